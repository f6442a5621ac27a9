import { useId } from 'react';
import type { LineView, SeriesView } from '../../evidence/views/views';
import styles from './Chart.module.css';
import type { Geometry, LineGeometry } from './geometry';
import { Marker } from './Marker';

interface Props {
  data: SeriesView;
  geometry: Geometry;
}

/** The lines of a series, drawn when the site is built; nothing that readers do draws it again. */
export function Chart({ data, geometry }: Props) {
  const id = useId();
  const { width, height, plot, ticks, dates, breaks, lines } = geometry;
  return (
    <svg
      aria-labelledby={`${id}title ${id}description`}
      className={styles.chart}
      role="img"
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={`${id}title`}>{data.caption}</title>
      <desc id={`${id}description`}>{data.lines.map(inWords).join('; ')}</desc>
      {ticks.map(({ value, text, x, y, isInside }) => (
        <g key={value}>
          <line
            className={value === 0 ? styles.zero : styles.grid}
            x1={isInside ? 0 : plot.left}
            x2={plot.right}
            y1={y}
            y2={y}
          />
          <text
            className={styles.tick}
            dy={isInside ? '-0.35em' : '0.32em'}
            textAnchor={isInside ? 'start' : 'end'}
            x={x}
            y={y}
          >
            {text}
          </text>
        </g>
      ))}
      {dates.map(({ text, x }) => (
        <text className={styles.tick} key={x} textAnchor="middle" x={x} y={height - 8}>
          {text}
        </text>
      ))}
      {breaks.map(({ at, x, label }) => (
        <g key={at.value}>
          <line className={styles.break} x1={x} x2={x} y1={label.y - 10} y2={plot.bottom} />
          <text
            className={styles.breakLabel}
            textAnchor={label.isLeft ? 'end' : 'start'}
            x={label.x}
            y={label.y}
          >
            {at.text}
          </text>
        </g>
      ))}
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </svg>
  );
}

function Line({ line: { look, paths, marks, label } }: { line: LineGeometry }) {
  return (
    <g className={styles.line} data-hue={look.hue}>
      {paths.map((path) => (
        <path className={styles.stroke} d={path} key={path} strokeDasharray={look.dash} />
      ))}
      {marks.map(({ x, y, point }) => (
        <Marker estimate={point.estimate} key={point.at.value} look={look} x={x} y={y} />
      ))}
      {label.length > 0 && (
        <text className={styles.label}>
          {label.map(({ text, x, y }) => (
            <tspan dy="0.32em" key={y} x={x} y={y}>
              {text}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

/** A line for those who cannot see it: where it begins and where it ends. The table has the rest. */
function inWords({ label, points }: LineView): string {
  const ends = [points[0], ...(points.length > 1 ? [points.at(-1)] : [])];
  return `${label}: ${ends.map((point) => (point ? `${point.at.text} ${point.text}` : '—')).join(' → ')}`;
}
