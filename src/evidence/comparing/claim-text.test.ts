import { describe, expect, it } from 'vitest';
import type { Claim } from '../schema/claim';
import { joinSpaced, plainClaimText, writtenFigure } from './claim-text';

const claim: Pick<Claim, 'figures' | 'dates'> = {
  figures: {
    accounts: { value: 10_000_000_000, unit: 'count', qualifier: 'more-than' },
    share: { value: 0.181, unit: 'share' },
    lost: {
      unit: 'count',
      derived: {
        formula: 'sum',
        inputs: [
          { claim: 'gone', figure: 'a' },
          { claim: 'gone', figure: 'b' },
        ],
      },
    },
  },
  dates: { since: '2018-09' },
};

const nothing = () => undefined;

describe('writtenFigure', () => {
  it.each([
    ['accounts', '超过 100 亿', 'more than 10 billion'],
    ['since', '2018 年 9 月', 'September 2018'],
    ['absent', undefined, undefined],
    ['lost', undefined, undefined],
  ])('writes %s as readers do', (name, chinese, english) => {
    expect(writtenFigure(claim, name, 'zh-Hans', nothing)).toBe(chinese);
    expect(writtenFigure(claim, name, 'en', nothing)).toBe(english);
  });

  it('works a derived figure out', () => {
    const found = () => ({ value: 2, unit: 'count' as const });
    expect(writtenFigure(claim, 'lost', 'en', found)).toBe('4');
  });
});

describe('plainClaimText', () => {
  it.each([
    ['占{share}的账户', '占 18.1% 的账户'],
    ['**承载{accounts}**，`SET`除外', '承载超过 100 亿，SET除外'],
    ['自{since}起', '自 2018 年 9 月起'],
    ['占 {share}，', '占 18.1%，'],
    ['不知{absent}，{lost}', '不知{absent}，{lost}'],
    ['见[链接](https://example.org)', '见[链接](https://example.org)'],
  ])('makes %j %j', (text, plain) => {
    expect(plainClaimText(text, claim, 'zh-Hans', nothing)).toBe(plain);
  });

  it('leaves the spaces of English alone', () => {
    expect(plainClaimText('*Some* {share} of “{accounts}”.', claim, 'en', nothing)).toBe(
      'Some 18.1% of “more than 10 billion”.',
    );
  });
});

describe('joinSpaced', () => {
  it('sets and takes spaces around what was put in, nowhere else', () => {
    const set = (text: string) => ({ text, set: true });
    expect(joinSpaced([{ text: '用TDSQL的' }, set('31%'), { text: '，' }])).toBe('用TDSQL的 31%，');
    expect(joinSpaced([{ text: '历时 ' }, set('近 87 分钟'), { text: ' ；' }])).toBe(
      '历时近 87 分钟；',
    );
    expect(joinSpaced([set('结论。'), { text: ' ' }, set('2020 年')])).toBe('结论。2020 年');
    expect(joinSpaced([set('It fell.'), { text: ' ' }, set(''), { text: 'By half.' }])).toBe(
      'It fell. By half.',
    );
  });
});
