import { expect, it } from 'vitest';
import { viewFinder } from './linked-views';

const views = {
  'timeline/history': {
    record: 'timeline',
    events: [{ claim: { '@view': 'claim/share' } }, { claim: { '@view': 'claim/share' } }],
  },
  'claim/share': { record: 'claim', sources: [{ source: { '@view': 'source/report' } }] },
  'source/report': { record: 'source', title: { '@': 'kept' }, pages: null },
};

it('puts views in place of the links to them', () => {
  const find = viewFinder(views);
  const report = { record: 'source', title: { '@': 'kept' }, pages: null };
  const share = { record: 'claim', sources: [{ source: report }] };
  expect(find('timeline/history')).toEqual({
    record: 'timeline',
    events: [{ claim: share }, { claim: share }],
  });
});

it('gives one object for one view, wherever it stands', () => {
  const find = viewFinder(views);
  const { events } = find('timeline/history') as unknown as { events: { claim: object }[] };
  expect(events[0]?.claim).toBe(find('claim/share'));
  expect(events[1]?.claim).toBe(find('claim/share'));
});

it('says which view is missing', () => {
  expect(() => viewFinder(views)('claim/other')).toThrow(
    'claim/other is not among the views of this page: reload it once they are read anew',
  );
});
