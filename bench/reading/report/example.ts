import type { PageResult, Row } from '../results';

/** Figures of a page for the tests of the report. */
export function pageResult(change: Partial<PageResult['reading']> = {}): PageResult {
  const traffic = { scripts: 50_000, total: 80_000, prefetched: 0, kept: 0 };
  const start = {
    before: traffic,
    after: traffic,
    blockedBefore: 0,
    blockedAfter: 20,
    longestAfter: 70,
    response: 90,
  };
  return {
    address: '/',
    reading: {
      scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
      fcp: 800,
      lcp: 900,
      tbt: 0,
      cls: 0,
      bytes: { script: 1000, document: 15_000, style: 9000, font: 0, image: 500, other: 0 },
      total: 25_500,
      requests: 5,
      ...change,
    },
    faults: [],
    starts: { theme: start, menu: start },
  };
}

/** A page beside its counterpart. */
export function row(
  ours: Partial<PageResult['reading']>,
  stock: Partial<PageResult['reading']>,
): Row {
  return {
    id: 'plain',
    name: 'plain page',
    locale: 'en',
    hasCounterpart: true,
    ours: pageResult(ours),
    stock: pageResult(stock),
  };
}
