import path from 'node:path';
import { expect, test } from 'vitest';
import { UsageProblem } from './command';
import { pdfWishIn } from './pdf-wish';

const book = { name: 'pdf', what: 'an edition as a book' };
const editions = ['2020-10', '2026-11', 'next'];

test('takes an edition and a language, and names the file after them', () => {
  expect(pdfWishIn(['2026-11', 'zh-Hans'], editions, book)).toEqual({
    edition: '2026-11',
    locale: 'zh-Hans',
    out: path.join('pdf', '2026-11.zh-Hans.pdf'),
  });
});

test('names the file after what it is, where it is not the edition itself', () => {
  const slides = { name: 'slides', what: 'the slides of an edition', suffix: 'slides' };
  expect(pdfWishIn(['2020-10', 'en'], editions, slides).out).toBe(
    path.join('pdf', '2020-10.slides.en.pdf'),
  );
});

test('writes where it is told to', () => {
  expect(pdfWishIn(['next', 'en', '--out', 'a.pdf'], editions, book).out).toBe('a.pdf');
});

test.each([
  [['2019-01', 'en'], 'There is no edition `2019-01`; there are `2020-10`, `2026-11`, `next`.'],
  [['next', 'zh'], 'There is no language `zh`; there are `zh-Hans`, `en`.'],
  [['next'], 'Usage: npm run pdf -- <edition> <locale>'],
  [['next', 'en', 'more'], 'Usage: npm run pdf -- <edition> <locale>'],
  [['next', 'en', '--tagged'], 'Usage: npm run pdf -- <edition> <locale>'],
])('says of %j how to mend it', (args, message) => {
  const read = () => pdfWishIn(args, editions, book);
  expect(read).toThrow(UsageProblem);
  expect(read).toThrow(message);
});
