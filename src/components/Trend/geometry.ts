import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { line as pathThrough } from 'd3-shape';
import type { LineView, PeriodView, PointView, SeriesView } from '../../evidence/views/views';
import { widthOf, wrap } from '../shared/drawing/lines';
import { rowsOf, spread, thin } from './labels';
import { type Look, lookOf } from './looks';
import { extentOf, middleOf, segments } from './periods';

/** The size of the text, which comes out so where the drawing has the width it is made for. */
const textSize = 13;
const lineHeight = 16;
/** Between a mark and the words beside it. */
const gap = 10;
/** Under the plot. */
const dateRoom = 28;

/** How large a drawing is to be, in pixels. */
export interface Size {
  width: number;
  /** The least: many labels may need more. */
  height: number;
}

/** The edges of the area within the axes. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A point of a line, and where it is drawn. */
export interface Mark {
  x: number;
  y: number;
  point: PointView;
}

/** A line as it is drawn. */
export interface LineGeometry {
  id: string;
  name: string;
  look: Look;
  /** Its unbroken stretches, as SVG paths. */
  paths: string[];
  marks: Mark[];
  /** Its name, in lines beside its last mark; none where it has no mark. */
  label: { x: number; y: number; text: string }[];
}

/** A change of method: a rule at the first period measured a new way, and where its label begins. */
export interface Break {
  at: PeriodView;
  x: number;
  label: { x: number; y: number; isLeft: boolean };
}

/** Where everything in a chart goes. What draws it and what reads it out share this. */
export interface Geometry extends Size {
  plot: Plot;
  /** The values along the upright axis, beside it or, where they are too long for that, inside. */
  ticks: { text: string; value: number; x: number; y: number; isInside: boolean }[];
  /** What is written along the axis of time. */
  dates: { text: string; x: number }[];
  /** Every period that has a value, the earliest first. */
  periods: { period: PeriodView; x: number }[];
  breaks: Break[];
  lines: LineGeometry[];
}

/** Lays a series out. */
export function geometryOf(data: SeriesView, { width, height: least }: Size): Geometry {
  const labels = data.lines.map((line) => labelLines(line, width));
  const tickRoom = gap + textSize * Math.max(0, ...data.ticks.map(({ text }) => widthOf(text)));
  const isInside = tickRoom > 0.28 * width;
  const left = isInside ? gap : tickRoom;
  const right = width - 2 * gap - textSize * Math.max(0, ...labels.flat().map(widthOf));
  const periods = periodsOf(data);
  const x = timeScale(periods, left, right);

  const flags = flagsOf(data, x, width);
  const rows = Math.max(0, ...flags.map(({ row }) => row + 1));
  const top = 12 + lineHeight * (isInside ? rows + 1 : rows);
  const height = Math.max(least, top + sum(labels.map(heightOf)) + dateRoom);
  const plot = { left, right, top, bottom: height - dateRoom };
  const y = valueScale(data, plot);

  return {
    width,
    height,
    plot,
    ticks: data.ticks.map(({ value, text }) => ({
      text,
      value,
      x: isInside ? 0 : left - 8,
      y: round(y(value)),
      isInside,
    })),
    dates: datesOf(periods, x, width),
    periods: periods.map((period) => ({ period, x: round(x(middleOf(period.value))) })),
    breaks: flags.map(({ at, x, isLeft, row }) => ({
      at,
      x,
      label: { x: isLeft ? x - 5 : x + 5, y: lineHeight * (rows - row) - 4, isLeft },
    })),
    lines: linesOf(data, labels, x, y, plot),
  };
}

/** Every period that has a value, once, the earliest first. */
export function periodsOf({ lines }: SeriesView): PeriodView[] {
  const found = new Map(lines.flatMap(({ points }) => points.map(({ at }) => [at.value, at])));
  return [...found.values()].sort((a, b) => middleOf(a.value) - middleOf(b.value));
}

/** The place in a list, in ascending order, of what is nearest to a number. */
export function nearest(places: readonly number[], to: number): number {
  const distances = places.map((place) => Math.abs(place - to));
  return distances.indexOf(Math.min(...distances));
}

/** The mark of a line at a period, where it has one. */
export function markAt({ marks }: LineGeometry, period: PeriodView): Mark | undefined {
  return marks.find(({ point }) => point.at.value === period.value);
}

type Scale = ScaleLinear<number, number>;

