import { translate } from '@docusaurus/Translate';
import type { EventView, TimelineView } from '../../evidence/views/views';
import { eventKinds, labelOf } from '../../evidence/vocabulary';
import { anchorsOf } from '../shared/claim-anchors';
import { datetimeOf } from '../shared/datetime';
import { Facets } from '../shared/Facets/Facets';
import { useFacets, wordsOf } from '../shared/Facets/useFacets';
import { Note } from '../shared/Note/Note';
import { Period } from '../shared/Period/Period';
import { CommonStanding, commonStanding } from '../shared/Standing/CommonStanding';
import { Statement } from '../shared/Statement/Statement';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import { Words } from '../shared/Words/Words';
import styles from './Timeline.module.css';

/** `<Timeline id="…"/>`: dated events, a year at a time. */
export function Timeline(props: TagProps<TimelineView>) {
  const { data, page } = props;
  const locale = useLocale();
  const anchor = useAnchor();
  const claimAnchors = anchorsOf(props);
  const faceting = useFacets(data.id, data.events, [
    {
      id: 'kind',
      label: translate({
        id: 'handbook.timeline.kind',
        message: '类别',
        description: 'Heads the choice among kinds of events',
      }),
      valueOf: ({ kind }) => kind,
      ...wordsOf(eventKinds, locale),
    },
  ]);
  const common = commonStanding(data.events.map(({ claim }) => claim));
  return (
    <figure className={styles.timeline}>
      <figcaption className={styles.caption}>
        <Words text={data.caption} />
      </figcaption>
      <Facets faceting={faceting} />
      <ol className={styles.years}>
        {byYear(data.events).map(({ year, events }) => (
          <li className={styles.year} hidden={!events.some(faceting.shows)} key={year}>
            <Year year={year} />
            <ol className={styles.events}>
              {events.map((event) => {
                const { label, kind, date, claim } = event;
                return (
                  <li
                    className={styles.event}
                    hidden={!faceting.shows(event)}
                    key={`${claim.id} ${date.value} ${label}`}
                  >
                    <p className={styles.head}>
                      <strong>
                        <Words text={label} />
                      </strong>{' '}
                      {/* A year says nothing that the line above has not said. */}
                      {date.value !== year && <Period className={styles.date} period={date} />}{' '}
                      <span className={styles.kind} data-kind={kind}>
                        {labelOf(eventKinds, kind, locale)}
                      </span>
                    </p>
                    <p className={styles.statement}>
                      <Statement
                        anchor={anchor(claimAnchors(claim))}
                        claim={claim}
                        page={page}
                        terse={common !== undefined}
                      />
                    </p>
                  </li>
                );
              })}
            </ol>
          </li>
        ))}
      </ol>
      <CommonStanding claim={common} />
      <Note note={data.note} />
    </figure>
  );
}

/** The year as the data writes it: the figure alone, which both languages read alike. */
function Year({ year }: { year: string }) {
  const datetime = datetimeOf(year);
  if (datetime === undefined) return <span className={styles.heading}>{year}</span>;
  return (
    <time className={styles.heading} dateTime={datetime}>
      {year}
    </time>
  );
}

/** The events under their years, `2018` or `FY2018`, in the order they came in. */
function byYear(events: readonly EventView[]): { year: string; events: EventView[] }[] {
  const years: { year: string; events: EventView[] }[] = [];
  for (const event of events) {
    const year = /^(FY)?\d+/.exec(event.date.value)?.[0] ?? event.date.value;
    const last = years.at(-1);
    if (last?.year === year) last.events.push(event);
    else years.push({ year, events: [event] });
  }
  return years;
}
