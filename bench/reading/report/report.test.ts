import { describe, expect, it } from 'vitest';
import type { Results } from '../results';
import { row } from './example';
import { reportOf } from './report';

function report(change: Partial<Results> = {}): string {
  return reportOf({
    circumstances: { date: '2026-11-26', cores: 2, node: '20.0.0', browser: '150', load: 0.1 },
    versions: { lighthouse: '13.0.0', docusaurus: '3.10.2' },
    runs: 3,
    benchmarkIndex: { least: 1200.4, most: 1500 },
    stays: [],
    rows: [row({ lcp: 900, total: 30_000 }, { lcp: 1000, total: 300_000 })],
    ...change,
  });
}

describe('reportOf', () => {
  it('says which limits hold, and where one does not', () => {
    const text = report();
    expect(text).toMatch(
      /all transfers to read it, of stock +\| at most 0\.6 +\| holds +\| 1 of 1 +\| +0\.10/,
    );
    expect(text).toMatch(
      /largest contentful paint, of stock +\| at most 0\.65 +\| \*\*does not hold\*\* \| 0 of 1/,
    );
    expect(text).toContain('- largest contentful paint, of stock: plain page, en (0.90)');
  });

  it('says nothing of misses and faults where there are none', () => {
    const perfect = row({ lcp: 100 }, { bytes: row({}, {}).stock.reading.bytes });
    const { theme } = perfect.stock.starts;
    const twice = { scripts: 500_000, total: 800_000, prefetched: 0, kept: 0 };
    perfect.stock.starts = { ...perfect.stock.starts, theme: { ...theme, after: twice } };
    perfect.stock.reading = { ...perfect.stock.reading, total: 300_000, lcp: 1000 };
    perfect.ours.reading.bytes = { ...perfect.ours.reading.bytes, script: 0 };
    expect(report({ rows: [perfect] })).not.toMatch(/Not within|cost points|does not hold/);
  });

  it('names the audits that cost points', () => {
    const faulty = row({}, {});
    faulty.ours.faults = ['target-size'];
    faulty.stock.faults = ['color-contrast'];
    const text = report({ rows: [faulty] });
    expect(text).toContain('- plain page, en: `target-size`');
    expect(text).not.toContain('color-contrast');
  });

  it('marks a page that has no counterpart', () => {
    const alone = { ...row({}, {}), name: 'search', hasCounterpart: false };
    expect(report({ rows: [alone] })).toContain('search \\*');
  });

  it('says what a reader loads who stays', () => {
    const traffic = { scripts: 0, total: 47_000, prefetched: 0, kept: 2_000_000 };
    const stays = [{ locale: 'en', name: 'plain page', ours: traffic, stock: traffic }];
    expect(report({ stays })).toMatch(
      /plain page, en \| ours +\| +0\.0 \| 47\.0 \| +0\.0 \| 2000\.0 \|/,
    );
  });

  it('warns of a machine that was busy', () => {
    expect(report()).not.toContain('kept the cores busy');
    const circumstances = { date: '', cores: 2, node: '', browser: '', load: 1.5 };
    expect(report({ circumstances })).toContain('kept the cores busy');
  });
});
