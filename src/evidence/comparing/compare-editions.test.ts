import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPair, isSeq, parseDocument, stringify, visit } from 'yaml';
import type { PageUse } from '../reading/edition';
import { kindNames } from '../schema/kind';
import { recordSchema } from '../schema/walk';
import { compareEditions } from './compare-editions';
import type { FacetChange, Fact } from './difference';
import { namingFields } from './facets';
import { claim, comparison, edition, series, sources } from './samples';

/** What changed in the one record that did, as `path: before → after`. */
function changes(before: Parameters<typeof edition>[0], after: typeof before): string[] {
  const { records = [] } = compareEditions(edition(before), edition(after)) ?? {};
  return records.flatMap(({ kind, id, formerId, change, facets }) =>
    facets.length === 0 || change !== 'changed'
      ? [`${kind} ${formerId ? `${formerId} → ` : ''}${id} ${change}`]
      : facets.map(lineOf),
  );
}

function lineOf({ path, before, after }: FacetChange): string {
  return `${path.join('/')}: ${wordOf(before)} → ${wordOf(after)}`;
}

function wordOf(fact: Fact | undefined): string {
  switch (fact?.type) {
    case undefined:
      return '–';
    case 'figure':
      return `${fact.figure.value} ${fact.figure.unit}`;
    case 'period':
      return fact.period;
    case 'text':
      return fact.text;
    case 'reference':
      return [fact.id, fact.locator].filter(Boolean).join(' ');
    case 'order':
      return fact.keys.join(' ');
    case 'value':
      return fact.value;
  }
}

