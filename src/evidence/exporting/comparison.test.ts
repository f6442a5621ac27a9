import { describe, expect, it } from 'vitest';
import { readersReference } from '../citing/reference';
import * as samples from '../views/samples';
import type { ClaimView, ComparisonView } from '../views/views';
import { comparisonData, comparisonMarkdown, comparisonRows } from './comparison';
import type { ComparisonWords } from './comparison-words';
import { toCsv } from './csv';

const { longWord, period, source } = samples;

/** A claim of no source but those it is given. */
function claim(id: string, fields: Partial<ClaimView> = {}): ClaimView {
  return samples.claim(id, { edition: '2026-11', sources: [], ...fields });
}

const words: ComparisonWords = {
  aspect: 'Aspect',
  group: 'Group',
  asOf: 'as of',
  sources: 'Sources',
  note: (note) => `Note: ${note}`,
};

const [one, two] = [source('one'), source('two', { url: undefined })];
const first = claim('first', { sources: [{ source: two, locator: 'p. 3' }] });
const second = claim('second', {
  asOf: period('2021'),
  sources: [{ source: one }, { source: two }],
});

function comparison(fields: Partial<ComparisonView> = {}): ComparisonView {
  return {
    record: 'comparison',
    id: 'clouds',
    edition: '2026-11',
    asOf: period('2026-11'),
    caption: 'Two clouds',
    columns: [
      { id: 'b', label: 'B|b' },
      { id: 'a', label: 'A' },
    ],
    groups: [],
    rows: [
      {
        id: 'start',
        label: 'Start',
        cells: {
          a: { text: ['Said ', { strong: ['so'] }], claims: [second], note: ['but *once*'] },
          b: { claims: [first, second] },
          hidden: { claims: [claim('hidden', { sources: [{ source: source('hidden') }] })] },
        },
      },
      { id: 'none', label: longWord, cells: {} },
    ],
    ...fields,
  };
}

describe('comparisonMarkdown', () => {
  it('numbers the sources of what is shown in the order of their use, and lists them', () => {
    expect(comparisonMarkdown(comparison({ note: ['Of the table'] }), words, 'en')).toBe(
      [
        '**Two clouds**',
        '',
        '| Aspect | B\\|b | A |',
        '| - | - | - |',
        '| Start | Statement of first.\\[1\\]<br>Statement of second.\\[2\\]\\[1\\] | Said so\\[2\\]\\[1\\]<br>Note: but \\*once\\* |',
        `| ${longWord} | — | — |`,
        '',
        'Note: Of the table',
        '',
        '**Sources**',
        '',
        `1. ${readersReference(two, 'en')}`,
        `2. ${readersReference(one, 'en')} <https://example.org/one>`,
        '',
      ].join('\n'),
    );
  });

  it('lists nothing where nothing is cited', () => {
    const rows = [{ id: 'r', label: 'R', cells: { a: { text: ['Said'], claims: [] } } }];
    expect(comparisonMarkdown(comparison({ rows }), words, 'en')).toBe(
      '**Two clouds**\n\n| Aspect | B\\|b | A |\n| - | - | - |\n| R | — | Said |\n',
    );
  });
});

describe('comparisonRows', () => {
  it('follows what each column says by its dates and its sources, by title where they have no address', () => {
    const [heads, start, none] = comparisonRows(comparison(), words);
    expect(heads).toEqual([
      'Aspect',
      'B|b',
      'B|b · as of',
      'B|b · Sources',
      'A',
      'A · as of',
      'A · Sources',
    ]);
    expect(start).toEqual([
      'Start',
      'Statement of first.\nStatement of second.',
      '2020-10; 2021',
      'Title of two\nhttps://example.org/one',
      'Said so\nNote: but *once*',
      '2021',
      'https://example.org/one\nTitle of two',
    ]);
    expect(none).toEqual([longWord, '', '', '', '', '', '']);
  });

  it('names the groups of rows in a column of their own', () => {
    const rows = [
      { id: 'x', label: 'X', group: 'market', cells: {} },
      { id: 'y', label: 'Y', cells: {} },
    ];
    const groups = [{ id: 'market', label: 'Market' }];
    const written = comparisonRows(comparison({ rows, groups, columns: [] }), words);
    expect(toCsv(written)).toBe('\ufeffGroup,Aspect\nMarket,X\n,Y\n');
  });
});

describe('comparisonData', () => {
  it('holds what is shown, with the claims and sources it rests on', () => {
    expect(JSON.parse(JSON.stringify(comparisonData(comparison())))).toEqual({
      id: 'clouds',
      caption: 'Two clouds',
      edition: '2026-11',
      asOf: '2026-11',
      columns: [
        { id: 'b', label: 'B|b' },
        { id: 'a', label: 'A' },
      ],
      groups: [],
      rows: [
        {
          id: 'start',
          label: 'Start',
          cells: {
            a: {
              text: 'Said so',
              note: 'but *once*',
              claims: [dataOf('second', '2021', ['one', 'two'])],
            },
            b: {
              text: 'Statement of first.\nStatement of second.',
              claims: [
                {
                  ...dataOf('first', '2020-10', []),
                  sources: [{ title: 'Title of two', locator: 'p. 3' }],
                },
                dataOf('second', '2021', ['one', 'two']),
              ],
            },
          },
        },
        { id: 'none', label: longWord, cells: {} },
      ],
    });
  });
});

/** What is given away of a claim of the sample. */
function dataOf(id: string, asOf: string, sources: string[]) {
  return {
    id,
    statement: `Statement of ${id}.`,
    asOf,
    confidence: 'stated',
    sources: sources.map((name) => ({
      title: `Title of ${name}`,
      ...(name === 'one' ? { url: 'https://example.org/one' } : {}),
    })),
  };
}
