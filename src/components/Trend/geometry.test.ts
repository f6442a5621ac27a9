import { describe, expect, test } from 'vitest';
import { longWord, period } from '../../evidence/views/samples';
import type { LineView, PointView, SeriesView } from '../../evidence/views/views';
import { widthOf } from '../shared/drawing/lines';
import { geometryOf, markAt, nearest } from './geometry';

const wide = { width: 720, height: 360 };
const narrow = { width: 340, height: 300 };

function point(at: string, value: number): PointView {
  return { at: period(at), value, text: `${value}%`, sources: [], estimate: false };
}

function line(id: string, values: Record<string, number>): LineView {
  const points = Object.entries(values).map(([at, value]) => point(at, value));
  return { id, label: `Line ${id}`, points };
}

function series(lines: LineView[], fields: Partial<SeriesView> = {}): SeriesView {
  return {
    record: 'series',
    id: 'share',
    caption: 'Share',
    method: 'Counted',
    asOf: period('2024'),
    lines,
    breaks: [],
    ticks: [0, 10].map((value) => ({ value, text: `${value}%` })),
    ...fields,
  };
}

/** Quarters from 2013 on, each with a value. */
function quarters(count: number): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${2013 + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
      index % 10,
    ]),
  );
}

describe('geometryOf', () => {
  test('puts later periods further right and greater values further up', () => {
    const { lines, plot } = geometryOf(series([line('a', { '2018': 0, '2019': 10 })]), wide);
    const [first, second] = lines[0]?.marks ?? [];
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    expect([first?.y, second?.y]).toEqual([plot.bottom, plot.top]);
  });

  test('knows every period that any line has, once, in order', () => {
    const lines = [line('a', { '2019': 1, '2021': 1 }), line('b', { '2018': 1, '2019': 2 })];
    const { periods } = geometryOf(series(lines), wide);
    expect(periods.map(({ period }) => period.value)).toEqual(['2018', '2019', '2021']);
  });

  test.each([
    ['one point', [line('a', { '2018': 3 })]],
    ['a line without points', [line('a', { '2018': 3, '2019': 4 }), line('b', {})]],
    ['negative values', [line('a', { '2018': -3, '2019': 4 })]],
    ['values that are all alike', [line('a', { '2018': 3, '2019': 3 })]],
    ['fifty quarters', [line('a', quarters(50))]],
  ])('lays out %s within the drawing', (_, lines) => {
    for (const size of [wide, narrow]) {
      const { marks } = { marks: geometryOf(series(lines), size).lines.flatMap((l) => l.marks) };
      expect(marks.every(({ x }) => x >= 0 && x <= size.width)).toBe(true);
      expect(marks.every(({ y }) => y >= 0 && y <= size.height)).toBe(true);
    }
  });

  test('labels no line that has no point', () => {
    const { lines } = geometryOf(series([line('a', { '2018': 1 }), line('b', {})]), wide);
    expect(lines.map(({ label }) => label.map(({ text }) => text))).toEqual([['Line a'], []]);
  });

  test('grows as high as its labels need, and keeps them apart', () => {
    const lines = Array.from({ length: 20 }, (_, index) => line(`${index}`, { '2018': 5 }));
    const { height, lines: drawn } = geometryOf(series(lines), narrow);
    expect(height).toBeGreaterThan(narrow.height);
    const places = drawn.flatMap(({ label }) => label.map(({ y }) => y)).toSorted((a, b) => a - b);
    expect(places.every((y, index) => y - (places[index - 1] ?? -99) >= 16)).toBe(true);
    expect(places.every((y) => y >= 0 && y <= height)).toBe(true);
  });

  test('breaks a label that leaves the plot no room', () => {
    const lines = [{ ...line('a', { '2018': 1, '2019': 2 }), label: longWord }];
    const { plot, lines: drawn } = geometryOf(series(lines), narrow);
    expect(plot.right - plot.left).toBeGreaterThan(narrow.width / 3);
    expect(drawn[0]?.label.map(({ text }) => text).join('')).toBe(longWord);
  });

  test('writes long numbers within the plot, above their lines', () => {
    const ticks = [{ value: 0, text: '人民币 12,345,678.9 万元' }];
    const lines = [line('a', { '2018': 1, '2019': 2 })];
    const [beside, within] = [wide, narrow].map((size) =>
      geometryOf(series(lines, { ticks }), size),
    );
    expect(beside?.ticks[0]?.isInside).toBe(false);
    expect(within?.ticks[0]).toMatchObject({ isInside: true, x: 0 });
    expect(within?.plot.left).toBeLessThan(20);
  });

  test('lifts the label of a break over the rule that it would reach', () => {
    const lines = [line('a', { '2018': 1, '2019': 2, '2020': 3, '2030': 4 })];
    const breaks = ['2019', '2020', '2030'].map((at) => ({ at: period(at), reason: '' }));
    const labels = geometryOf(series(lines, { breaks }), wide).breaks.map(({ label }) => label.y);
    expect(labels[0]).toBeLessThan(labels[1] ?? 0);
    expect(labels[1]).toBe(labels[2]);
  });

  test('turns the label of a late break to the left', () => {
    const at = { value: '2030', text: 'a long name for a fiscal year' };
    const lines = [line('a', { '2018': 1, '2030': 4 })];
    const { breaks } = geometryOf(series(lines, { breaks: [{ at, reason: '' }] }), narrow);
    expect(breaks[0]?.label.isLeft).toBe(true);
  });
});

describe('the axis of time', () => {
  const datesOf = (values: Record<string, number>, size = wide) =>
    geometryOf(series([line('a', values)]), size).dates;

  test('names its periods where they have room', () => {
    const texts = datesOf({ '2018': 1, '2019': 2 }).map(({ text }) => text);
    expect(texts).toEqual(['<2018>', '<2019>']);
  });

  test('names the years where more of those have', () => {
    const texts = datesOf(quarters(48)).map(({ text }) => text);
    expect(texts).toContain('2024');
    expect(texts.every((text) => /^\d{4}$/.test(text))).toBe(true);
  });

  test('never writes one date upon another', () => {
    for (const size of [wide, narrow]) {
      const dates = datesOf(quarters(50), size);
      const ends = dates.map(({ text, x }) => [x - widthOf(text) * 6.5, x + widthOf(text) * 6.5]);
      expect(ends.every(([start = 0], index) => start > (ends[index - 1]?.[1] ?? -1))).toBe(true);
    }
  });
});

test('nearest finds the place of what is closest, the first of two that are as close', () => {
  expect([0, 4, 5, 16, 99].map((to) => nearest([0, 10, 20], to))).toEqual([0, 0, 0, 2, 2]);
});

test('markAt finds what a line has at a period, if it has anything', () => {
  const [drawn] = geometryOf(series([line('a', { '2018': 3 })]), wide).lines;
  if (!drawn) throw new Error('no line');
  expect(markAt(drawn, period('2018'))?.point.value).toBe(3);
  expect(markAt(drawn, period('2019'))).toBeUndefined();
});
