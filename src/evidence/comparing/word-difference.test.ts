import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, shorten, type TextPiece, wordDifference } from './word-difference';

/** Pieces on one line: `a [-b-] [+c+]`. */
function marked(pieces: TextPiece[]): string {
  return pieces
    .map(({ text, change }) =>
      change === 'added' ? `[+${text}+]` : change === 'removed' ? `[-${text}-]` : text,
    )
    .join('');
}

describe('wordDifference', () => {
  it('marks words, not letters', () => {
    expect(marked(wordDifference('The bank owns shares.', 'The bank owned shares.', 'en'))).toBe(
      'The bank [-owns-][+owned+] shares.',
    );
  });

  it('knows words of Chinese', () => {
    expect(marked(wordDifference('腾讯云承载账户。', '腾讯云服务账户。', 'zh-Hans'))).toBe(
      '腾讯云[-承载-][+服务+]账户。',
    );
  });

  it('takes a placeholder for one word', () => {
    expect(marked(wordDifference('约{early-sum}。', '约{late-sum}。', 'zh-Hans'))).toBe(
      '约[-{early-sum}-][+{late-sum}+]。',
    );
  });

  it('tells neighbouring changes as one', () => {
    expect(marked(wordDifference('a red, old car', 'a blue, new car', 'en'))).toBe(
      'a [-red, old-][+blue, new+] car',
    );
  });

  it('loses nothing of either text', () => {
    const words = fc
      .array(fc.constantFrom('银行', '云', '，', 'a', ' ', 'share', '{x}'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = wordDifference(before, after, 'zh-Hans');
        const without = (gone: string) =>
          pieces.flatMap(({ text, change }) => (change === gone ? [] : [text])).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('takes two texts with hardly a word in common for two texts', () => {
    const long = (word: string) =>
      Array.from({ length: 900 }, (_, index) => word + index).join(' ');
    const pieces = wordDifference(long('a'), long('b'), 'en');
    expect(pieces.map(({ change }) => change)).toEqual(['removed', 'added']);
  });
});

describe('shorten', () => {
  it('keeps what is near a change', () => {
    const pieces = shorten(
      [
        { text: 'one two three four five ' },
        { text: 'six', change: 'added' },
        { text: ' seven eight nine ten' },
      ],
      12,
    );
    expect(marked(pieces)).toBe('…four five [+six+] seven eight…');
  });
});

describe('cut', () => {
  it('leaves a short text whole', () => {
    expect(cut('exactly', 7)).toBe('exactly');
  });

  it('cuts between words, and a text without spaces where it must', () => {
    expect(cut('between the words', 13)).toBe('between the…');
    expect(cut('中文没有空格可以切', 4)).toBe('中文没有…');
  });

  it('does not cut a character of two units in two', () => {
    expect(cut('𠮷𠮷𠮷𠮷', 2)).toBe('𠮷𠮷…');
  });
});
