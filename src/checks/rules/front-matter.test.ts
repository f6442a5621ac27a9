import { expect, it } from 'vitest';
import { sentence } from '../../../tests/support/evidence';
import { problemsOn } from '../../../tests/support/site';
import { frontMatter } from './front-matter';

function problems(text: string): string[] {
  return problemsOn(frontMatter, text).map((problem) =>
    sentence(problem).replace(/^docs\/tdsql.mdx:(\d+:\d+) front-matter: /, '$1 '),
  );
}

/** What the rule says of a page with these lines above its own. */
function above(...lines: string[]): string[] {
  return problems(['---', ...lines, '---', '', '文'].join('\n'));
}

const sound = ['title: 数据库', 'description: 承载多少账户。'];

it('accepts every field there is', () => {
  expect(above(...sound)).toEqual([]);
  expect(
    above(
      ...sound,
      'sidebar_label: 库',
      'aliases: [分布式数据库, CAP 定理]',
      'language: en',
      "translation: { original: '3f2a9c41d07b', text: '88a1', on: '2026-11-26' }",
    ),
  ).toEqual([]);
});

it('accepts comments, and quotes that hold a colon', () => {
  expect(
    above('# not a quantity: 500 强 (a name)', "title: '甲: 乙'", 'description: >-', '  文'),
  ).toEqual([]);
});

it('tells where a field is missing', () => {
  expect(above('title: 数据库')).toEqual([
    '1:1 found no `description`, expected text in `description`; add `description: …`',
  ]);
});

it.each([
  ['descripton: 文', '3:1 found the field `descripton`', 'did you mean `description`?'],
  ['slug: /x', '3:1 found the field `slug`', 'the name of the file is the address'],
  ['keywords: [a]', '3:1 found the field `keywords`', '`aliases:`'],
  ['sidebar_position: 3', '3:1 found the field `sidebar_position`', 'sidebars.ts'],
  ['hide_title: true', '3:1 found the field `hide_title`', 'use `title`, `sidebar_label`,'],
  ['constructor: x', '3:1 found the field `constructor`', 'use `title`, `sidebar_label`,'],
])('points to the unknown field of %s', (line, found, hint) => {
  const [problem, ...rest] = above('title: 数据库', line, 'description: 文');
  expect(problem).toContain(found);
  expect(problem).toContain(hint);
  expect(rest).toEqual([]);
});

it.each([
  [
    'title: 2024',
    "2:8 found the number 2024, which YAML reads from the unquoted 2024, expected text; quote it: '2024'",
  ],
  ['title:', '2:7 found nothing, which YAML reads'],
  ["title: ' '", '2:8 found " ", expected some text'],
  ['title: [a]', '2:8 found the list ["a"], expected text'],
])('tells what is no text: %s', (line, found) => {
  expect(above(line, 'description: 文')[0]).toContain(found);
});

it('tells aliases that are no list, and one that stands twice', () => {
  expect(above(...sound, 'aliases: 分库')[0]).toMatch(
    /^4:10 found the text "分库", expected a list/,
  );
  expect(above(...sound, 'aliases:', '  - 分库', '  - 分库')).toEqual([
    '6:5 found "分库", expected each alias once; write it as expected',
  ]);
});

it('tells a language that there is not', () => {
  expect(above(...sound, 'language: english')[0]).toMatch(
    /^4:11 found "english", expected zh-Hans or en/,
  );
});

it.each([
  ['title: 甲: 乙', '2:8', 'it holds a `: `'],
  ['title: "甲', '2:8', 'close it where its text ends'],
  ['title:\n\t- 甲', '3:1', 'YAML allows no tabs'],
  ['title: *甲', '2:8', 'write the value in its place'],
])('tells what is not well-formed: %s', (lines, place, hint) => {
  const [problem, ...rest] = above(lines, 'description: 文');
  expect(problem?.startsWith(place)).toBe(true);
  expect(problem).toContain(hint);
  expect(rest).toEqual([]);
});

it('tells a key that stands twice', () => {
  expect(above(...sound, 'title: 乙')).toEqual([
    '4:1 found `title` a second time, expected each key once; ' +
      'rename or remove one of them; the first is at line 2',
  ]);
});

it.each([
  ['', 'an empty page'],
  ['\n\n', 'an empty page'],
  ['# 标题\n', 'no front matter'],
  ['---\ntitle: 甲\n\n文\n', 'front matter that does not end'],
  ['\n---\ntitle: 甲\n---\n', 'front matter that is not at the top'],
])('tells that %j has no front matter', (text, found) => {
  expect(problems(text)).toEqual([expect.stringContaining(`1:1 found ${found}, expected`)]);
});

it('reads the front matter of a page that does not parse', () => {
  expect(problems('---\ntitel: 甲\ndescription: 文\n---\n\n<Claim\n')).toHaveLength(2);
});

it('tells front matter that is empty or holds no map', () => {
  expect(problems('---\n---\n')).toHaveLength(2);
  expect(above('- 甲')).toEqual([expect.stringMatching(/^2:1 found the list/)]);
  expect(above('标题')).toEqual([
    expect.stringMatching(/^2:1 found the text "标题", expected a map/),
  ]);
});
