import { expect, it } from 'vitest';
import { edition } from '../../tests/support/evidence';
import { siteOf } from '../../tests/support/site';
import { changelogEntry, type Editions, withEntry } from './changelog';

const claim = (id: string, more = '') => `
    ${id}:
      statement: { zh-Hans: 文, en: Text }
      asOf: '2020-10'
      sources: [{ id: report }]
      confidence: high
      ${more}`;

const named = (name: string, zh: string, en: string) => `
    title: { zh-Hans: ${zh}, en: ${en} }
    asOf: '${name}'
    notice: { zh-Hans: 文, en: Text }`;

const source = `
    report:
      type: report
      title: A report
      language: en
      kind: analyst
      summary: { zh-Hans: 文, en: Text }`;

const editions: Editions = {
  pages: siteOf(
    { edition: '2020-10', slug: 'old', text: '---\ntitle: 旧页\n---\n' },
    { edition: '2021-06', slug: 'new', text: '---\ntitle: 新页\n---\n' },
    { edition: '2021-06', slug: 'new', text: '---\ntitle: New page\n---\n', locale: 'en' },
  ).pages,
  library: {
    editions: [
      edition(
        {
          edition: named('2020-10', '创始版', 'Founding edition'),
          source,
          claim: ['kept', 'wrong', 'lost'].map((id) => claim(id)).join(''),
        },
        { name: '2020-10' },
      ),
      edition(
        {
          edition: named('2021-06', '2021-06 版', 'Edition 2021-06'),
          source: source.replace('A report', 'The report'),
          claim: [
            claim('kept'),
            claim('right', 'answers: [{ edition: "2020-10", claim: wrong, verdict: corrected }]'),
            claim('fresh'),
          ].join(''),
        },
        { name: '2021-06' },
      ),
      edition({ edition: named('2021-06', '下一版', 'Next') }),
    ],
  },
};

it('says in both languages what became of the edition before', () => {
  expect(changelogEntry(editions, '2021-06', 'https://example.org')).toBe(
    `## 2021-06 版 · Edition 2021-06

- 截至 2021 年 6 月。
- 2020-10 版的 3 条论断：已更正 1 条，已删去 1 条，沿用 1 条。新增论断 1 条。
- 新增页面：“新页”。
- 删去页面：“旧页”。
- 其他数据改动 1 个来源。
- 逐条对照：[/compare/2020-10/2021-06](https://example.org/compare/2020-10/2021-06)

- As of June 2021.
- Of the 3 claims of edition 2020-10: 1 corrected, 1 dropped, 1 unchanged. New claims: 1.
- New pages: “New page”.
- Pages dropped: “旧页”.
- Other records changed: 1 source.
- Every change: [/compare/2020-10/2021-06](https://example.org/en/compare/2020-10/2021-06)
`,
  );
});

it('begins with the entries of all editions that were cut, the newest on top', () => {
  const text = withEntry(undefined, editions, '2021-06', '');
  expect(text.match(/^#.*$/gm)).toEqual([
    '# 更新日志 · Changelog',
    '## 2021-06 版 · Edition 2021-06',
    '## 创始版 · Founding edition',
  ]);
  expect(text).toContain('- 第一版，共 3 条论断，截至 2020 年 10 月。\n');
  expect(text).toContain('- The first edition: 3 claims, as of October 2020.\n');
});

it('puts a new entry on top, and one that is there in its place', () => {
  const both = withEntry(undefined, editions, '2021-06', '');
  const older = both.slice(both.indexOf('## 创始版'));
  const first = `# 更新日志 · Changelog\n\n${older}`;
  expect(withEntry(first, editions, '2021-06', '')).toBe(both);
  const touched = both.replace('沿用 1 条', '沿用 7 条').replace('共 3 条', '共 9 条');
  expect(withEntry(touched, editions, '2021-06', '')).toBe(both.replace('共 3 条', '共 9 条'));
});
