import { expect, it } from 'vitest';
import { MarkupError, parseMarkup, placeholdersOf } from './markup';

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
