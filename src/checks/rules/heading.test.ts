import { expect, it } from 'vitest';
import { edition, sentence, sound, today } from '../../../tests/support/evidence';
import { problemsOn, siteOf } from '../../../tests/support/site';
import { heading } from './heading';

function problems(...lines: string[]): string[] {
  return problemsOn(heading, lines.join('\n\n')).map((problem) =>
    sentence(problem).replace(/^docs\/tdsql.mdx:(\d+:\d+) heading: /, '$1 '),
  );
}

it('accepts levels that follow, and go back by any number', () => {
  const lines = [
    '## 甲 {/* #a */}',
    '### 乙 {/* #b-1 */}',
    '#### 丙 {/* #c */}',
    '## 丁 {/* #d */}',
  ];
  expect(problems(...lines)).toEqual([]);
});

it('accepts headings that hold markup and tags', () => {
  expect(problems('## **TDSQL** 与 `x` <Term id="a">术语</Term> {/* #a */}')).toEqual([]);
});

it('asks for an id, and proposes one', () => {
  expect(problems('## Where TDSQL comes from')).toEqual([
    '1:1 found the heading “Where TDSQL comes from” without an id, ' +
      'expected an id, the same in both languages; ' +
      'end the line with one, say {/* #where-tdsql-comes-from */}',
  ]);
  expect(problems('## 来历')[0]).toContain('{/* #a-name-in-english */}');
});

it('takes only a comment at the end for an id', () => {
  expect(problems('## {/* #a */} 来历')).toHaveLength(1);
  expect(problems('## 来历 {/* a */}')).toHaveLength(1);
});

it.each(['Scale', 'the_scale', '规模', 'a--b', '-a'])('refuses the id %s', (id) => {
  expect(problems(`## 规模 {/* #${id} */}`)[0]).toMatch(
    /^1:1 found the id `.*`, expected lower-case letters and digits.*; write \{\/\* #/,
  );
});

it('refuses an id that stands above', () => {
  expect(problems('## 甲 {/* #a */}', '## 乙 {/* #a */}')).toEqual([
    '3:1 found the id `a` a second time, expected each id once on a page; ' +
      'give one of them another; the first is at line 1',
  ]);
});

it('leaves the title to the front matter', () => {
  expect(problems('# 标题')[0]).toMatch(/^1:1 found a heading of the first level, expected `##`/);
});

it('tells a level that was skipped', () => {
  expect(problems('### 甲 {/* #a */}')[0]).toContain('found `###` as the first heading');
  expect(problems('## 甲 {/* #a */}', '#### 乙 {/* #b */}')).toEqual([
    '3:1 found `####` below `##`, expected `###`: levels are not skipped; write ###',
  ]);
});

it('tells a heading that says nothing', () => {
  expect(problems('## {/* #a */}')[0]).toContain('found a heading without text');
  expect(problems('##')[0]).toContain('found a heading without text');
});

it('refuses the id of what a tag shows', () => {
  const text = '## 份额 {/* #claim-share */}\n\n<Claim id="share" />';
  const site = { ...siteOf({ text }), library: { editions: [edition(sound)] } };
  expect(heading.check(site, { today }).map(sentence)).toEqual([
    expect.stringContaining('found the id `claim-share`, which a tag on this page gives'),
  ]);
});
