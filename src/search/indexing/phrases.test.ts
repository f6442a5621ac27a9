import { expect, it } from 'vitest';
import type { NumberedPage } from './edition';
import { phrasesOf } from './phrases';
import type { PageUnit } from './read-page';

function phrases(page: Partial<NumberedPage>, unit: Partial<PageUnit> = {}) {
  const whole = {
    kind: 'page',
    anchor: '',
    headings: [],
    heading: '',
    text: '',
    code: '',
    names: [],
  };
  const pages = [
    {
      locale: 'zh-Hans',
      edition: 'now',
      title: '',
      section: '',
      aliases: [],
      ordinal: 0,
      path: 'a',
      units: [{ number: 0, unit: { ...whole, ...unit } as PageUnit }],
      ...page,
    },
  ];
  return phrasesOf(pages, (text) => text.replaceAll('銀', '银'));
}

it('takes words and runs of words from titles, headings, aliases and names', () => {
  expect([...phrases({ title: '微众银行' }).keys()]).toContain('微众银行');
  expect([...phrases({ aliases: ['分布式数据库'] }).keys()]).toContain('分布式数据库');
  expect([...phrases({}, { heading: '容灾' }).keys()]).toContain('容灾');
  expect([...phrases({}, { names: ['供应链'] }).keys()]).toContain('供应链');
});

it('takes from running text what it repeats', () => {
  expect([...phrases({}, { text: '数据库。数据库。数据库。' }).keys()]).toContain('数据库');
  expect([...phrases({}, { text: '数据库。' }).keys()]).toEqual([]);
});

it('weighs a title more than a heading, and that more than text', () => {
  const [title = 0, heading = 0, text = 0] = [
    phrases({ title: '银行' }),
    phrases({}, { heading: '银行' }),
    phrases({}, { text: '银行，银行，银行' }),
  ].map((each) => each.get('银行'));
  expect(title).toBeGreaterThan(heading);
  expect(heading).toBeGreaterThan(text);
  expect(text).toBeGreaterThan(0);
});

it('takes no letters, no single characters and nothing across a mark', () => {
  expect([...phrases({ title: 'TDSQL 库' }).keys()]).toEqual([]);
  expect([...phrases({ title: '银行，保险' }).keys()]).not.toContain('银行保险');
});

it('takes no phrase longer than eight characters', () => {
  const all = [...phrases({ title: '金融级分布式数据库管理系统' }).keys()];
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((phrase) => phrase.length > 8)).toEqual([]);
});

it('writes them as the index does', () => {
  expect([...phrases({ title: '銀行' }).keys()]).toEqual(['银行']);
});
