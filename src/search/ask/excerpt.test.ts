import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termOf } from '../text/tokenize';
import { closeness, excerptOf, mark, type Piece } from './excerpt';

/** Marked pieces in brackets. */
function shown(pieces: Piece[]): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

function terms(...words: string[]): Set<string> {
  return new Set(words.map(termOf));
}

describe('mark', () => {
  it.each<[string, string[], string]>([
    ['强同步复制', ['强同', '同步'], '[强同步]复制'],
    ['强同步与强同步', ['强同', '同步'], '[强同步]与[强同步]'],
    ['强同复步', ['强同', '同步'], '[强同]复步'],
    ['Databases of banks', ['database'], '[Databases] of banks'],
    ['TDSQL-C 数据库', ['tdsql'], '[TDSQL-C] 数据库'],
    ['强同步', [], '强同步'],
    ['<b>强</b>', ['b'], '<[b]>强</[b]>'],
    ['', ['强同'], ''],
  ])('marks in %o what matches %o', (text, words, expected) => {
    expect(shown(mark(text, terms(...words)))).toBe(expected);
  });

  it('joins what touches, so that no two pieces in a row are alike', () => {
    for (const pieces of [
      mark('强同步复制', terms('强同', '步复', '复制')),
      mark('甲乙丙', terms('乙丙')),
    ]) {
      const kinds = pieces.map(({ marked }) => marked);
      expect(kinds.filter((each, at) => each === kinds[at + 1])).toEqual([]);
    }
  });
});

describe('excerptOf', () => {
  it('is the whole of a short text, blocks in one line', () => {
    expect(shown(excerptOf('甲\n强同乙', terms('强同'), 30))).toBe('甲 [强同]乙');
  });

  it('is the beginning where nothing matches', () => {
    expect(shown(excerptOf('甲'.repeat(50), terms('强同'), 10))).toBe(`${'甲'.repeat(10)}…`);
  });

  it('is the stretch with the most terms', () => {
    const text = `强同。${'甲'.repeat(60)}。强同与同步。${'乙'.repeat(60)}`;
    expect(shown(excerptOf(text, terms('强同', '同步'), 20))).toMatch(/^….*\[强同\]与\[同步\].*…$/);
  });

  it('prefers the first of stretches that are alike', () => {
    const text = `${'甲'.repeat(60)}。强同一。${'乙'.repeat(60)}。强同二。`;
    expect(shown(excerptOf(text, terms('强同'), 20))).toContain('[强同]一');
  });

  it.each<[string, string, string]>([
    ['a sentence', `${'甲'.repeat(60)}。乙丙强同`, '…乙丙[强同]'],
    ['a sentence in English', `${'word '.repeat(20)}end. The sync`, '…The [sync]'],
    ['a word', `${'word '.repeat(20)}and the sync`, '…word word word word and the [sync]'],
    ['a clause', `${'甲'.repeat(60)}，乙丙强同`, '…乙丙[强同]'],
  ])('begins with %s near the match', (_, text, expected) => {
    expect(shown(excerptOf(text, terms('强同', 'sync'), 90)).slice(-expected.length)).toBe(
      expected,
    );
  });

  it('ends with a whole word', () => {
    const pieces = excerptOf('sync replication everywhere', terms('sync'), 10);
    expect(shown(pieces)).toBe('[sync] …');
  });

  it('never cuts a character in two, and is never much wider than it may be', () => {
    const word = fc.constantFrom(
      '𠮷',
      '强',
      '同',
      '强同',
      '。',
      ' ',
      'sync',
      'a',
      '😀',
      '\n',
      '. ',
    );
    const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 40 }), (each, width) => {
        const excerpt = excerptOf(each, terms('强同', 'sync'), width);
        const joined = excerpt.map((piece) => piece.text).join('');
        expect(joined).not.toMatch(/\p{Cs}/u);
        expect(joined.length).toBeLessThanOrEqual(width + 4);
        expect(each.replaceAll('\n', ' ')).toContain(joined.replace(/^…|…$/g, ''));
      }),
    );
  });
});

describe('closeness', () => {
  it('rises with the terms that stand close to each other', () => {
    const query = '银行 核心';
    const both = terms('银行', '核心');
    const near = closeness('银行的核心', query, both, 20);
    const far = closeness(`银行${'甲'.repeat(30)}核心`, query, both, 20);
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(closeness('甲乙', query, both, 20));
  });

  it.each([
    ['强同步复制', '强同步'],
    ['Strong-Sync, replication', 'strong sync replication'],
    ['用 TDSQL', '用tdsql'],
  ])('rises where %o holds %o as it was typed', (text, query) => {
    expect(closeness(text, query, terms('x'), 20)).toBe(1);
    expect(closeness(text, `${query}乙`, terms('x'), 20)).toBe(0);
  });

  it('is none without terms', () => {
    expect(closeness('强同步', '强同步', terms(), 20)).toBe(0);
  });
});
