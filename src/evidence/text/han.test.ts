import { expect, it } from 'vitest';
import { splitHan } from './han';

it.each<[string, string[]]>([
  ['CloudBase (云开发), built', ['CloudBase (', '云开发', '), built']],
  ['三（六）、三（八）', ['三（六）、三（八', '）']],
  ['a “云” b 微信', ['a “', '云', '” b ', '微信']],
  ['nothing', ['nothing']],
  ['', []],
])('cuts %o into %o', (text, pieces) => {
  expect(splitHan(text).map((piece) => piece.text)).toEqual(pieces);
});

it('tells which pieces are Chinese', () => {
  expect(splitHan('WeDa 微搭').map(({ han }) => han)).toEqual([false, true]);
});
