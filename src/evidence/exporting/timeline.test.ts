import { expect, test } from 'vitest';
import type { CitationView, EventView } from '../views/views';
import { exportEvents } from './timeline';

/** A source, of which an export takes no more than the address. */
function citation(url?: string): CitationView {
  return { source: { url } as CitationView['source'] };
}

const event: EventView = {
  label: '签约',
  kind: 'milestone',
  date: { value: '2018-09', text: '2018 年 9 月' },
  claim: {
    record: 'claim',
    id: 'signed',
    edition: '2020-10',
    statement: ['签了 ', { strong: [{ figure: { text: '3 年', value: 3 } }] }, '。'],
    figures: {},
    asOf: { value: '2020-10', text: '2020 年 10 月' },
    confidence: 'stated',
    sources: [
      'https://example.org/a',
      'https://example.org/a',
      undefined,
      'https://example.org/b',
    ].map(citation),
  },
};

test('an event is given away in plain words, with each address once', () => {
  expect(exportEvents([event], 'zh-Hans')).toEqual([
    {
      date: '2018-09',
      label: '签约',
      kind: '里程碑',
      statement: '签了 3 年。',
      claim: 'signed',
      sources: ['https://example.org/a', 'https://example.org/b'],
    },
  ]);
});

test('the words are those of the reader, and the order that given', () => {
  const events = [{ ...event, kind: 'challenge' } as const, event];
  expect(exportEvents(events, 'en').map(({ kind }) => kind)).toEqual(['Challenge', 'Milestone']);
});
