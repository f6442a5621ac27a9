import type { Result } from 'lighthouse';

/** The categories of Lighthouse that are looked at. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof categories)[number];

/** The kinds of transfers that are told apart. */
export const kinds = ['script', 'document', 'style', 'font', 'image', 'other'] as const;

export type Kind = (typeof kinds)[number];

/** What a page cost its reader who only reads it, as Lighthouse saw it. */
export interface Reading {
  /** Of 100. */
  scores: Record<Category, number>;
  /** First and largest contentful paint, and total blocking time, in milliseconds. */
  fcp: number;
  lcp: number;
  tbt: number;
  /** Cumulative layout shift, which has no unit. */
  cls: number;
  /** Bytes as they travelled, headers included. */
  bytes: Record<Kind, number>;
  /** All bytes. */
  total: number;
  requests: number;
  /** The audits that cost points beside those of performance, by their ids. */
  faults: string[];
}

/**
 * What Lighthouse's result says of a page.
 * @throws Error where it says nothing, because the page could not be loaded
 */
export function readingOf(result: Result): Reading {
  if (result.runtimeError) throw new Error(result.runtimeError.message);
  const transfers = transfersOf(result);
  const bytes = Object.fromEntries(
    kinds.map((kind) => [kind, sizeOf(transfers.filter((transfer) => kindOf(transfer) === kind))]),
  ) as Record<Kind, number>;
  return {
    scores: Object.fromEntries(
      categories.map((name) => [name, Math.round((result.categories[name]?.score ?? 0) * 100)]),
    ) as Record<Category, number>,
    fcp: numberOf(result, 'first-contentful-paint'),
    lcp: numberOf(result, 'largest-contentful-paint'),
    tbt: numberOf(result, 'total-blocking-time'),
    cls: numberOf(result, 'cumulative-layout-shift'),
    bytes,
    total: sizeOf(transfers),
    requests: transfers.length,
    faults: faultsOf(result),
  };
}

interface Transfer {
  resourceType?: string;
  transferSize: number;
}

const kindOfType: Readonly<Record<string, Kind>> = {
  Script: 'script',
  Document: 'document',
  Stylesheet: 'style',
  Font: 'font',
  Image: 'image',
};

function kindOf({ resourceType = '' }: Transfer): Kind {
  return kindOfType[resourceType] ?? 'other';
}

function transfersOf({ audits }: Result): Transfer[] {
  return (audits['network-requests']?.details?.items ?? []) as Transfer[];
}

function sizeOf(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { transferSize }) => sum + transferSize, 0);
}

function numberOf({ audits }: Result, id: string): number {
  return audits[id]?.numericValue ?? Number.NaN;
}

function faultsOf({ audits, categories: found }: Result): string[] {
  return categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => found[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}
