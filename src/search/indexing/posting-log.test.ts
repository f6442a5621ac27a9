import { expect, it } from 'vitest';
import type { Posting } from '../format/postings';
import { PostingLog } from './posting-log';

/** A posting, as light as can be unless told. */
function posting(page: number, change: Partial<Posting> = {}): Posting {
  const units = [{ unit: 0, impact: 1 / 31 }];
  return {
    page,
    impact: 1 / 31,
    inTitle: false,
    inHeading: false,
    titleLength: 0,
    units,
    ...change,
  };
}

it('gives term by term what came page by page', () => {
  const log = new PostingLog();
  log.add('sync', posting(0), 2);
  log.add('raft', posting(0), 1);
  log.add('sync', posting(3, { inTitle: true, titleLength: 2 }), 1);
  const lists = new Map(log.lists(10));
  expect([...lists.keys()]).toEqual(['sync', 'raft']);
  expect(lists.get('sync')).toEqual({
    documentFrequency: 2,
    unitFrequency: 3,
    postings: [posting(0), posting(3, { inTitle: true, titleLength: 2 })],
  });
  expect(lists.get('raft')).toEqual({
    documentFrequency: 1,
    unitFrequency: 1,
    postings: [posting(0)],
  });
});

it('keeps the heaviest pages of a term, those with it in their title first, and counts all', () => {
  const log = new PostingLog();
  for (let page = 0; page < 6; page++) log.add('bank', posting(page, { impact: page / 31 }), 1);
  log.add('bank', posting(6, { inTitle: true, titleLength: 1 }), 1);
  const [[, list] = []] = [...log.lists(3)];
  expect(list?.documentFrequency).toBe(7);
  expect(list?.postings.map(({ page }) => page)).toEqual([4, 5, 6]);
});

it('holds nothing at first', () => {
  expect([...new PostingLog().lists(3)]).toEqual([]);
});
