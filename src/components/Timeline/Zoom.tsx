import Translate, { translate } from '@docusaurus/Translate';
import { useRef } from 'react';
import type { Locale } from '../../evidence/locale';
import type { EventView } from '../../evidence/views/views';
import { eventKinds, labelOf, valuesOf } from '../../evidence/vocabulary';
import { useLocale } from '../shared/useLocale';
import styles from './Zoom.module.css';
import { type Span, trailOf, zoomsOf } from './zoom';

interface Props<Event> {
  events: readonly Event[];
  /** The span that is looked at; empty for all time. */
  span: Span;
  /** The events of that span that are shown. */
  shown: readonly Event[];
  onZoom: (span: Span) => void;
}

/**
 * Leads from all time to a decade, a year, a month and back, and says how much each holds. Without
 * scripts and on paper there is nowhere to go, so it is gone.
 */
export function Zoom<Event extends EventView>({ events, span, shown, onZoom }: Props<Event>) {
  const locale = useLocale();
  const frame = useRef<HTMLFieldSetElement>(null);
  const trail = trailOf(events, span);
  const buckets = zoomsOf(events, span).map((bucket) => ({
    ...bucket,
    events: bucket.events.filter((event) => shown.includes(event)),
  }));
  if (trail.length === 0 && buckets.length === 0) return null;
  const highest = Math.max(...buckets.map(({ events }) => events.length), 1);
  const zoom = (to: Span) => {
    onZoom(to);
    // The button that was pressed is gone, and the focus would be with it.
    frame.current?.focus();
  };
  return (
    <fieldset className={styles.zoom} ref={frame} tabIndex={-1}>
      <legend className={styles.label}>
        <Translate id="handbook.timeline.time" description="Heads the choice of a span of time">
          时间
        </Translate>
      </legend>
      <ol className={styles.trail}>
        {['', ...trail].map((step) => (
          <li key={step}>
            {step === span ? (
              <b aria-current="true">{nameOf(step, locale)}</b>
            ) : (
              <button className={styles.step} onClick={() => zoom(step)} type="button">
                {nameOf(step, locale)}
              </button>
            )}
          </li>
        ))}
      </ol>
      <output className={styles.total}>
        <Translate
          id="handbook.timeline.count"
          description="How many events a span of time holds"
          values={{ count: shown.length }}
        >
          {'{count} 条'}
        </Translate>
      </output>
      {buckets.length > 0 && (
        <>
          <ul className={styles.buckets}>
            {buckets.map(({ span, events }) => (
              <li key={span}>
                <button
                  className={styles.bucket}
                  disabled={events.length === 0}
                  onClick={() => zoom(span)}
                  type="button"
                >
                  <span className={styles.name}>{nameOf(span, locale)}</span>{' '}
                  <Bar events={events} highest={highest} />
                </button>
              </li>
            ))}
          </ul>
          <Legend events={events} />
        </>
      )}
    </fieldset>
  );
}

/** How many events there are, as a number and as a bar of their kinds. */
function Bar({ events, highest }: { events: readonly EventView[]; highest: number }) {
  const locale = useLocale();
  const kinds = kindsOf(events);
  return (
    <span className={styles.column}>
      <span className={styles.count}>{events.length}</span>
      <span
        aria-hidden="true"
        className={styles.bar}
        style={{ blockSize: `${(events.length / highest) * 2.75}rem` }}
      >
        {kinds.map(({ kind, count }) => (
          <span data-kind={kind} key={kind} style={{ flexGrow: count }} />
        ))}
      </span>
      {kinds.length > 0 && (
        <span className="visually-hidden">
          {` (${kinds.map(({ kind, count }) => `${labelOf(eventKinds, kind, locale)} ${count}`).join(', ')})`}
        </span>
      )}
    </span>
  );
}

/** Names the colours of the bars, where there are several. */
function Legend({ events }: { events: readonly EventView[] }) {
  const locale = useLocale();
  const kinds = kindsOf(events);
  if (kinds.length < 2) return null;
  return (
    <p aria-hidden="true" className={styles.legend}>
      {kinds.map(({ kind }) => (
        <span key={kind}>
          <span className={styles.swatch} data-kind={kind} /> {labelOf(eventKinds, kind, locale)}
        </span>
      ))}
    </p>
  );
}

function kindsOf(events: readonly EventView[]) {
  return valuesOf(eventKinds)
    .map((kind) => ({ kind, count: events.filter((event) => event.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

/** What a reader calls a span, given what it is part of. Fiscal years are called as the data does. */
function nameOf(span: Span, locale: Locale): string {
  if (span === '') {
    return translate({
      id: 'handbook.timeline.all',
      message: '全部',
      description: 'All time, as opposed to a decade or a year',
    });
  }
  if (span.endsWith('s')) {
    return translate(
      {
        id: 'handbook.timeline.decade',
        message: '{decade} 年代',
        description: 'A decade; {decade} is its first year, 2020',
      },
      { decade: span.slice(0, -1) },
    );
  }
  const [year = '', month] = span.split('-');
  if (month !== undefined) return monthName(Number(month), locale);
  if (year.startsWith('FY')) return year;
  return translate(
    { id: 'handbook.timeline.year', message: '{year} 年', description: 'A year' },
    { year },
  );
}

/** 6月, Jun: short, and written alike by whatever knows the language. */
function monthName(month: number, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, month - 1)));
}
