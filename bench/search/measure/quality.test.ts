import { expect, it } from 'vitest';
import { judge, judgeKinds } from './quality';

const queries = [
  { q: 'a', kind: 'title', expect: ['one', 'two'] },
  { q: 'b', kind: 'body', expect: ['three'] },
  { q: 'c', kind: 'body', expect: ['four'] },
];
const answers = [['two', 'one'], ['x', 'three'], []];

it('counts the first expected page of each query', () => {
  const { success1, success5, mrr10 } = judge(queries, answers);
  expect([success1, success5, mrr10]).toEqual([1 / 3, 2 / 3, 1.5 / 3]);
});

it('counts nothing beyond the tenth result', () => {
  const late = [...Array.from({ length: 10 }, () => 'x'), 'three'];
  expect(judge(queries.slice(1, 2), [late]).mrr10).toBe(0);
});

it('judges each kind by itself', () => {
  const kinds = judgeKinds(queries, answers);
  expect([...kinds.keys()]).toEqual(['title', 'body']);
  expect(kinds.get('body')?.mrr10).toBe(0.25);
});
