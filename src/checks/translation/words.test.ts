import { describe, expect, it } from 'vitest';
import { edition, sound, use } from '../../../tests/support/evidence';
import { page } from '../../../tests/support/site';
import { dataWords, lengthOf, pageWords } from './words';

const words = (text: string) => pageWords(page({ text }));

describe('what a page says', () => {
  const text =
    '---\ntitle: 标题\n---\n\n## 规模 {/* #scale */}\n\n它承载 100 个账户，\n见[保险](./a.mdx)。\n';

  it.each([
    ['its lines are broken elsewhere', text.replace('账户，\n见', '账户，见')],
    ['a space beside Chinese is lost', text.replace('100 个', '100个')],
    ['a comment is added in a sentence', text.replace('账户', '账{/* why */}户')],
    ['a comment is added between paragraphs', text.replace('它承载', '{/* why */}\n\n它承载')],
    ['it is found by another word', text.replace('---\n\n', 'aliases: [甲]\n---\n\n')],
    ['a comparison is recorded', text.replace('---\n\n', 'translation: { original: a }\n---\n\n')],
  ])('is the same where %s', (_, other) => {
    expect(other).not.toBe(text);
    expect(words(other)).toBe(words(text));
  });

  it.each([
    ['a word', text.replace('账户', '帐户')],
    ['punctuation', text.replace('账户，', '账户；')],
    ['its title', text.replace('标题', '题目')],
    ['where a link leads', text.replace('a.mdx', 'b.mdx')],
    ['the depth of a heading', text.replace('## ', '### ')],
    ['emphasis', text.replace('承载', '**承载**')],
  ])('changes with %s', (_, other) => {
    expect(words(other)).not.toBe(words(text));
  });

  it('keeps the spaces between words, however many', () => {
    expect(words('a word')).toBe(words('a\nword'));
    expect(words('a word')).not.toBe(words('aword'));
  });

  it('knows tags by their attributes', () => {
    expect(words('<Claim id="a" />')).not.toBe(words('<Claim id="b" />'));
  });
});

describe('what a page shows of the data', () => {
  const claims = { page: 'docs/tdsql.mdx', kind: 'claim', id: 'share' } as const;
  const dataOf = (data = sound, uses = [use('claim', 'share')], locale = 'en' as const) =>
    dataWords({ ...page({ text: '' }), locale }, edition(data, { uses }));

  it('is the texts of its records and of those they rest on, by their places', () => {
    expect(dataOf()).toBe(
      'claim/share/statement: The share is {share}.\nsource/report/summary: Gives shares.',
    );
  });

  it('is in the language of the page', () => {
    const claim = sound.claim.replace('份额为', '占比为');
    expect(dataOf({ ...sound, claim })).toBe(dataOf());
  });

  it('holds no numbers and dates, which stand once for both languages', () => {
    const claim = sound.claim.replace('0.18', '0.19').replace('2009', '2010');
    expect(dataOf({ ...sound, claim })).toBe(dataOf());
  });

  it('is nothing where other pages show it', () => {
    expect(dataOf(sound, [use('claim', 'share', { ...claims, page: 'docs/other.mdx' })])).toBe('');
  });
});

it('counts words, and Chinese by its characters', () => {
  expect(lengthOf(page({ text: '---\ntitle: 标题\n---\n\nTDSQL 有三种\n\n`code`' }))).toBe(6);
  expect(lengthOf(page({ text: "It doesn't use MySQL 8.0." }))).toBe(5);
});
