import { describe, expect, it } from 'vitest';
import { edition, say, sound, use } from '../../../tests/support/evidence';
import { derivation } from './derivation';

const series = `
  market:
    caption: { zh-Hans: 规模, en: Size }
    method: { zh-Hans: 季度支出, en: Spending by quarter }
    unit: money
    currency: USD
    asOf: '2026-01'
    lines:
      total:
        label: { zh-Hans: 总计, en: Total }
        points:
          - { at: '2020-Q1', value: 3900000000, sources: [{ id: report }] }
          - { at: '2023-Q1', value: 7800000000, sources: [{ id: report }] }
`;

function claim(derived: string): string {
  return `
    growth:
      statement: { zh-Hans: '年均增长{rate}。', en: 'It grew by {rate} a year.' }
      figures:
        rate: { derived: ${derived}, unit: share }
        other: { derived: { formula: same, inputs: [{ claim: growth, figure: rate }] }, unit: share }
      asOf: '2023'
      sources: [{ id: report }]
      confidence: high
  `;
}

const say3 = (derived: string) =>
  say(derivation, edition({ source: sound.source, series, claim: claim(derived) }));

it('lets <Working> show what is worked out, and nothing else', () => {
  const sources = { source: sound.source, series, claim: sound.claim };
  const at = (figure: string) =>
    say(
      derivation,
      edition(sources, { uses: [use('claim', 'share', { tag: 'Working', figure })] }),
    );
  expect(at('share')).toEqual([
    'docs/tdsql.mdx:3:1 derivation: found `share`, which is stated and not worked out, ' +
      'expected a derived figure; show it with <Figure of="share#share" />',
  ]);
  // A name that is not there is for another rule.
  expect(at('sahre')).toEqual([]);
});

describe('derivation', () => {
  it('accepts points of a series and figures of a claim', () => {
    expect(
      say3(
        "{ formula: cagr, years: 3, inputs: [{ series: market, line: total, at: '2020-Q1' }, { series: market, line: total, at: '2023-Q1' }] }",
      ),
    ).toEqual([]);
  });

  it('names the line that a series lacks', () => {
    expect(
      say3("{ formula: same, inputs: [{ series: market, line: totl, at: '2020-Q1' }] }"),
    ).toEqual([
      'docs/_data/claims.yml:4:48 derivation: found `totl`, expected a line of the series `market`; did you mean `total`?',
    ]);
  });

  it('names the period that a line lacks', () => {
    expect(
      say3("{ formula: same, inputs: [{ series: market, line: total, at: '2020-Q2' }] }"),
    ).toEqual([
      expect.stringContaining(
        "found '2020-Q2', expected a period that the line `total` of the series `market` has",
      ),
    ]);
  });

  it('names the figure that a claim lacks', () => {
    expect(say3('{ formula: same, inputs: [{ claim: growth, figure: rat }] }')).toEqual([
      expect.stringContaining('found `rat`, expected the name of a figure of the claim `growth`'),
    ]);
  });

  it('refuses a figure that rests on itself', () => {
    expect(say3('{ formula: same, inputs: [{ claim: growth, figure: other }] }')).toEqual([
      expect.stringContaining('found `rate`, which rests on itself'),
      expect.stringContaining('found `other`, which rests on itself'),
    ]);
  });
});
