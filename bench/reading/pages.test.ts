import { describe, expect, it } from 'vitest';
import { hasCounterpart, pageTypes, pairsOf } from './pages';

const types = pageTypes(['2026-11', '2020-10']);

function pairs(id: string) {
  return pairsOf(types.filter((type) => type.id === id)).map(({ ours, stock }) => [ours, stock]);
}

describe('pairsOf', () => {
  it('has every page in both languages', () => {
    expect(pairs('plain')).toEqual([
      ['/docs/2026-11/overview', '/docs/overview'],
      ['/en/docs/2026-11/overview', '/en/docs/overview'],
    ]);
    expect(pairs('front')).toEqual([
      ['/', '/'],
      ['/en/', '/en/'],
    ]);
  });

  it('has a page of the oldest edition', () => {
    expect(pairs('old')[0]).toEqual(['/docs/2020-10/tbaas', '/docs/tbaas-then']);
  });

  it('holds a page without a counterpart against the plain page', () => {
    expect(pairs('search')[1]).toEqual(['/en/search', '/en/docs/overview']);
    const without = types.filter((type) => !hasCounterpart(type)).map(({ id }) => id);
    expect(without).toEqual(['compare', 'translations', 'open-data', 'search', 'not-found']);
  });
});
