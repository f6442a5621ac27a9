import { describe, expect, it } from 'vitest';
import { edition } from '../../../tests/support/evidence';
import type { ProseBlock } from '../../evidence/comparing/prose-difference';
import type { Locale } from '../../evidence/locale';
import { parsePage } from './page';
import { blockReader } from './page-blocks';

const data = edition({
  claim: `
    tdsql:
      statement: { zh-Hans: '**TDSQL** 承载{accounts}个账户。', en: '**TDSQL** carries {accounts} accounts.' }
      figures: { accounts: { value: 12, unit: count } }
      dates: { since: '2018-09' }
      asOf: '2020-10'
      sources: [{ id: report }]
      confidence: high
  `,
  comparison: `
    zones:
      caption: { zh-Hans: 专区之比, en: Zones compared }
      columns: { zone: { label: { zh-Hans: 专区, en: Zone } } }
      rows: {}
  `,
  term: `
    strong-sync:
      name: { zh-Hans: 强同步, en: strong synchronisation }
      definition: { zh-Hans: 等备机。, en: Waits. }
  `,
  finding: `
    order:
      headline: { zh-Hans: 名次变了。, en: The order has changed. }
      page: tdsql
      heading: order
  `,
});

function blocks(text: string, locale: Locale = 'zh-Hans'): ProseBlock[] {
  const place = { path: 'docs/tdsql.mdx', edition: 'next', slug: 'tdsql', locale };
  return blockReader(data)(parsePage(text, place));
}

/** The kinds and texts of blocks, a line each. */
function told(text: string, locale?: Locale): string[] {
  return blocks(text, locale).map(({ kind, depth, text }) => `${kind}${depth ?? ''}: ${text}`);
}

describe('the blocks of a page', () => {
  it('are headings, prose, lists, quotations, tables, code and formulas, in order', () => {
    const page = `---
title: TDSQL
---

## 规模 {/* #scale */}

一段**话**，有[链接](./x.mdx)、\`码\`和 $$x^2$$。

- 一
  - 二

    续
1. 三

> 引文

| 甲 | 乙 |
| -- | -- |
| 1  | *2* |

\`\`\`sh
npm start
\`\`\`

$$
a+b
$$
`;
    expect(told(page)).toEqual([
      'heading2: 规模',
      'paragraph: 一段话，有链接、码和 x^2。',
      'item1: 一',
      'item2: 二',
      'item2: 续',
      'item1: 三',
      'quote: 引文',
      'row: 甲 | 乙',
      'row: 1 | 2',
      'code: npm start',
      'code: a+b',
    ]);
  });

  it('know the heading above them', () => {
    const page = '前言\n\n## 甲 {/* #a */}\n\n一\n\n### 乙 {/* #b */}\n\n二\n';
    expect(blocks(page).map(({ section }) => section)).toEqual([undefined, 'a', 'a', 'b', 'b']);
  });

  it('hold figures, terms and findings as readers read them, spaced as they see them', () => {
    const page = `
承载<Figure of="tdsql#accounts" />个账户；始于 <Figure of="tdsql#since" />。

1. <Finding id="order" /> <Figure of="tdsql#accounts" /> 家用<Term id="strong-sync" />，又名<Term id="strong-sync">同步</Term>。

<Finding id="order" />
`;
    expect(told(page)).toEqual([
      'paragraph: 承载 12 个账户；始于 2018 年 9 月。',
      'item1: 名次变了。12 家用强同步，又名同步。',
      'paragraph: 名次变了。',
    ]);
    expect(
      told('Carries <Figure of="tdsql#accounts" /> since <Figure of="tdsql#since" />.', 'en'),
    ).toEqual(['paragraph: Carries 12 since September 2018.']);
  });

  it('show records by what readers know them by, wherever they stand', () => {
    const page = `
- <Claim id="tdsql" />

<Comparison id="zones" />

<Claim id="tdsql" /> <Claim id="tdsql" />

<Claim id="absent" />
`;
    expect(told(page)).toEqual([
      'record: TDSQL 承载 12 个账户。',
      'record: 专区之比',
      'record: TDSQL 承载 12 个账户。',
      'record: TDSQL 承载 12 个账户。',
      'record: absent',
    ]);
    expect(blocks(page)[1]?.record).toEqual({ kind: 'comparison', id: 'zones' });
    expect(told('<Claim id="tdsql" />', 'en')).toEqual(['record: TDSQL carries 12 accounts.']);
  });

  it('leave out what says nothing of its own: notices, lists of sources, workings, comments', () => {
    const page = `
<Edition />

<Working of="tdsql#accounts" />

{/* not a quantity: 一 (a comment) */}

一<Working of="tdsql#accounts" />二

---

<Sources />
`;
    expect(told(page)).toEqual(['paragraph: 一二']);
  });

  it('lie on one line, with no space where the end of a line parts Han characters', () => {
    expect(told('腾讯云\n做数据库，\n用 TDSQL\n承载<br />账户。')).toEqual([
      'paragraph: 腾讯云做数据库，用 TDSQL 承载 账户。',
    ]);
    expect(told('One\nline.', 'en')).toEqual(['paragraph: One line.']);
  });

  it('are what elements around them hold', () => {
    expect(told('<details>\n<summary>详情</summary>\n\n一段\n\n</details>\n')).toEqual([
      'paragraph: 详情',
      'paragraph: 一段',
    ]);
  });

  it('name a figure that is not there as the page does, and are none where it cannot be parsed', () => {
    expect(told('占<Figure of="tdsql#absent" />。')).toEqual(['paragraph: 占 tdsql#absent。']);
    expect(told('<Claim id="tdsql"')).toEqual([]);
  });
});