function timeScale(periods: readonly PeriodView[], left: number, right: number): Scale {
  const extents = periods.map(({ value }) => extentOf(value));
  return scaleLinear()
    .domain([
      Math.min(...extents.map(({ start }) => start)),
      Math.max(...extents.map(({ end }) => end)),
    ])
    .range([left, right]);
}

function valueScale({ ticks, lines }: SeriesView, { top, bottom }: Plot): Scale {
  const values = [...ticks, ...lines.flatMap(({ points }) => points)].map(({ value }) => value);
  return scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([bottom, top]);
}

/** The rules of a series, each with the row of its label, which stands to its right if it can. */
function flagsOf({ breaks }: SeriesView, x: Scale, width: number) {
  const flags = breaks.map(({ at }) => {
    const place = round(x(extentOf(at.value).start));
    const room = 5 + textSize * widthOf(at.text);
    const isLeft = place + room > width;
    const [start, end] = isLeft ? [place - room, place] : [place, place + room];
    return { at, x: place, isLeft, start, end };
  });
  const rows = rowsOf(flags);
  return flags.map((flag, index) => ({ ...flag, row: rows[index] ?? 0 }));
}

function linesOf(
  { lines, breaks }: SeriesView,
  labels: readonly string[][],
  x: Scale,
  y: Scale,
  { top, bottom }: Plot,
): LineGeometry[] {
  const markOf = (point: PointView): Mark => ({
    x: round(x(middleOf(point.at.value))),
    y: round(y(point.value)),
    point,
  });
  const path = pathThrough<Mark>(
    ({ x }) => x,
    ({ y }) => y,
  );
  const starts = breaks.map(({ at }) => at.value);
  const ends = lines.map(({ points }) => points.slice(-1).map(markOf)[0]);
  const middles = spread(
    labels.map((label, index) => ({ middle: ends[index]?.y ?? top, height: heightOf(label) })),
    top - lineHeight / 2,
    bottom,
  );
  return lines.map(({ id, label, points }, index) => ({
    id,
    name: label,
    look: lookOf(index),
    paths: segments(points, starts).map((stretch) => path(stretch.map(markOf)) ?? ''),
    marks: points.map(markOf),
    label: placed(labels[index] ?? [], (ends[index]?.x ?? 0) + gap, middles[index] ?? 0),
  }));
}

/** The name of a line, in lines; none where it has no point that it could stand beside. */
function labelLines({ label, points }: LineView, width: number): string[] {
  const room = width / textSize;
  return points.length === 0 ? [] : wrap(label, 0.24 * room, 0.34 * room);
}

function heightOf(label: readonly string[]): number {
  return label.length === 0 ? 0 : lineHeight * label.length + 2;
}

function placed(lines: readonly string[], x: number, middle: number): LineGeometry['label'] {
  const top = middle - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((text, index) => ({ text, x, y: round(top + index * lineHeight) }));
}

/** The periods that have room, or the years they lie in, where more of those have. */
function datesOf(periods: readonly PeriodView[], x: Scale, width: number): Geometry['dates'] {
  const each = periods.map(({ value, text }) => ({ text, x: round(x(middleOf(value))) }));
  const dates = fitting(each, width);
  if (dates.length === each.length) return dates;
  const years = fitting(yearsOf(periods, x), width);
  return years.length > dates.length ? years : dates;
}

function fitting(dates: Geometry['dates'], width: number): Geometry['dates'] {
  const labels = dates.map(({ text, x }) => ({
    text,
    middle: x,
    width: widthOf(text) * textSize,
  }));
  const within = labels.filter(
    ({ middle, width: own }) => middle - own / 2 >= 0 && middle + own / 2 <= width,
  );
  return thin(within, 12).map(({ text, middle }) => ({ text, x: middle }));
}

/**
 * The calendar years that a chart shows more than half of, as figures, which all languages read alike.
 * Fiscal years have no such figures.
 */
function yearsOf(periods: readonly PeriodView[], x: Scale): Geometry['dates'] {
  if (!periods.every(({ value }) => /^\d/.test(value))) return [];
  const [first = 0, last = 0] = x.domain();
  const years: Geometry['dates'] = [];
  for (let year = Math.floor(first); year < last; year += 1) {
    const [start, end] = [Math.max(year, first), Math.min(year + 1, last)];
    if (end - start > 0.5) years.push({ text: String(year), x: round(x((start + end) / 2)) });
  }
  return years;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Tenths of a pixel are finer than anyone sees, and shorter to write. */
function round(place: number): number {
  return Math.round(place * 10) / 10;
}
