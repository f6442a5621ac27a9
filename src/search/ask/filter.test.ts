import { expect, it } from 'vitest';
import { handbook, MemorySite } from '../testing/memory-site';
import { filterOf } from './filter';
import type { IndexReader } from './index-reader';

const site = new MemorySite(...handbook);
const index = (await site.search.library.index('now', 'zh-Hans')) as IndexReader;

/** The pages that a filter leaves, with how many units of each. */
async function left(...[kind, section]: [Parameters<typeof filterOf>[1], string?]) {
  const filter = await filterOf(index, kind, section);
  const units = [...(filter?.within ?? [])].map(async ([page, { size }]) => {
    return [(await index.firstUnit(page))?.path, size] as const;
  });
  return Object.fromEntries(await Promise.all(units));
}

it('is none where nothing is asked for', async () => {
  expect(await filterOf(index, undefined, undefined)).toBeUndefined();
});

it('leaves units of a kind, of a section, or of both', async () => {
  expect(await left('claim')).toEqual({ 'docs/bank': 2 });
  expect(await left(undefined, '客户')).toEqual({ 'docs/bank': 3, 'docs/chain': 1, 'docs/pay': 1 });
  expect(await left('claim', '客户')).toEqual({ 'docs/bank': 2 });
  expect(await left('claim', '数据库')).toEqual({});
});

it('leaves nothing of what there is not', async () => {
  expect(await left('table')).toEqual({});
  expect(await left(undefined, '诗')).toEqual({});
});

it.each([
  ['claim', true],
  ['term', true],
  ['page', false],
] as const)('of the kind %s makes each unit a result: %o', async (kind, byUnit) => {
  expect(await filterOf(index, kind, undefined)).toMatchObject({ byUnit });
});
