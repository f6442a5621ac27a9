import Translate, { translate } from '@docusaurus/Translate';
import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useState,
} from 'react';
import type { PeriodView } from '../../evidence/views/views';
import { type Geometry, type LineGeometry, markAt, nearest } from './geometry';
import { Marker } from './Marker';
import styles from './ReadOut.module.css';

interface Props {
  caption: string;
  geometry: Geometry;
  /** The drawing that is read, in the size of the geometry. */
  children: ReactNode;
}

/**
 * Reads a drawing out, a period at a time: a pointer over it, a finger or the arrow keys choose the
 * period. To the keyboard and to screen readers it is a slider along the axis of time. It lies over
 * the drawing, which knows nothing of it.
 */
export function ReadOut({ caption, geometry, children }: Props) {
  const { periods, lines, width } = geometry;
  const last = periods.length - 1;
  const [index, setIndex] = useState(last);
  const [isOpen, setIsOpen] = useState(false);
  const chosen = periods[index];
  if (chosen === undefined) return children;

  const show = (next: number) => {
    setIndex(Math.min(Math.max(next, 0), last));
    setIsOpen(true);
  };
  const follow = ({ currentTarget, clientX }: PointerEvent) => {
    const shown = currentTarget.getBoundingClientRect();
    const place = ((clientX - shown.left) / shown.width) * width;
    show(
      nearest(
        periods.map(({ x }) => x),
        place,
      ),
    );
  };
  const press = (event: KeyboardEvent) => {
    const next = stepTo(event.key, index, last);
    if (next !== undefined) show(next);
    else if (event.key === 'Escape') setIsOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.readOut} data-open={isOpen || undefined}>
      <div className={styles.stage}>
        {children}
        <div
          aria-label={nameOf(caption)}
          aria-valuemax={last}
          aria-valuemin={0}
          aria-valuenow={index}
          aria-valuetext={inWords(chosen.period, lines)}
          className={styles.layer}
          onBlur={() => setIsOpen(false)}
          onFocus={() => setIsOpen(true)}
          onKeyDown={press}
          onPointerDown={follow}
          // A finger that lets go has chosen; a mouse that leaves has not.
          onPointerLeave={({ pointerType }) => pointerType !== 'touch' && setIsOpen(false)}
          onPointerMove={follow}
          role="slider"
          tabIndex={0}
        >
          <Guide geometry={geometry} index={index} />
        </div>
      </div>
      <Values geometry={geometry} index={index} isPlaced={isOpen} />
    </div>
  );
}

interface PartProps {
  geometry: Geometry;
  /** Of the period. */
  index: number;
}

/** A rule through a period, and a ring around each value there. */
function Guide({ geometry: { periods, lines, width, height, plot }, index }: PartProps) {
  const chosen = periods[index];
  if (chosen === undefined) return null;
  const { period, x } = chosen;
  return (
    <svg aria-hidden="true" className={styles.guide} viewBox={`0 0 ${width} ${height}`}>
      <line x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
      {lines.map((line) => {
        const mark = markAt(line, period);
        if (mark === undefined) return null;
        return <circle cx={x} cy={mark.y} data-hue={line.look.hue} key={line.id} r="8" />;
      })}
    </svg>
  );
}

/** The values at a period, for the eye: the slider has said them. */
function Values({
  geometry: { periods, lines, width },
  index,
  isPlaced,
}: PartProps & { isPlaced: boolean }) {
  const chosen = periods[index];
  if (chosen === undefined) return null;
  const { period, x } = chosen;
  return (
    <div
      aria-hidden="true"
      className={styles.values}
      data-side={x > width / 2 ? 'before' : 'after'}
      style={isPlaced ? ({ '--at': (x / width) * 100 } as CSSProperties) : undefined}
    >
      <b className={styles.period}>{period.text}</b>
      {lines.map((line) => (
        <Value key={line.id} line={line} period={period} />
      ))}
    </div>
  );
}

/** One line's value at a period, a row of its own. */
function Value({ line, period }: { line: LineGeometry; period: PeriodView }) {
  const { name, look } = line;
  const point = markAt(line, period)?.point;
  return (
    <span className={styles.value} data-hue={look.hue}>
      <svg aria-hidden="true" height="12" viewBox="-7 -7 14 14" width="12">
        <Marker estimate={point?.estimate ?? false} look={look} x={0} y={0} />
      </svg>
      <span className={styles.name}>{name}</span>
      <span className={styles.number}>
        {point?.text ?? '—'}
        {point?.estimate && (
          <span className={styles.estimate}>
            {' '}
            <Translate id="handbook.trend.estimate" description="Stands with an estimated value">
              估算
            </Translate>
          </span>
        )}
      </span>
    </span>
  );
}

/** Where a key leads a slider, if it does. */
function stepTo(key: string, index: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return index - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return index + 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function nameOf(caption: string): string {
  return translate(
    {
      id: 'handbook.trend.readOut',
      message: '逐期读数：{caption}',
      description: 'Names the slider that reads a chart out, a period at a time',
    },
    { caption },
  );
}

function inWords(period: PeriodView, lines: readonly LineGeometry[]): string {
  return `${period.text}: ${lines.map((line) => valueInWords(line, period)).join('; ')}`;
}

function valueInWords(line: LineGeometry, period: PeriodView): string {
  const point = markAt(line, period)?.point;
  if (point === undefined) {
    return translate(
      {
        id: 'handbook.trend.readMissing',
        message: '{line} 未载明',
        description: 'Says of a line of a chart that it has no value at a period',
      },
      { line: line.name },
    );
  }
  if (!point.estimate) return `${line.name} ${point.text}`;
  return translate(
    {
      id: 'handbook.trend.readEstimate',
      message: '{line} {value}（估算）',
      description: 'Says of a line of a chart what value it is estimated to have at a period',
    },
    { line: line.name, value: point.text },
  );
}