describe('compareEditions', () => {
  it('finds nothing where nothing but the writing changed', () => {
    const rewritten = claim
      .replace("{ since: '2018-09' }", "\n    since: '2018-09'")
      .replace('10000000000', '1e10')
      .replace(/ {2}asOf: .*\n/, '')
      .concat("  asOf: '2020-10'\n");
    expect(changes({ claim }, { claim: rewritten })).toEqual([]);
  });

  it.each([
    ['a figure', '0.181', '0.191', ['figures/share: 0.181 share → 0.191 share']],
    ['a date', "'2018-09'", "'2018-10'", ['dates/since: 2018-09 → 2018-10']],
    ['the as-of date', "'2020-10'", "'2020-11'", ['asOf: 2020-10 → 2020-11']],
    ['the confidence', 'stated', 'high', ['confidence: stated → high']],
    ['a locator', '§4', '§5', ['sources/outline: outline §4 → outline §5']],
    [
      'a text in one language',
      'Not verified.',
      'Verified.',
      ['note/en: Not verified. → Verified.'],
    ],
    [
      'a source for another',
      'id: report',
      'id: paper',
      ['sources/paper: – → paper', 'sources/report: report → –'],
    ],
    [
      'the order of sources',
      "{ id: outline, locator: '§4' }, { id: report }",
      "{ id: report }, { id: outline, locator: '§4' }",
      ['sources/(order): outline report → report outline'],
    ],
    [
      'what is no figure any more',
      'value: 0.181',
      'value: much',
      [
        'figures/share/value: – → much',
        'figures/share/unit: – → share',
        'figures/share: 0.181 share → –',
      ],
    ],
  ])('finds %s', (_, before, after, expected) => {
    expect(changes({ claim }, { claim: claim.replace(before, after) })).toEqual(expected);
  });

  it('finds the point of a series by its line and its period', () => {
    const after = series
      .replace('value: 0.1,', 'value: 0.11,')
      .replace(/outline }\] }\n$/, 'report }] }\n');
    expect(changes({ series }, { series: after })).toEqual([
      'lines/tencent/points/2025-Q1: 0.1 share → 0.11 share',
      'lines/tencent/points/2025-Q1/sources/report: – → report',
      'lines/tencent/points/2025-Q1/sources/outline: outline → –',
    ]);
  });

  it('is not led astray by a point that comes before another', () => {
    const point = "- { at: '2024-Q3', value: 0.13, sources: [{ id: outline }] }";
    const after = series.replace('points:\n', `points:\n        ${point}\n`);
    expect(changes({ series }, { series: after })).toEqual([
      'lines/tencent/points/2024-Q3: – → 0.13 share',
      'lines/tencent/points/2024-Q3/sources/outline: – → outline',
    ]);
  });

  it('tells rows, columns and cells by their names', () => {
    const after = comparison
      .replace('By use', 'By the hour')
      .replace('claims: [tdsql-accounts]', 'claims: [tdsql-accounts, other]');
    const found = compareEditions(edition({ comparison }), edition({ comparison: after }));
    expect(found?.records[0]?.facets.map((facet) => [lineOf(facet), facet.names])).toEqual([
      ['rows/cost/cells/zone/text/en: By use → By the hour', names('Cost', 'Zone')],
      ['rows/cost/cells/zone/claims/other: – → other', names('Cost', 'Zone')],
    ]);
  });

  it('finds columns in another order', () => {
    const [zone, own] = [
      '    zone: { label: { zh-Hans: "专区", en: "Zone" } }\n',
      '    private: { label: { zh-Hans: "专有云", en: "Private cloud" } }\n',
    ];
    const after = comparison.replace(zone + own, own + zone);
    expect(changes({ comparison }, { comparison: after })).toEqual([
      'columns/(order): zone private → private zone',
    ]);
  });

  it('finds figures that follow from others, in records that nobody touched', () => {
    const derived = `
growth:
  statement: { zh-Hans: "{change}", en: "{change}" }
  figures:
    change:
      unit: share
      derived:
        formula: growth
        inputs:
          - { series: cloud-share, line: tencent, at: '2024-Q4' }
          - { series: cloud-share, line: tencent, at: '2025-Q1' }
  asOf: '2025'
  sources: [{ id: outline }]
  confidence: high
`;
    const found = changes(
      { claim: derived, series },
      { claim: derived, series: series.replace('0.1,', '0.15,') },
    );
    expect(found[0]).toBe('figures/change: -0.16666666666666663 share → 0.25 share');
  });

  it('tells what was added and removed', () => {
    const other = claim.replace('tdsql-accounts', 'other').replace('0.181', '0.5');
    expect(changes({ claim }, { claim: other })).toEqual([
      'claim other added',
      'claim tdsql-accounts removed',
    ]);
  });

  it('knows a record by its content, and those that refer to it as unchanged', () => {
    const renamed = (text: string) => text.replaceAll('outline', 'founding-outline');
    const before = { claim, source: sources.replaceAll('Title of outline', 'T') };
    const after = {
      claim: renamed(claim),
      source: sources
        .replaceAll('Title of outline', 'T')
        .replace('\noutline:', '\nfounding-outline:'),
    };
    expect(changes(before, after)).toEqual(['source outline → founding-outline changed']);
  });

  it('takes none of several with the same content for another', () => {
    const twins = `${claim}${claim.replace('tdsql-accounts', 'twin')}`;
    expect(changes({ claim: twins }, { claim: claim.replace('tdsql-accounts', 'one') })).toEqual([
      'claim one added',
      'claim tdsql-accounts removed',
      'claim twin removed',
    ]);
  });

  it('finds findings in another order', () => {
    const [a, b] = ['a', 'b'].map(
      (id) =>
        `${id}:\n  headline: { zh-Hans: "${id}", en: "${id}" }\n  page: tdsql\n  heading: x\n  claims: [c]\n`,
    ) as [string, string];
    const found = compareEditions(edition({ finding: a + b }), edition({ finding: b + a }));
    expect(found).toMatchObject({ records: [], reordered: ['finding'] });
  });

  it('passes over what cannot be read on one of the sides', () => {
    const broken = { claim: `${claim}\n  bad: [\n`, series };
    expect(changes({ claim, series }, broken)).toEqual([]);
    expect(changes(broken, { claim, series: series.replace('0.12', '0.13') })).toEqual([
      'lines/tencent/points/2024-Q4: 0.12 share → 0.13 share',
    ]);
  });

  it('says what became of a whole edition', () => {
    expect(compareEditions(undefined, edition({ claim }))?.change).toBe('added');
    expect(compareEditions(edition({ claim }), undefined)?.change).toBe('removed');
    expect(compareEditions(undefined, undefined)).toBeUndefined();
  });

  it('names the pages that show a record by the shortest way', () => {
    const uses = [
      use('docs/tdsql.mdx', 'claim', 'tdsql-accounts'),
      use('i18n/en/docusaurus-plugin-content-docs/current/tdsql.mdx', 'claim', 'tdsql-accounts'),
      use('docs/banking.mdx', 'comparison', 'zones'),
    ];
    const [before, after] = [claim, claim.replace('0.181', '0.2')].map((text) =>
      edition({ claim: text, comparison }, { uses }),
    );
    expect(compareEditions(before, after)?.records[0]?.pages).toEqual(['tdsql']);
  });

  it('shows every difference of the data, whatever its shape', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('a', 'b', '1', '', 'null', 1, 2, true, null),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('figures', 'rows', 'sources', 'en', 'x', 'id'), tie('any'), {
          maxKeys: 3,
        }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.constantFrom(...kindNames), value, value, (kind, before, after) => {
        // Whether two texts are the same may hang on the order of keys alone.
        const [old, now] = [before, after].map((record) =>
          stringify({ r: record }, { sortMapEntries: true }),
        );
        const found = compareEditions(edition({ [kind]: old }), edition({ [kind]: now }));
        expect(found !== undefined).toBe(old !== now);
      }),
    );
  });

  it.each(Object.entries({ claim, series, comparison, source: sources }))(
    'shows the loss of any part of a %s',
    (kind, text) => {
      const document = parseDocument(text);
      const paths: unknown[][] = [];
      visit(document, {
        Pair(_, pair, ancestors) {
          const keys = [...ancestors, pair].flatMap((node, index, all): (string | number)[] => {
            const parent = all[index - 1];
            if (isSeq(parent)) return [parent.items.indexOf(node)];
            return isPair(node) ? [String(node.key)] : [];
          });
          paths.push(keys);
        },
      });
      const blind = paths.filter((path) => {
        const without = document.clone();
        without.deleteIn(path);
        const after = edition({ [kind]: String(without) });
        return compareEditions(edition({ [kind]: text }), after) === undefined;
      });
      expect(paths.length).toBeGreaterThan(15);
      expect(blind).toEqual([]);
    },
  );

  it('knows every map of the schemas whose keys are names', () => {
    const maps = new Set(kindNames.flatMap((kind) => [...mapsIn(recordSchema(kind))]));
    expect([...maps].filter((name) => name !== 'translatedTitle').toSorted()).toEqual(
      [...namingFields].toSorted(),
    );
  });
});

/** The names of fields that are maps from any keys. */
function* mapsIn(schema: object): Generator<string> {
  for (const [name, part] of Object.entries(schema)) {
    if (typeof part !== 'object' || part === null) continue;
    if (typeof part.additionalProperties === 'object') yield name;
    yield* mapsIn(part);
  }
}

function names(...english: string[]) {
  return english
    .map((en) => ({ label: { en } }))
    .map((name) => expect.objectContaining({ label: expect.objectContaining(name.label) }));
}

function use(page: string, kind: PageUse['kind'], id: string): PageUse {
  return { page, locale: 'zh-Hans', tag: 'x', kind, id, line: 1, column: 1 };
}
