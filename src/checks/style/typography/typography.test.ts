import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edition } from '../../../../tests/support/evidence';
import { page } from '../../../../tests/support/site';
import type { Locale } from '../../../evidence/locale';
import type { DataFile } from '../../../evidence/reading/data-file';
import type { Problem } from '../../../evidence/reading/problem';
import { fileOfData, fileOfPage } from '../file';
import { mend } from '../mend';
import { problemsOf } from '../rule';
import { typography } from './typography';

function problems(text: string, locale: Locale = 'zh-Hans'): Problem[] {
  return problemsOf(typography, fileOfPage(page({ text, locale })));
}

function mended(text: string, locale: Locale = 'zh-Hans'): string {
  return mend(text, (text) => problems(text, locale));
}

/** The label of a topic, as YAML writes it. */
function dataProblems(chinese: string, comment = ''): Problem[] {
  const topic = `a:\n  ${comment}\n  label: { zh-Hans: ${chinese}, en: A }\n`;
  const { files, records } = edition({ topic });
  return problemsOf(typography, fileOfData(files[0] as DataFile, records));
}

describe('Chinese', () => {
  it.each([
    ['使用TDSQL的银行', '使用 TDSQL 的银行'],
    ['2018年9月', '2018 年 9 月'],
    ['占31%以上', '占 31% 以上'],
    ['甲,乙;丙:丁!戊?', '甲，乙；丙：丁！戊？'],
    ['甲, 乙.', '甲，乙。'],
    ['MySQL,甲', 'MySQL，甲'],
    ['Hello!你好', 'Hello！你好'],
    ['数据库(TDSQL)与云', '数据库（TDSQL）与云'],
    ['TDSQL(分布式)数据库', 'TDSQL（分布式）数据库'],
    ['他说"你好"，又说\'再见\'', '他说“你好”，又说‘再见’'],
    ['省略...以后。。。完了…', '省略……以后……完了……'],
    ['破折--号', '破折——号'],
    ['ＴＤＳＱＬ１２', 'TDSQL12'],
    ['甲 ，乙。 丙（ 丁 ）', '甲，乙。丙（丁）'],
    ['甲  乙', '甲 乙'],
  ])('writes %s as %s', (wrong, right) => {
    expect(mended(wrong)).toBe(right);
    expect(problems(right)).toEqual([]);
  });

  it.each([
    'TDSQL-C 是 A 股、5G 网络、24×7 服务，MySQL 8.0 与 C++',
    '《TDSQL架构,第3版》与 JR/T 0166—2018，2015—2018 年',
    '赫芬达尔—赫希曼指数，华北-北京四，微信/支付宝，李·某',
    '见 https://example.org/a,b(c)与 a@b.org 与 `TDSQL的` 与 $$x,y$$ 的值',
    '它承载<Figure of="a#b" />个账户，超过 <Figure of="a#b" /> 个',
    '“TDSQL”是“库”，3 : 1，10:30 开始，f(x) 的值',
    '第一行。\n第二行，\nTDSQL 在此',
    '<Term id="a" label="使用TDSQL的" />、[官网](./a.mdx?x=中文abc)',
    'TDSQL\u2060版、家庭表情👨\u200D👩',
  ])('leaves alone: %s', (right) => {
    expect(problems(right)).toEqual([]);
  });

  it('points to the place, with what is written and what should be', () => {
    expect(problems('首段\n\n用 <b>TDSQL的</b>。\n')).toEqual([
      {
        rule: 'typography',
        severity: 'error',
        file: 'docs/tdsql.mdx',
        line: 3,
        column: 11,
        found: '`TDSQL的。`',
        expected: '`TDSQL 的。`',
        hint:
          'run `npm run fix`; if it must stay so, exempt it by a comment before it: ' +
          '{/* typography: TDSQL的。 (why) */}',
        fix: { start: 14, end: 14, text: ' ' },
      },
    ]);
  });

  it('puts spaces outside of the markup', () => {
    expect(mended('用**TDSQL**的[云DB](./a.mdx)与<b>AI</b>等')).toBe(
      '用 **TDSQL** 的[云 DB](./a.mdx) 与 <b>AI</b> 等',
    );
  });

  it('warns of spaces that other Markdown needs, and keeps those that this one needs', () => {
    expect(problems('**结论。** 正文').map(({ severity }) => severity)).toEqual(['warning']);
    expect(mended('**结论。** 正文')).toBe('**结论。**正文');
    expect(problems('**“结论。”** 2019 年')).toEqual([]);
  });

  it('reads headings, cells, image texts and shown front matter', () => {
    const text = [
      '---\ntitle: 用TDSQL\naliases: [用TDSQL]\n---',
      '## 用AI {/* #ai */}',
      '| 用MQ |\n| --- |\n| 用DB |',
      '![用ML](./a.png)',
    ].join('\n\n');
    expect(problems(text).map(({ line, found }) => `${line} ${found}`)).toEqual([
      '2 `用TDSQL`',
      '6 `用AI`',
      '8 `用MQ`',
      '10 `用DB`',
      '12 `用ML`',
    ]);
  });

  it('mends data, through escapes, and leaves to people what might be syntax', () => {
    const [quoted] = dataProblems('"说\\"好\\"了"');
    expect(quoted).toMatchObject({ column: 23, fix: { text: '“' } });
    expect((quoted?.fix?.end ?? 0) - (quoted?.fix?.start ?? 0)).toBe(2);
    expect(dataProblems('用ＴＤ')[0]?.fix).toMatchObject({ text: ' TD' });
  });
});

