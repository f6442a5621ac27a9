import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHan, termOf, tokenize } from './tokenize';

function terms(text: string): string[] {
  return tokenize(text).map(({ term }) => term);
}

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ['强同步', ['强同', '同步']],
    ['强', ['强']],
    ['强，步', ['强', '步']],
    ['强 同', ['强', '同']],
    ['二〇二〇', ['二〇', '〇二', '二〇']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['𠮷', ['𠮷']],
    ['用TDSQL存', ['用', 'tdsql', '存']],
    ['かな漢字', ['かな', '漢字']],
    ['', []],
    ['，。！？ -- …', []],
  ])('cuts %o into %o', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('reads compatibility characters as the usual ones', () => {
    expect(terms('⾦融')).toEqual(terms('金融'));
    expect(terms('樂器')).toEqual(terms('樂器'));
  });

  it.each<[string, string, string]>([
    ['hyphen and none', 'TDSQL-C', 'tdsqlc'],
    ['hyphen and underscore', 'TDSQL-C', 'tdsql_c'],
    ['full and half width', 'ＴＤＳＱＬ', 'tdsql'],
    ['capitals and small letters', 'TBaaS', 'tbaas'],
    ['possessive and none', 'Tencent’s', 'Tencent'],
    ['possessive with a straight mark', "Tencent's", 'Tencent'],
    ['plural and singular', 'databases', 'database'],
    ['participle and base', 'replicating', 'replicate'],
  ])('gives %s the same term', (_, one, other) => {
    expect(terms(one)[0]).toBe(terms(other)[0]);
  });

  it.each<[string, string]>([
    ['TDSQL-C', 'tdsql-b'],
    ['MySQL 5', 'MySQL 8'],
    ['C++', 'C'],
    ['3f+1', '3f+2'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
  });

  it.each<[string, string, string]>([
    ['TDSQL-C', 'tdsql', 'a product by its family'],
    ['v2.3', '2.3', 'a version without its letter'],
    ['R&D', 'd', 'a part of an abbreviation'],
    ['docs.example.com', 'example', 'a part of an address'],
  ])('finds %s by %s: %s', (text, query) => {
    expect(terms(text)).toContain(termOf(query));
  });

  it('gives what connectors hold together whole and in parts', () => {
    expect(tokenize('TDSQL-C').map(({ kind, surface }) => [kind, surface])).toEqual([
      ['word', 'tdsqlc'],
      ['part', 'tdsql'],
      ['part', 'c'],
    ]);
    expect(tokenize('3f+1').map(({ surface }) => surface)).toEqual(['3f+1', '3f', '1']);
    expect(terms('C++')[0]).toBe('c++');
    expect(terms('C#')[0]).toBe('c#');
  });

  it('leaves identifiers whole where English would be stemmed', () => {
    expect(termOf('running')).toBe('run');
    expect(termOf('k8s')).toBe('k8s');
    expect(termOf('os')).toBe('os');
    expect(termOf('données')).toBe('données');
  });

  it.each([
    'TDSQL-C 强同步，v2.3 与 3f+1；C++、Tencent’s 𠮷野家 ＴＤＳＱＬ。',
    '⾦融 naïve e\u0301te\u0301',
  ])('tells where each term of %o stands', (text) => {
    for (const { kind, surface, start, end } of tokenize(text)) {
      const written = text.slice(start, end).normalize('NFKC').toLowerCase();
      const squeezed = written.replace(/[-_]|['’]s?/g, '');
      if (kind === 'part') expect(written).toContain(surface);
      else expect(squeezed).toBe(surface);
    }
  });

  it('reads any text, in order', () => {
    const unit = fc.constantFrom('binary', 'grapheme') as fc.Arbitrary<'binary' | 'grapheme'>;
    const anyText = fc.oneof(
      unit.chain((each) => fc.string({ unit: each, maxLength: 60 })),
      fc
        .array(
          fc.constantFrom('\uD842', '\uDFB7', '强', 'a', '-', "'", '+', '3', 's', 'ß', 'ﬁ', '𠮷'),
        )
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        return tokens.every(
          ({ term, start, end }, at) =>
            term !== '' &&
            start < end &&
            end <= text.length &&
            start >= (tokens[at - 1]?.start ?? 0),
        );
      }),
    );
  });
});

it.each<[string, boolean]>([
  ['强同', true],
  ['𠮷', true],
  ['〇', true],
  ['强a', false],
  ['かな', false],
  ['', false],
])('tells whether %o is Han: %o', (term, expected) => {
  expect(isHan(term)).toBe(expected);
});
