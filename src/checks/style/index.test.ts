import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { page } from '../../../tests/support/site';
import type { Locale } from '../../evidence/locale';
import { mendableProblems } from '.';
import { fileOfPage } from './file';
import { mend } from './mend';

// Each run parses a page many times, and machines are busy.
vi.setConfig({ testTimeout: 60_000 });

const blocks = [
  '## 标题 {/* #id */}',
  '用**TDSQL**的"强同步",见[文](./a.mdx#b) ，<Figure of="a#b" /> 。',
  '- 一\n*  二\n- **结论。** 正文(TDSQL)',
  '1. One , two，three\n3. two  spaces',
  '| 甲 | 用DB |\n| --- | --- |\n| `a,b中c` | (云) |',
  '```sql\n中,文  \n\n\n\tx\n```',
  '$$\n中,a\n$$',
  '<Sources />',
  '> 引 用AI\n>  二',
  '{/* 用AI,见 */}',
  '中\u200B文',
];
const gaps = ['\n', '\n\n', '\n\n\n', '  \n\n', ' \n'];
const pages = fc
  .array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom(...gaps)), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));
const locales = fc.constantFrom<Locale>('zh-Hans', 'en');

function mended(text: string, locale: Locale): string {
  return mend(text, (text) => mendableProblems(fileOfPage(page({ text, locale }))));
}

it('mends a page once and for all', () => {
  fc.assert(
    fc.property(pages, locales, (text, locale) => {
      const once = mended(text, locale);
      const left = mendableProblems(fileOfPage(page({ text: once, locale })));
      expect(left.filter(({ fix }) => fix)).toEqual([]);
    }),
  );
});

it('leaves code, formulas, tags, comments and addresses as they are', () => {
  const kept =
    /`a,b中c`|中,文 {2}\n\n\n\tx\n|\$\$\n中,a\n\$\$|<[^>]+>|\{\/\*.*?\*\/\}|\(\.\/a\S+\)/g;
  fc.assert(
    fc.property(pages, locales, (text, locale) => {
      expect(mended(text, locale).match(kept)).toEqual(text.match(kept));
    }),
  );
});
