import Translate, { translate } from '@docusaurus/Translate';
import { exportEvents } from '../../evidence/exporting/timeline';
import { plainText } from '../../evidence/views/plain-text';
import type { EventView, TimelineView } from '../../evidence/views/views';
import { eventKinds, labelOf } from '../../evidence/vocabulary';
import { useAddressValue } from '../shared/address';
import { anchorsOf } from '../shared/claim-anchors';
import { DataFiles } from '../shared/DataFiles/DataFiles';
import { datetimeOf } from '../shared/datetime';
import { Facets } from '../shared/Facets/Facets';
import { useFacets, wordsOf } from '../shared/Facets/useFacets';
import { Note } from '../shared/Note/Note';
import { Period } from '../shared/Period/Period';
import { ReportSign } from '../shared/Report/ReportSign';
import { SelfLink } from '../shared/SelfLink/SelfLink';
import { CommonStanding, commonStanding } from '../shared/Standing/CommonStanding';
import { Statement } from '../shared/Statement/Statement';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import { useTarget } from '../shared/useTarget';
import { Words } from '../shared/Words/Words';
import styles from './Timeline.module.css';
import { Zoom } from './Zoom';
import { bucketsBy, within, yearOf } from './zoom';

/** An event, and the ids that lead to it. */
interface Entry extends EventView {
  /** What a report calls it: `history#tencent-csig-2018`. */
  record: string;
  anchor: string;
  claimAnchor: string | undefined;
}

/** `<Timeline id="…"/>`: dated events, a year at a time. */
export function Timeline(props: TagProps<TimelineView>) {
  const { data, page, again } = props;
  const locale = useLocale();
  const anchor = useAnchor();
  const target = useTarget();
  const entries = entriesOf(props);
  const [named, zoom] = useAddressValue(`${data.id}-at`);
  const span = within(entries, named).length > 0 ? named : '';
  const inSpan = within(entries, span);
  const faceting = useFacets(data.id, inSpan, [
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
  const chosen = inSpan.filter(faceting.shows);
  const shows = (entry: Entry) =>
    chosen.includes(entry) || [entry.anchor, entry.claimAnchor].includes(target);
  const common = commonStanding(data.events.map(({ claim }) => claim));
  return (
    <figure className={styles.timeline}>
      <figcaption className={styles.caption}>
        <Words text={data.caption} />
      </figcaption>
      <Zoom events={entries} onZoom={zoom} shown={chosen} span={span} />
      <Facets faceting={faceting} />
      <ol className={styles.years} data-mdast="unordered">
        {bucketsBy(entries, yearOf).map(({ span: year, events }) => (
          <li className={styles.year} hidden={!events.some(shows)} key={year}>
            <Year year={year} />
            <ol className={styles.events} data-mdast="unordered">
              {events.map((entry) => (
                <li
                  className={styles.event}
                  data-search-unit="claim"
                  hidden={!shows(entry)}
                  id={again ? undefined : anchor(entry.anchor)}
                  key={entry.anchor}
                >
                  <Head entry={entry} year={year} />
                  <p className={styles.statement}>
                    <Statement
                      anchor={anchor(entry.claimAnchor)}
                      claim={entry.claim}
                      page={page}
                      terse={common !== undefined}
                    />
                  </p>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <CommonStanding claim={common} />
      <Note note={data.note} />
      <DataFiles name={data.id} records={() => exportEvents(entries.filter(shows), locale)} />
    </figure>
  );
}

function Head({ entry, year }: { entry: Entry; year: string }) {
  const { anchor, record, claim, label, date, kind } = entry;
  const locale = useLocale();
  return (
    <p className={styles.head}>
      <strong>
        <Words text={label} />
      </strong>{' '}
      {/* A year says nothing that the line above has not said. */}
      {date.value !== year && <Period className={styles.date} period={date} />}{' '}
      <span className={styles.kind} data-kind={kind}>
        {labelOf(eventKinds, kind, locale)}
      </span>
      <SelfLink
        anchor={anchor}
        label={
          <Translate
            id="handbook.timeline.link"
            description="Names the # that leads to an event of a timeline"
            values={{ label: <Words text={label} /> }}
          >
            {'本条链接：{label}'}
          </Translate>
        }
      />
      <ReportSign
        anchor={anchor}
        name={<Words text={label} />}
        record={record}
        text={() => `${date.text} | ${label}\n${plainText(claim.statement)}`}
      />
    </p>
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

/** The events with their anchors: `history-<claim>`, and of a claim used again `history-<claim>-2`. */
function entriesOf(tag: TagProps<TimelineView>): Entry[] {
  const claimAnchors = anchorsOf(tag);
  const used = new Map<string, number>();
  return tag.data.events.map((event) => {
    const { claim } = event;
    const times = (used.get(claim.id) ?? 0) + 1;
    used.set(claim.id, times);
    const anchor = `${tag.data.id}-${claim.id}${times > 1 ? `-${times}` : ''}`;
    const record = `${tag.data.id}#${claim.id}`;
    return { ...event, record, anchor, claimAnchor: claimAnchors(claim) };
  });
}
