import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { textMarkup } from './text-markup';

function withStatement(chinese: string): string[] {
  const claim = sound.claim.replace("'份额为{share}。'", `'${chinese}'`);
  return say(textMarkup, edition({ claim }));
}

it('accepts emphasis, code and placeholders', () => {
  expect(withStatement('**“强一致”。**这是 *重点*，见 `TDSQL` 与{share}。')).toEqual([]);
});

it.each([
  ['见[官网](https://example.org)', 'a link'],
  ['<b>重点</b>', 'HTML'],
  ['# 标题', 'a heading'],
  ['- 一项', 'a list'],
  ['![图](x.png)', 'an image'],
  ['{1 + 1}', 'a lone `{`'],
])('refuses %s', (text, found) => {
  expect(withStatement(text)).toEqual([
    `docs/_data/claims.yml:2:25 text-markup: found ${found}, ` +
      'expected one paragraph with **strong**, *emphasis*, `code` and {figure} at most; ' +
      'write it as plain text; put links into a source and structure into the page',
  ]);
});
