import { expect, it } from 'vitest';
import { mend } from '../mend';
import { parseWordList, wordListProblems } from './word-list';

const words = ['WeBank', 'Alipay', 'Xinchuang', 'etcd', 'Bund'];

function problems(text: string) {
  return wordListProblems(parseWordList(text, 'spelling/words.txt'), words);
}

it('accepts words that are used, in alphabetical order under each comment', () => {
  expect(problems('# Names\nAlipay\nWeBank\n\n# Terms\netcd\nxinchuang\n')).toEqual([]);
});

it.each([
  ['Alipay\nTaobao\n', '2:1 found `Taobao`, which no English text uses'],
  ['Alipay\nAlipay\n', '2:1 found `Alipay` a second time'],
  ['# Names\nWeBank\nAlipay\n', '3:1 found `Alipay` after `WeBank`'],
  ['Alipay\nbund\nWebank\n', '3:1 found `Webank`, which no English text uses'],
])('finds what is wrong in %j', (text, found) => {
  const said = problems(text).map(({ line, column, found }) => `${line}:${column} found ${found}`);
  expect(said).toEqual([found]);
});

it('is mended', () => {
  const text = '# Names\nWeBank\nTaobao\nBund\nAlipay\nBund\n\n# Terms\nxinchuang\netcd';
  expect(mend(text, problems)).toBe('# Names\nAlipay\nBund\nWeBank\n\n# Terms\netcd\nxinchuang');
});
