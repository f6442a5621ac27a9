import { describe, expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { schema } from './schema';

/** What the rule says of the sound claim with one part of it changed. */
function changed(from: string, to: string): string[] {
  expect(sound.claim).toContain(from);
  return say(schema, edition({ claim: sound.claim.replace(from, to) }));
}

it('accepts sound records', () => {
  expect(say(schema, edition(sound))).toEqual([]);
});

it('points to a field that the schema does not know, and guesses the one meant', () => {
  expect(changed('confidence:', 'confidense: high\n      confidence:')).toEqual([
    'docs/_data/claims.yml:7:3 schema: found the field `confidense`, ' +
      'expected a field of the schema; did you mean `confidence`?',
  ]);
});

it('points to the record that lacks a field', () => {
  expect(changed("asOf: '2020-10'", '')).toEqual([
    'docs/_data/claims.yml:1:1 schema: found no `asOf`, expected text in `asOf`; add `asOf: …`',
  ]);
});

it('guesses the word meant', () => {
  expect(changed('confidence: high', 'confidence: hihg')).toEqual([
    'docs/_data/claims.yml:7:15 schema: found "hihg", expected high, medium, low or stated; ' +
      'did you mean `high`?',
  ]);
});

it('says how a date is written', () => {
  expect(changed("'2020-10'", "'Oct 2020'")[0]).toMatch(
    /:5:9 schema: found "Oct 2020", expected YYYY, YYYY-MM, YYYY-MM-DD/,
  );
});

it('says how an id is written', () => {
  expect(changed('share:\n', 'Share_1:\n')[0]).toMatch(/:1:1 schema: found the id `Share_1`/);
  expect(changed('share:\n', '2020:\n')[0]).toMatch(/found the id `2020`/);
  expect(changed('dates: { start', 'dates: { Start_1')[0]).toMatch(
    /:4:12 schema: found the id `Start_1`, expected lower-case letters/,
  );
});

it('tells a number from text and a list from a map', () => {
  expect(changed('value: 0.18', "value: '18%'")).toEqual([
    'docs/_data/claims.yml:3:30 schema: found the text "18%", expected a number; ' +
      'write the number alone, in whole units: 0.18, 20000000000',
  ]);
  expect(changed('[{ id: report }]', '{ id: report }')[0]).toMatch(/the map .*, expected a list/);
});

it('wants at least one source', () => {
  expect(changed('[{ id: report }]', '[]')[0]).toMatch(/found an empty list, expected at least 1/);
});

describe('a figure in money', () => {
  it('wants a currency', () => {
    expect(changed('unit: share', 'unit: money')[0]).toMatch(
      /expected a currency, because the unit is `money`/,
    );
  });

  it('alone has one', () => {
    expect(changed('unit: share', 'unit: share, currency: CNY')[0]).toMatch(
      /found "CNY", expected no currency, because the unit is `share`/,
    );
  });
});

it('takes a share above ten for a percentage', () => {
  expect(changed('value: 0.18', 'value: 18')).toEqual([
    'docs/_data/claims.yml:3:30 schema: found 18, expected a part of one, ' +
      'because the unit is `share`: 0.181 reads 18.1%; write 0.18',
  ]);
});

it('wants the ends of a range in order', () => {
  expect(changed('value: 0.18', 'value: 0.6, to: 0.4')[0]).toMatch(
    /found 0\.4, expected a number above 0\.6, the lower end of the range/,
  );
});

describe('a derived figure', () => {
  const input = '{ claim: other, figure: part }';

  /** What the rule says of the sound claim whose figure is this. */
  function figure(fields: string): string[] {
    return changed('{ value: 0.18, unit: share }', `{ ${fields}, unit: share }`);
  }

  it('follows from figures of claims and points of series', () => {
    const point = "{ series: market, line: total, at: '2021-Q1' }";
    expect(figure(`derived: { formula: ratio, inputs: [${input}, ${point}] }`)).toEqual([]);
    expect(figure(`derived: { formula: cagr, years: 2.5, inputs: [${input}, ${point}] }`)).toEqual(
      [],
    );
    expect(figure(`derived: { formula: sum, inputs: [${input}] }`)).toEqual([]);
  });

  it('has no value besides, and no figure has neither', () => {
    expect(figure(`value: 0.18, derived: { formula: same, inputs: [${input}] }`)).toEqual([
      'docs/_data/claims.yml:3:30 schema: found 0.18, ' +
        'expected either a `value` or how it is `derived`; write it as expected',
    ]);
    expect(figure('decimals: 1')).toEqual([
      'docs/_data/claims.yml:3:14 schema: found no `value`, ' +
        'expected either a `value` or how it is `derived`; add `value: …`',
    ]);
  });

  it('has no upper end', () => {
    expect(figure(`to: 0.2, derived: { formula: same, inputs: [${input}] }`)).toEqual([
      'docs/_data/claims.yml:3:27 schema: found 0.2, ' +
        'expected no upper end on a figure that is derived; write it as expected',
    ]);
  });

  it.each([
    ['ratio', [input], 2],
    ['same', [input, input], 1],
    ['difference', [input, input, input], 2],
  ])('by %s has as many inputs as that takes', (formula, inputs, wanted) => {
    const [problem] = figure(`derived: { formula: ${formula}, inputs: [${inputs.join(', ')}] }`);
    expect(problem).toMatch(
      `expected ${wanted} of them, which \`${formula}\` is worked out from; write it as expected`,
    );
  });

  it('has an input at least', () => {
    expect(figure('derived: { formula: sum, inputs: [] }')).toEqual([
      expect.stringMatching(/found an empty list, expected at least 1/),
    ]);
  });

  it('counts years where its formula does, and nowhere else', () => {
    const inputs = `inputs: [${input}, ${input}]`;
    expect(figure(`derived: { formula: cagr, ${inputs} }`)).toEqual([
      expect.stringMatching(/found no `years`, expected the years between; add `years: …`$/),
    ]);
    expect(figure(`derived: { formula: growth, years: 3, ${inputs} }`)).toEqual([
      expect.stringMatching(
        /found 3, expected no years, which only `cagr` counts; write it as expected$/,
      ),
    ]);
    expect(figure(`derived: { formula: cagr, years: 0, ${inputs} }`)).toHaveLength(1);
  });

  it('names a formula of the handbook', () => {
    expect(figure(`derived: { formula: cagrs, inputs: [${input}] }`)).toEqual([
      expect.stringMatching(/found "cagrs", expected same, sum, .*; did you mean `cagr`\?$/),
    ]);
  });

  it('names what it follows from in full', () => {
    expect(figure('derived: { formula: same, inputs: [{ series: market, line: total }] }')).toEqual(
      [expect.stringMatching(/found no `at`/)],
    );
    expect(figure('derived: { formula: same, inputs: [{ claim: other }] }')).toEqual([
      expect.stringMatching(/found no `figure`/),
    ]);
  });
});

describe('a diagram', () => {
  function diagram(nodes: string): string[] {
    return say(
      schema,
      edition({
        diagram: `
          layers:
            caption: { zh-Hans: 分层, en: Layers }
            nodes:
              app: { label: { zh-Hans: 应用, en: App }, at: [1, 1] }
              ${nodes}
            edges: [{ from: app, to: app }]
            claims: [share]
        `,
      }),
    );
  }

  it('has each part at a place of its own', () => {
    expect(diagram('api: { label: { zh-Hans: 接口, en: API }, at: [1, 2] }')).toEqual([]);
    expect(diagram('api: { label: { zh-Hans: 接口, en: API }, at: [1, 1] }')).toEqual([
      'docs/_data/diagrams.yml:5:49 schema: found [1,1], ' +
        'expected a place of its own: `app` stands there; write it as expected',
    ]);
  });

  it('counts columns and rows from one', () => {
    expect(diagram('api: { label: { zh-Hans: 接口, en: API }, at: [0, 2] }')).toEqual([
      expect.stringMatching(/found 0, expected at least 1/),
    ]);
    expect(diagram('api: { label: { zh-Hans: 接口, en: API }, at: [2] }')).toHaveLength(1);
  });
});

it('leaves to other rules what they say better', () => {
  expect(changed("asOf: '2020-10'", 'asOf: 2020.10')).toEqual([]);
  expect(changed(", en: 'The share is {share}.'", '')).toEqual([]);
});

it('has each period of a line once', () => {
  const series = `
    market:
      caption: { zh-Hans: 规模, en: Size }
      method: { zh-Hans: 年度, en: By year }
      unit: count
      asOf: '2026-01'
      lines:
        total:
          label: { zh-Hans: 总计, en: Total }
          points:
            - { at: '2020', value: 1, sources: [{ id: report }] }
            - { at: '2020', value: 2, sources: [{ id: report }] }
  `;
  expect(say(schema, edition({ series }))).toEqual([
    'docs/_data/series.yml:11:17 schema: found "2020", expected each period once in a line: ' +
      'this one has a point already; write it as expected',
  ]);
});

it('has one mark for a pair of a matrix', () => {
  const mark =
    '{ pain: cost, solution: cloud, fit: direct, basis: stated, reason: { zh-Hans: 因, en: As } }';
  const matrix = `
    needs:
      caption: { zh-Hans: 对应, en: Answers }
      pains: { cost: { label: { zh-Hans: 费, en: Cost }, kind: business, claim: share } }
      solutions: { cloud: { label: { zh-Hans: 云, en: Cloud }, claim: share } }
      marks:
        - ${mark}
        - ${mark}
  `;
  const said = say(schema, edition({ matrix }));
  expect(said).toContainEqual(
    'docs/_data/matrices.yml:7:31 schema: found "cloud", expected one mark for a pair: ' +
      '`cost` and `cloud` have theirs already; write it as expected',
  );
});

it.each([
  ["'2020-1'", "write '2020-01'"],
  ['2020年1月5日', "write '2020-01-05'"],
  ["'2020-13'", 'there are twelve months: write the month as 01 to 12'],
  ["'last year'", 'write it in the form expected'],
])('says how a date is written that is given as %s', (written, mend) => {
  expect(changed("asOf: '2020-10'", `asOf: ${written}`)[0]?.endsWith(`; ${mend}`)).toBe(true);
});