describe('English', () => {
  it.each([
    ['WeQChain（微企链，供应链），by Tencent', 'WeQChain (微企链，供应链), by Tencent'],
    ['One，two。', 'One, two.'],
    ['One  two , three', 'One two, three'],
  ])('writes %s as %s', (wrong, right) => {
    expect(mended(wrong, 'en')).toBe(right);
    expect(problems(right, 'en')).toEqual([]);
  });

  it.each([
    'It’s “quoted” (so), e.g. 3.5: yes; see .NET and C#.',
    'It\'s "quoted" — a year–year range … and 银保监会 (华夏保险).',
    '《中国，银行》 is a title.',
    'It asks: 微信? **Yes.** (no) 银行',
    '## Why? {/* #why */}',
    'On <Figure of="a#b" />: <Figure of="a#b" />. <Claim id="a" />',
  ])('leaves alone: %s', (right) => {
    expect(problems(right, 'en')).toEqual([]);
  });
});

describe('an exception', () => {
  it('exempts the text it gives', () => {
    expect(problems('{/* typography: 专区(TCE) (its name) */}\n\n金融专区(TCE)。')).toEqual([]);
    expect(dataProblems('金融专区(TCE)', '# typography: 专区(TCE) (its name)')).toEqual([]);
  });

  it('is needed, and has a reason', () => {
    const [idle] = problems('{/* typography: 专区(TCE) (its name) */}\n\n金融专区');
    expect(idle).toMatchObject({
      line: 1,
      column: 1,
      found: 'an exception for `专区(TCE)`, which exempts nothing',
    });
    const [bare] = dataProblems('金融专区', '# typography: 专区');
    expect(bare).toMatchObject({
      line: 2,
      expected: '`typography: <exact text> (<reason>)`',
      hint: 'give the text exactly as it stands and, in brackets, why it is written so',
    });
  });
});

describe('mending', () => {
  const pieces = ['中', '文。', 'TDSQL', '8.0', ' ', '  ', ',', '，', '(', ')', '"', '**', '`a b`']
    .concat(['<Figure of="a#b" />', '[链接](./a.mdx#b)', '...', '--', '《A股》', '\n', '\\"', '！'])
    .map((piece) => fc.constant(piece));
  const texts = fc.array(fc.oneof(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
  const locales = fc.constantFrom<Locale>('zh-Hans', 'en');

  it('is done once and for all', () => {
    fc.assert(
      fc.property(texts, locales, (text, locale) => {
        const once = mended(text, locale);
        expect(problems(once, locale).filter(({ fix }) => fix)).toEqual([]);
        expect(mended(once, locale)).toBe(once);
      }),
    );
  });

  it('leaves tags, code and addresses as they are', () => {
    const kept = /`a b`|<Figure of="a#b" \/>|\(\.\/a\.mdx#b\)/g;
    fc.assert(
      fc.property(texts, locales, (text, locale) => {
        expect(mended(text, locale).match(kept)).toEqual(text.match(kept));
      }),
    );
  });
});
