import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { describe, expect, it } from 'vitest';
import { MarkupError, parseMarkup, placeholdersOf, proseOfMarkup } from './markup';
import { proseOf } from './prose';

it('reads emphasis, code and placeholders', () => {
  expect(parseMarkup('超过 **{accounts} 个** 账户，*注*，`TDSQL`')).toEqual([
    '超过 ',
    { strong: [{ placeholder: 'accounts' }, ' 个'] },
    ' 账户，',
    { emphasis: ['注'] },
    '，',
    { code: 'TDSQL' },
  ]);
});

it('reads emphasis beside Chinese punctuation', () => {
  expect(parseMarkup('**“强一致”。**这')).toEqual([{ strong: ['“强一致”。'] }, '这']);
});

it('leaves money alone', () => {
  expect(parseMarkup('$40.1 billion to $55')).toEqual(['$40.1 billion to $55']);
});

it('names what it does not allow', () => {
  expect(() => parseMarkup('one\n\ntwo')).toThrow(new MarkupError('more than one paragraph'));
  expect(() => parseMarkup('a {b c} d')).toThrow(new MarkupError('a lone `{`'));
});

it('lists placeholders at any depth', () => {
  expect(placeholdersOf(parseMarkup('{a} **b {c}**'))).toEqual(['a', 'c']);
});

describe('text without a sign of markup', () => {
  /** What a parser makes of a text, whatever it holds. */
  const parsed = (text: string) =>
    proseOf(fromMarkdown(text, { extensions: [cjkFriendlyExtension()] }), text);

  it('is read as a parser reads it, which is spared', () => {
    const characters = [...'ab1金 .-+#*_`[]()<>&!~|\\{}\'"“”（），=:@\n\t\u00a0\u3000'];
    const texts = fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.boolean(), (text, isSentence) => {
        const whole = isSentence ? `金${text}` : text;
        const { text: prose, offsets, outer } = proseOfMarkup(whole);
        const expected = parsed(whole);
        expect(prose.length).toBe(expected.text.length);
        expect({ offsets, outer }).toEqual({ offsets: expected.offsets, outer: expected.outer });
      }),
      { numRuns: 500 },
    );
  });
});
