import { expect, it } from 'vitest';
import { edition, sound } from '../../../../tests/support/evidence';
import { listingOf } from './listing';

const listed = edition(
  {
    edition: `
      title: { zh-Hans: 2026-11 版, en: Edition 2026-11 }
      asOf: '2026-11'
      notice: { zh-Hans: 注意。, en: Note. }
    `,
    ...sound,
    timeline: `
      history:
        caption: { zh-Hans: 历程, en: History }
        events: [{ label: { zh-Hans: 开始, en: Start }, kind: milestone, claim: share, date: start }]
    `,
  },
  { name: '2026-11' },
);

it('tells what an edition gives away, and how much of it', () => {
  const listing = listingOf(listed, 'en');
  expect(listing).toMatchObject({
    edition: '2026-11',
    title: 'Edition 2026-11',
    catalogue: 'index.json',
    references: [
      'sources.csl.json',
      'sources.bib',
      'resources.csv',
      'resources.csl.json',
      'resources.bib',
    ],
  });
  expect(listing.datasets).toContainEqual({ name: 'sources', file: 'sources.json', items: 1 });
  expect(listing.datasets).toContainEqual({ name: 'series', file: 'series.json', items: 0 });
});

it('names spreadsheets by what they show, in the reader’s language, and no kind that has none', () => {
  expect(listingOf(listed, 'zh-Hans').sheets).toEqual([
    { kind: 'timeline', files: [{ file: 'timelines/history.csv', caption: '历程' }] },
  ]);
});
