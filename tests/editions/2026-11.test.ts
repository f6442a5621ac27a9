import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../src/checks/reading/site-fs';
import { type Locale, locales } from '../../src/evidence/locale';
import { type Edition, findRecord, recordsOfKind } from '../../src/evidence/reading/edition';
import { viewsOf } from '../../src/evidence/views/edition-views';
import type { AuditView, ClaimView, FigureView } from '../../src/evidence/views/views';
import type { Verdict } from '../../src/evidence/vocabulary';

const { library } = readSite(path.resolve(import.meta.dirname, '../..'));

function editionNamed(name: string): Edition {
  const found = library.editions.find((edition) => edition.name === name);
  if (!found) throw new Error(`there is no edition ${name}`);
  return found;
}

const founding = editionNamed('2020-10');
const edition = editionNamed('2026-11');

const views = Object.fromEntries(
  locales.map((locale) => [
    locale,
    new Map(
      viewsOf(edition, locale, { editions: [founding, edition] }).map(({ address, view }) => [
        address,
        view,
      ]),
    ),
  ]),
) as Record<Locale, Map<string, unknown>>;

function figureOf(of: string, locale: Locale): FigureView | undefined {
  const [claim = '', figure = ''] = of.split('#');
  return (views[locale].get(`claim/${claim}`) as ClaimView | undefined)?.figures[figure];
}

/* The corrections that were known before the edition was written; drawn up from the sources. */
const knownVerdicts: Record<string, Verdict> = {
  // Whom Alibaba’s finance cloud served.
  'alibaba-finance-customers': 'corrected',
  // Less than a quarter: of AWS it was, of Azure it was not.
  'alibaba-behind-leaders': 'corrected',
  // No profit, let alone its growth.
  'tencent-profit-growth': 'corrected',
  // Finance zones against private cloud, and a regulator that was no more.
  'insurance-compliance': 'corrected',
  'bank-private-cloud-solutions': 'corrected',
  // The 90 %, the 10 and the 13 billion.
  'insurance-finance-grade-database': 'unverifiable',
  'insurance-light-assets': 'unverifiable',
  // Who owns AntChain.
  'antchain-coordination': 'corrected',
  // FISCO BCOS is listed no longer.
  'tbaas-coverage': 'outdated',
  // Alibaba Cloud made its first profit in the very quarter.
  'alibaba-share-before-profit': 'outdated',
};

describe.each(locales)('the audit in %s', (locale) => {
  const { entries } = views[locale].get('audit/2020-10') as AuditView;

  it('has every claim of the founding edition once', () => {
    const audited = entries.map(({ earlier }) => earlier.id);
    const claimed = recordsOfKind(founding, 'claim').map(({ id }) => id);
    expect(audited.toSorted()).toEqual(claimed.toSorted());
    expect(audited).toHaveLength(48);
  });

  it.each(Object.entries(knownVerdicts))('judges %s as the sources do: %s', (id, verdict) => {
    expect(entries.find(({ earlier }) => earlier.id === id)?.verdict).toBe(verdict);
  });

  it('says of what it could not verify what was looked for', () => {
    const silent = entries
      .filter(({ verdict, claim }) => verdict === 'unverifiable' && claim.note === undefined)
      .map(({ earlier }) => earlier.id);
    expect(silent).toEqual([]);
  });

  it('rests every verdict on sources other than the outline itself', () => {
    const bare = entries
      .filter(({ claim, evidence }) =>
        [claim, ...evidence].every(({ sources }) =>
          sources.every(({ source }) => source.id === 'founding-outline'),
        ),
      )
      .map(({ earlier }) => earlier.id);
    expect(bare).toEqual([]);
  });
});

/* Figures as the sources print them, in both languages; drawn up from the sources, not from the data. */
const figures: [string, string, string][] = [
  ['huawei-passes-tencent-2020-q1#alibaba', '44.5%', '44.5%'],
  ['huawei-passes-tencent-2020-q1#huawei', '14.1%', '14.1%'],
  ['huawei-passes-tencent-2020-q1#tencent', '13.9%', '13.9%'],
  ['canalys-china-q1-2025-shares#tencent', '10%', '10%'],
  ['omdia-ai-cloud-h1-2025#alibaba', '35.8%', '35.8%'],
  ['tencent-apr-2024#customers', '1,957', '1,957'],
  ['alibaba-nov-2023#cloud', '101 分钟', '101 minutes'],
  ['tpcc-superseded-2025#result', '20.55 亿', '2.055 billion'],
  ['tpcc-superseded-2025#nodes', '2,340', '2,340'],
  ['tpcc-record-at-seed-date#late', '7.07 亿', '707 million'],
  ['rule-it-outsourcing-141-20-days#notice', '20', '20'],
  ['reg-cbirc-to-nfra-2023#date', '2023 年 5 月 18 日', '18 May 2023'],
  ['insurance-seed-delivery-cost#delivery', '2～3 周', '2–3 weeks'],
  ['antchain-belongs-to-ant#stake', '33%', '33%'],
  // 21.94 ÷ 116 and 21.94 ÷ 59.
  ['alibaba-ratio-2020#aws-ratio', '18.9%', '18.9%'],
  ['alibaba-ratio-2020#azure-ratio', '37.2%', '37.2%'],
  // 44.5² + 14.1² + 13.9² + 8.6² and 36² + 19² + 16² + 9².
  ['hhi-canalys-four#early', '2,446', '2,446'],
  ['hhi-canalys-four#late', '1,994', '1,994'],
];

it.each(figures)('prints %s as its source does', (of, chinese, english) => {
  expect(figureOf(of, 'zh-Hans')?.text).toBe(chinese);
  expect(figureOf(of, 'en')?.text).toBe(english);
});

describe('its tables, charts and diagrams', () => {
  it('hold TDSQL against the peers that a bank weighs', () => {
    const rows = findRecord(edition, 'comparison', 'database-peers')?.value?.rows ?? {};
    const labels = Object.values(rows).map(({ label }) => label.en);
    for (const peer of [
      'OceanBase',
      'PolarDB-X',
      'GaussDB',
      'TiDB',
      'GoldenDB',
      'CockroachDB',
      'Spanner',
      'Aurora',
    ]) {
      expect(
        labels.some((label) => label.includes(peer)),
        peer,
      ).toBe(true);
    }
  });

  it('tell challenges as well as milestones, from 2007 to 2026', () => {
    const events = findRecord(edition, 'timeline', 'history')?.value?.events ?? [];
    const kinds = events.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'challenge').length).toBeGreaterThan(9);
    expect(kinds.filter((kind) => kind === 'milestone').length).toBeGreaterThan(9);
    const years = events.map(({ claim, date }) =>
      findRecord(edition, 'claim', claim)?.value?.dates?.[date]?.slice(0, 4),
    );
    expect(years).toContain('2007');
    expect(years).toContain('2026');
  });

  it('mark the breaks of the market-share series, and leave its missing quarters out', () => {
    const series = findRecord(edition, 'series', 'china-cloud-share')?.value;
    expect(series?.breaks?.map(({ at }) => at)).toEqual(['2020-Q1', '2023-Q2', '2025-Q1']);
    const quarters = Object.values(series?.lines ?? {}).flatMap(({ points }) =>
      points.map(({ at }) => at),
    );
    for (const missing of ['2022-Q4', '2023-Q1', '2023-Q3', '2024-Q1']) {
      expect(quarters).not.toContain(missing);
    }
  });
});
