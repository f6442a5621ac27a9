import { expect, it } from 'vitest';
import { sentence } from '../../../tests/support/evidence';
import { problemsOn } from '../../../tests/support/site';
import { pageSyntax } from './page-syntax';

function problems(text: string): string[] {
  return problemsOn(pageSyntax, text).map((problem) =>
    sentence(problem).replace('docs/tdsql.mdx:', ''),
  );
}

it.each([
  ['<Claim id="a">', '3:1 found <Claim> without a closing tag', 'write <Claim id="a" />'],
  ['<Term id="a">术语', '3:1 found <Term> without a closing tag', '</Term> after its text'],
  ['文<br>字', '3:2 found <br> without a closing tag', 'write <br />'],
  ['<Claim id="a"></Clam>', '3:15 found unexpected closing tag `</Clam>`', 'write </Claim>'],
  ['文</sub>', '3:2 found unexpected closing slash', 'add the tag that it closes'],
  ['<Claim id=a />', '3:1 found unexpected character `a`', 'between two straight quotes'],
  ['<Claim id=“a” />', '3:1 found unexpected character `“`', 'between two straight quotes'],
  ['<Claim id="a />\n\n<Claim id="b" />', '3:1 found unexpected', 'between two straight quotes'],
  ['## 规模 {#scale}', '3:7 found braces that hold no code', '{/* #scale */}'],
  ['一 { 二', '3:3 found unexpected end of file', 'write one that is to be read as \\{'],
  ['延迟 <5 毫秒', '3:4 found unexpected character `5`', 'read as \\<'],
  ['见 <https://example.org>', '3:3 found', 'write a link as [text](https://example.org)'],
  ['<!-- 注 -->', '3:1 found', 'write a comment as {/* … */}'],
  ['export 是命令', '3:1 found a line that reads like code', 'begin the line with another word'],
  ['甲\n<<<<<<< HEAD\n乙', '4:2 found the mark of a merge conflict', 'keep what is to stand'],
])('tells where %j goes wrong, and how to mend it', (text, found, hint) => {
  const [problem, ...rest] = problems(`一段\n\n${text}\n`);
  expect(problem?.replace(' page-syntax:', '')).toContain(found);
  expect(problem).toContain(hint);
  expect(rest).toEqual([]);
});

it('does not follow quotations into the depth', () => {
  expect(problems(`${'> '.repeat(5000)}文`)).toEqual([
    expect.stringContaining('found parts nested too deeply to read'),
  ]);
});

it('says where code begins that nothing closes', () => {
  expect(problems('一段\n\n```sh\nnpm start\n\n## 下一节\n')).toEqual([
    '3:1 page-syntax: found a block of code that is not closed, ' +
      'expected ````` on a line of its own after it; close it, or what follows is code, too',
  ]);
  expect(problems('```sh\nnpm start\n```\n\n> ~~~\n> a\n> ~~~\n')).toEqual([]);
});

it('takes a < before a sentence for what it is', () => {
  expect(problems('自建的成本 <租用的成本时，才值得。\n')[0]).toMatch(
    /; write a < that is to be read as \\<$/,
  );
});
