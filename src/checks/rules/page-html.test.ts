import { expect, it } from 'vitest';
import { sentence } from '../../../tests/support/evidence';
import { problemsOn } from '../../../tests/support/site';
import { pageHtml } from './page-html';

function problems(text: string): string[] {
  return problemsOn(pageHtml, text).map((problem) =>
    sentence(problem).replace(/^docs\/tdsql.mdx:(\d+:\d+) page-html: /, '$1 '),
  );
}

it.each([
  'H<sub>2</sub>O，按 <kbd>Ctrl</kbd> 键<br />换行',
  '<details><summary>详情</summary>\n\n文\n\n</details>',
  '<span lang="ja" title="名">手帳</span>、<ruby>腾<rt>téng</rt></ruby>、<abbr title="x">x</abbr>',
  '{/* a comment */}\n\n## 标题 {/* #id */}',
  '<Claim id="a" /> 与 <Term id="b">术语</Term>',
  "import Tabs from '@theme/Tabs';\n\n<Tabs>\n文\n</Tabs>",
  '`<script>` 与 `{1 + 1}`，\\<b> 与 \\{',
  '```html\n<script>alert(1)</script>\n```',
  '$$\n\\frac{a}{b}\n$$',
])('accepts %j', (text) => {
  expect(problems(text)).toEqual([]);
});

it.each([
  ['<script>alert(1)</script>', 'the element <script>', 'pages run no code'],
  ['<iframe src="https://x.org"></iframe>', 'the element <iframe>', 'link to it'],
  ['<style>a</style>', 'the element <style>', 'the styles are those of the site'],
  ['<a href="javascript:alert(1)">x</a>', 'the element <a>', '[text](address)'],
  ['<img src="./x.png" />', 'the element <img>', '![what it shows]'],
  ['<h2>标题</h2>', 'the element <h2>', 'write ## Text {/* #an-id */}'],
  ['<blink>x</blink>', 'the element <blink>', 'write \\<blink>'],
  ['<constructor>x</constructor>', 'the element <constructor>', 'write it in Markdown'],
  ['<span onclick="x()">x</span>', 'the attribute `onclick` on <span>', 'pages run no code'],
  ['<span style="color: red">x</span>', 'the attribute `style` on <span>', 'the styles'],
  ['<span id="x">x</span>', 'the attribute `id` on <span>', 'give the id to a heading'],
  [
    '<p dangerouslySetInnerHTML={{__html: x}} />',
    'the attribute `dangerouslySetInnerHTML`',
    'no code',
  ],
  ['<span {...x}>x</span>', '`{…}` on <span>', 'pages run no code'],
  ['<span lang={x}>x</span>', 'the attribute `lang` on <span>', 'write lang="…"'],
  ['<Card>x</Card>', 'the tag <Card>', 'CONTRIBUTING.md lists them'],
  ['<Admonition type="note">x</Admonition>', 'the tag <Admonition>', ':::note'],
  ['<>x</>', '`<>`', 'remove the <>'],
  ['共 {1 + 1} 个', '`{1 + 1}`', 'a brace as \\{'],
  ['{accounts} 个', '`{accounts}`', '<Figure of="claim#name" />'],
  ['{}', 'empty braces', 'write the text itself'],
])('refuses %s', (text, found, hint) => {
  const [problem, ...rest] = problems(`一段\n\n${text}`);
  expect(problem).toContain(`found ${found}`);
  expect(problem).toContain(hint);
  expect(problem).toMatch(/^3:/);
  expect(rest).toEqual([]);
});

it('refuses imports and exports, each at its line', () => {
  const text =
    "文\n\nimport a from './a';\nimport { Claim } from '@handbook/x';\nexport const b = 1;";
  expect(problems(text)).toEqual([
    '3:1 found an import from `./a`, expected a page that imports nothing; ' +
      'remove it; what pages need beyond Markdown is a tag, see CONTRIBUTING.md',
    '4:1 found an import from `@handbook/x`, expected a page that imports nothing; ' +
      'remove it: the tags of the handbook are there on every page',
    expect.stringMatching(/^5:1 found `export`/),
  ]);
});

it('leaves a misspelt tag to the rule on tags', () => {
  expect(problems('<Cliam id="a" />')).toEqual([]);
});
