import { expect, it } from 'vitest';
import { wordsIn } from './words';

const bases = (text: string) => wordsIn(text).map(({ base }) => base);

it('reads words of four letters or more, without the ending of a possessive', () => {
  expect(bases('The bank’s ledgers aren’t re-written; banks’ café')).toEqual([
    'bank',
    'ledgers',
    "aren't",
    'written',
    'banks',
    'café',
  ]);
});

it('passes over acronyms, addresses, files, identifiers and Chinese', () => {
  const text =
    'OLTP APIs TPC-C x86 k8s tpmc_2 https://exmaple.org/abcde www.abcde.org abc@abcde.org node.js.map 微众银行';
  expect(bases(text)).toEqual([]);
});

it('knows where a sentence begins', () => {
  const initial = (text: string) => wordsIn(text).map(({ initial }) => initial);
  expect(initial('Banks from Hangzhou. They “Must”, or: Else')).toEqual([
    true,
    false,
    false,
    true,
    true,
    true,
  ]);
});
