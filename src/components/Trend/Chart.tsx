import { scaleLinear } from 'd3-scale';
import {
  line as path,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import { useId } from 'react';
import type { LineView, PointView, SeriesView } from '../../evidence/views/views';
import styles from './Chart.module.css';
import { spread, thin, widthOf, wrap } from './labels';
import { extentOf, middleOf, segments } from './periods';

/** What tells lines apart besides their colours, of which there are as many in `custom.css`. */
const looks = [
  { marker: symbolCircle, dash: undefined },
  { marker: symbolSquare, dash: '7 3' },
  { marker: symbolDiamond, dash: '2 3' },
  { marker: symbolTriangle, dash: '8 3 2 3' },
  { marker: symbolStar, dash: '12 4' },
  { marker: symbolWye, dash: '4 2 1 2 1 2' },
] as const;

const textSize = 13;
const lineHeight = 16;

interface Props {
  data: SeriesView;
  /** The room there is, in the pixels it will about have, so that text comes out in its size. */
  width: number;
  height: number;
  className?: string;
}

/** The lines of a series, drawn when the site is built. */
export function Chart({ data, width, height, className }: Props) {
  const id = useId();
  const { lines, ticks, breaks, caption } = data;

  const labels = lines.map(({ label }) => wrap(label, (width * 0.24) / textSize));
  const room = {
    left: 8 + textSize * Math.max(0, ...ticks.map(({ text }) => widthOf(text))),
    right: 16 + textSize * Math.max(0, ...labels.flat().map(widthOf)),
    top: breaks.length > 0 ? 28 : 12,
    bottom: 28,
  };
  const periods = periodsOf(data);
  const extents = periods.map(({ value }) => extentOf(value));
  const x = scaleLinear()
    .domain([
      Math.min(...extents.map(({ start }) => start)),
      Math.max(...extents.map(({ end }) => end)),
    ])
    .range([room.left, width - room.right]);
  const values = [
    ...ticks.map(({ value }) => value),
    ...lines.flatMap(({ points }) => points.map(({ value }) => value)),
  ];
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([height - room.bottom, room.top]);
  const xOf = (point: PointView) => x(middleOf(point.at.value));
  const yOf = (point: PointView) => y(point.value);

  const stroke = path<PointView>().x(xOf).y(yOf);
  const along = thin(
    periods
      .map(({ value, text }) => ({
        value,
        text,
        middle: x(middleOf(value)),
        width: widthOf(text) * textSize,
      }))
      .filter(({ middle, width: own }) => middle - own / 2 >= 0 && middle + own / 2 <= width),
    12,
  );
  const middles = spread(
    lines.map(({ points }, index) => ({
      middle: points.length > 0 ? yOf(points.at(-1) as PointView) : 0,
      height: lineHeight * (labels[index]?.length ?? 1) + 2,
    })),
    0,
    height - room.bottom,
  );

  return (
    <svg
      aria-labelledby={`${id}title ${id}description`}
      className={className}
      role="img"
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={`${id}title`}>{caption}</title>
      <desc id={`${id}description`}>{lines.map(inWords).join('; ')}</desc>
      {ticks.map(({ value, text }) => (
        <g key={value}>
          <line
            className={value === 0 ? styles.zero : styles.grid}
            x1={room.left}
            x2={width - room.right}
            y1={y(value)}
            y2={y(value)}
          />
          <text className={styles.tick} dy="0.32em" textAnchor="end" x={room.left - 8} y={y(value)}>
            {text}
          </text>
        </g>
      ))}
      {along.map(({ value, text, middle }) => (
        <text className={styles.tick} key={value} textAnchor="middle" x={middle} y={height - 8}>
          {text}
        </text>
      ))}
      {breaks.map(({ at }) => {
        const place = x(extentOf(at.value).start);
        const late = place > width / 2;
        return (
          <g key={at.value}>
            <line
              className={styles.break}
              x1={place}
              x2={place}
              y1={room.top - 20}
              y2={height - room.bottom}
            />
            <text
              className={styles.breakLabel}
              textAnchor={late ? 'end' : 'start'}
              x={place + (late ? -5 : 5)}
              y={room.top - 10}
            >
              {at.text}
            </text>
          </g>
        );
      })}
      {lines.map(({ id, points }, index) => {
        const look = looks[index % looks.length] ?? looks[0];
        const marker = symbol(look.marker, 44)() ?? undefined;
        return (
          <g className={styles.line} data-hue={index % looks.length} key={id}>
            {segments(
              points,
              breaks.map(({ at }) => at.value),
            ).map((stretch) => (
              <path
                className={styles.stroke}
                d={stroke(stretch) ?? undefined}
                key={stretch[0]?.at.value}
                strokeDasharray={look.dash}
              />
            ))}
            {points.map((point) => (
              <path
                className={point.estimate ? styles.estimate : styles.marker}
                d={marker}
                key={point.at.value}
                transform={`translate(${xOf(point)} ${yOf(point)})`}
              />
            ))}
            <Label
              lines={labels[index] ?? []}
              middle={middles[index] ?? 0}
              x={points.length > 0 ? xOf(points.at(-1) as PointView) + 10 : width - room.right}
            />
          </g>
        );
      })}
    </svg>
  );
}

function Label({ lines, x, middle }: { lines: string[]; x: number; middle: number }) {
  const top = middle - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text className={styles.label}>
      {lines.map((text, index) => (
        <tspan dy="0.32em" key={text} x={x} y={top + index * lineHeight}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

/** Every period that has a value, once, the earliest first. */
export function periodsOf({ lines }: SeriesView): PointView['at'][] {
  const found = new Map(lines.flatMap(({ points }) => points.map(({ at }) => [at.value, at])));
  return [...found.values()].sort((a, b) => middleOf(a.value) - middleOf(b.value));
}

/** A line for those who cannot see it: where it begins and where it ends. The table has the rest. */
function inWords({ label, points }: LineView): string {
  const ends = [points[0], ...(points.length > 1 ? [points.at(-1)] : [])];
  return `${label}: ${ends.map((point) => `${point?.at.text} ${point?.text}`).join(' → ')}`;
}
