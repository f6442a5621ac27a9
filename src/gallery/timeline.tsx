import { Sources } from '../components/Sources/Sources';
import { Timeline } from '../components/Timeline/Timeline';
import { claim, longWord, period } from '../evidence/views/samples';
import type { EventView, TimelineView } from '../evidence/views/views';
import { type EventKind, eventKinds, valuesOf } from '../evidence/vocabulary';
import { Gallery } from './_gallery/Gallery';

function event(id: string, date: string, kind: EventKind, fields?: Partial<EventView>): EventView {
  return { label: `Event ${id}`, kind, date: period(date), claim: claim(id), ...fields };
}

function timeline(id: string, events: EventView[], fields?: Partial<TimelineView>): TimelineView {
  return { record: 'timeline', id, caption: `Timeline ${id}`, events, ...fields };
}

const kinds = valuesOf(eventKinds);

/** Fifty events of every kind from 2007 on, ever denser, some of which tell no month. */
const fifty = Array.from({ length: 50 }, (_, index): EventView => {
  const year = 2007 + Math.floor(Math.sqrt(index) * 2.8);
  const date = index % 5 === 4 ? `${year}` : `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
  return event(`fifty-${index}`, date, kinds[(index * 7) % 4] ?? 'milestone');
}).toSorted((a, b) => (a.date.value < b.date.value ? -1 : 1));

const twice = { claim: claim('twice') };

const states = {
  'fifty events': timeline('fifty', fifty, { note: ['What holds for all of them.'] }),
  'one event': timeline('one', [event('one', '2018-09-30', 'milestone')]),
  'years, quarters and fiscal years': timeline('periods', [
    event('periods-a', 'FY2021', 'milestone'),
    event('periods-b', '2020-Q4', 'product'),
    event('periods-c', '2021', 'challenge'),
    event('periods-d', '2021-02-03', 'regulation'),
  ]),
  'one kind, within a year': timeline('months', [
    event('months-a', '2024-02', 'regulation'),
    event('months-b', '2024-06-18', 'regulation'),
  ]),
  'one claim for two events': timeline('shared', [
    event('shared-a', '2008', 'milestone', twice),
    event('shared-b', '2013', 'milestone', twice),
  ]),
  'very long word, and no source': timeline('long', [
    event('long', '2018', 'challenge', {
      label: longWord,
      claim: claim('long', { statement: [longWord], sources: [] }),
    }),
  ]),
};
const page = Object.values(states);

export default function TimelineGallery() {
  return (
    <Gallery
      component="Timeline"
      states={[
        ...Object.entries(states).map(([name, data]) => ({
          name,
          show: <Timeline data={data} page={page} />,
        })),
        { name: 'sources of the page', show: <Sources page={page} /> },
      ]}
    />
  );
}
