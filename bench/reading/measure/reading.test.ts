import type { Audit, Result } from 'lighthouse';
import { describe, expect, it } from 'vitest';
import { readingOf } from './reading';

function numeric(id: string, numericValue: number): [string, Audit] {
  return [id, { id, score: 1, numericValue }];
}

const requests = [
  { resourceType: 'Document', transferSize: 10 },
  { resourceType: 'Script', transferSize: 200 },
  { resourceType: 'Script', transferSize: 100 },
  { resourceType: 'Manifest', transferSize: 1 },
  { resourceType: 'Other', transferSize: 4000 },
  { transferSize: 5 },
];

const result: Result = {
  lighthouseVersion: '1.0.0',
  environment: { benchmarkIndex: 1000 },
  audits: {
    ...Object.fromEntries([
      numeric('first-contentful-paint', 900),
      numeric('largest-contentful-paint', 1100),
      numeric('total-blocking-time', 30),
      numeric('cumulative-layout-shift', 0.002),
    ]),
    'network-requests': { id: 'network-requests', score: 1, details: { items: requests } },
    'target-size': { id: 'target-size', score: 0 },
    'speed-index': { id: 'speed-index', score: 0.5 },
    manual: { id: 'manual', score: null },
    'no-weight': { id: 'no-weight', score: 0 },
  },
  categories: {
    performance: { score: 0.986, auditRefs: [{ id: 'speed-index', weight: 10 }] },
    accessibility: {
      score: 0.97,
      auditRefs: [
        { id: 'target-size', weight: 7 },
        { id: 'manual', weight: 1 },
        { id: 'no-weight', weight: 0 },
      ],
    },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: 1, auditRefs: [] },
  },
};

describe('readingOf', () => {
  it('tells transfers apart and leaves none out', () => {
    const { bytes, total, requests: count } = readingOf(result);
    expect(bytes).toEqual({ script: 300, document: 10, style: 0, font: 0, image: 0, other: 4006 });
    expect([total, count]).toEqual([4316, 6]);
  });

  it('has the scores of 100 and the times', () => {
    expect(readingOf(result)).toMatchObject({
      scores: { performance: 99, accessibility: 97, 'best-practices': 100, seo: 100 },
      fcp: 900,
      lcp: 1100,
      tbt: 30,
      cls: 0.002,
    });
  });

  it('names what costs points, and nothing else', () => {
    expect(readingOf(result).faults).toEqual(['target-size']);
  });

  it('says why a page could not be read', () => {
    const failed = { ...result, runtimeError: { message: 'no page' } };
    expect(() => readingOf(failed)).toThrow('no page');
  });
});
