import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../locale';
import type { PageUse } from '../../reading/edition';
import { changesOfEdition } from '../changes-of-edition';
import type { PageProse } from '../page-changes';
import type { ProseBlock } from '../prose-difference';
import { claim, edition, series, sources } from '../samples';
import { reportEditionChanges } from './edition-report';

type Texts = Parameters<typeof edition>[0];

const uses = ['docs/tdsql.mdx', 'docs/audit.mdx'].map(
  (page): PageUse => ({
    page,
    locale: 'zh-Hans',
    tag: 'Claim',
    kind: 'claim',
    id: 'tdsql-accounts',
    line: 1,
    column: 1,
  }),
);

function report(
  before: Texts,
  after: Texts,
  locale: Locale = 'en',
  pages: { before: PageProse[]; after: PageProse[] } = { before: [], after: [] },
): string {
  const editions = [
    edition(before, { name: '2020-10', uses }),
    edition(after, { name: '2024-10' }),
  ];
  return reportEditionChanges(changesOfEdition(editions, pages), locale);
}

/** The report below the lines that say which editions these are. */
function body(...args: Parameters<typeof report>): string {
  return report(...args).replace(/^#[^]*?\n- [^\n]*\n- [^\n]*\n/, '');
}

const corrected = `
fewer-accounts:
  statement: { zh-Hans: "承载{accounts}个账户。", en: "Carries {accounts} accounts." }
  figures: { accounts: { value: 5000000000, unit: count } }
  dates: { since: '2019' }
  asOf: '2024-01'
  sources: [{ id: report }]
  confidence: high
  note: { zh-Hans: "数过。", en: "Counted." }
  answers: [{ edition: '2020-10', claim: tdsql-accounts, verdict: corrected, evidence: [count] }]
count:
  statement: { zh-Hans: "另数一次。", en: "Counted again." }
  asOf: '2024-01'
  sources: [{ id: report }]
  confidence: medium
`;

describe('the report of two editions', () => {
  it('says which they are, and so where nothing differs', () => {
    const own = `
title: { zh-Hans: "创始版", en: "Founding edition" }
asOf: '2020-10'
notice: { zh-Hans: "注意。", en: "Note." }
`;
    expect(
      report({ claim, edition: own }, { claim, edition: own }),
    ).toBe(`# Compare editions: 2020-10 → 2024-10

- **2020-10**: Founding edition, as of October 2020.
- **2024-10**: Founding edition, as of October 2020.
- **1 claim of 2020-10**: 1 unchanged.

No difference.
`);
    expect(
      report({ claim, edition: own }, { claim, edition: own }, 'zh-Hans'),
    ).toBe(`# 版本对照：2020-10 → 2024-10

- **2020-10**：创始版，截至 2020 年 10 月。
- **2024-10**：创始版，截至 2020 年 10 月。
- **2020-10 的 1 条论断**：沿用 1 条。

没有差异。
`);
  });

  it('tells a verdict with both wordings, the numbers worked out, the note and the places', () => {
    expect(body({ claim }, { claim: corrected })).toBe(`- **1 claim of 2020-10**: 1 corrected.
- **1 claim new** in 2024-10.

## Corrected (1)

- **\`tdsql-accounts\`** → **\`fewer-accounts\`**
  - **2020-10**: TDSQL carries more than 10 billion accounts, 18.1% of all. (§4)
  - **2024-10**: Carries 5 billion accounts. (as of January 2024, high confidence)
  - note: Counted.
  - figures: \`accounts\` more than 10 billion → **5 billion** (÷2); \`since\` September 2018 → **2019**
  - also rests on: \`count\`
  - shown on 2020-10: \`audit\`, \`tdsql\`

## New (1)

- **\`count\`**: Counted again.
`);
    expect(
      body({ claim }, { claim: corrected }, 'zh-Hans'),
    ).toBe(`- **2020-10 的 1 条论断**：已更正 1 条。
- **2024-10 新增论断** 1 条。

## 已更正（1 条）

- **\`tdsql-accounts\`** → **\`fewer-accounts\`**
  - **2020-10**：TDSQL 承载超过 100 亿个账户，占 18.1%。（§4）
  - **2024-10**：承载 50 亿个账户。（截至 2024 年 1 月，可信度高）
  - 编者注：数过。
  - 数字：\`accounts\` 超过 100 亿 → **50 亿**（÷2）；\`since\` 2018 年 9 月 → **2019 年**
  - 其他依据：\`count\`
  - 见于 2020-10：\`audit\`、\`tdsql\`

## 新增（1 条）

- **\`count\`**：另数一次。
`);
  });

  it('tells a revision word by word, in the language asked for', () => {
    const revised = claim.replace('0.181', '0.191').replace('Not verified.', 'Verified.');
    expect(body({ claim }, { claim: revised })).toContain(`## Revised (1)

- **\`tdsql-accounts\`**
  - statement: TDSQL carries more than 10 billion accounts, ~~18.1~~ **19.1**% of all.
  - figures: \`share\` 18.1% → **19.1%** (+1 percentage point, +5.52%)
  - note: ~~Not verified~~ **Verified**.
  - shown on`);
    expect(body({ claim }, { claim: revised }, 'zh-Hans')).not.toContain('erified');
  });

  it('tells what was dropped, and other records by their kinds', () => {
    const moved = series.replace('value: 0.1,', 'value: 0.11,');
    expect(
      body({ claim, series }, { series: moved, source: sources }),
    ).toBe(`- **1 claim of 2020-10**: 1 dropped.
- **Other records**: 1 series changed, 2 sources added.

## Dropped (1)

- **\`tdsql-accounts\`**
  - **2020-10**: TDSQL carries more than 10 billion accounts, 18.1% of all. (§4)
  - shown on 2020-10: \`audit\`, \`tdsql\`

## Other records

### Series

- **\`cloud-share\`**: Shares
  \`docs/_data/series.yml\`
  - Tencent Cloud, Q1 2025: 10% → **11%** (+1 percentage point, +10%)

### Sources

- **\`outline\`** (new): Title of outline
- **\`report\`** (new): Title of report
`);
  });
});

function page(name: string, blocks: ProseBlock[], title = `Title of ${name}`): PageProse {
  return { page: name, texts: { en: { title, blocks } } };
}

function heading(text: string): ProseBlock {
  return { kind: 'heading', depth: 2, text };
}

function prose(text: string): ProseBlock {
  return { kind: 'paragraph', text };
}

describe('the pages of the report', () => {
  const told = (before: PageProse[], after: PageProse[], locale: Locale = 'en') =>
    body({}, {}, locale, { before, after }).replace(/^[^]*?\n\n.*\n\n/, '');

  it('have what was reworded, came or went below the heading that it stands under', () => {
    const before = page('a', [
      heading('Kept'),
      prose('Banks use the cloud.'),
      heading('Untouched'),
      prose('Same.'),
      heading('Gone'),
      { kind: 'code', text: 'npm\nstart' },
    ]);
    const after = page('a', [
      heading('Kept'),
      prose('Banks use the public cloud.'),
      prose('All quite *new* here.'),
      heading('Untouched'),
      prose('Same.'),
      heading('Arrived'),
      { kind: 'record', text: 'Told above.', record: { kind: 'claim', id: 'x' } },
    ]);
    expect(
      told([before], [after]),
    ).toBe(`**+** is new, **−** is gone, **±** is reworded. The claims, tables and the like that pages show are told above.

### Title of a (\`a\`)

#### Kept

- **±** Banks use the **public** cloud.
- **+** All quite \\*new\\* here.

#### **−** ~~Gone~~

- **−** ~~\`npm start\`~~

#### **+** Arrived
`);
  });

  it('say of a page that came or went what it holds, and of one whose prose is the same that it is', () => {
    const shown = (text: string): ProseBlock => ({ kind: 'record', text });
    const text = told(
      [page('gone', [heading('One'), heading('Two')]), page('shows', [shown('A.')], 'Old title')],
      [page('came', [prose('Bare.')]), page('shows', [shown('B.')])],
    );
    expect(text).toContain('### Title of came (`came`)\n\nA new page.\n');
    expect(text).toContain(
      '### Title of gone (`gone`)\n\nThe later edition has no such page. Sections: One, Two.\n',
    );
    expect(text).toContain(
      '### Title of shows (`shows`)\n\nFormerly: Old title.\n\nThe prose is the same; the claims, tables and the like that it shows are not.\n',
    );
  });

  it('are told in the language that they have', () => {
    expect(told([], [page('a', [heading('One')])], 'zh-Hans')).toContain(
      '### Title of a（`a`）\n\n新增的页面。小节：One。\n',
    );
  });
});

it('does nothing but say what it says', () => {
  const wicked = '@everyone <img src=x> **bold** ![x](https://example.org/x) #12';
  const hostile = claim.replaceAll('未经查证。', wicked).replaceAll('Not verified.', wicked);
  const text = report(
    { claim },
    { claim: hostile, source: sources.replaceAll('Title of', wicked) },
    'en',
    {
      before: [page('a', [prose('Old.')], wicked)],
      after: [page('a', [prose(wicked), heading(wicked)])],
    },
  );
  const kinds = new Set<string>();
  const visit = (node: Nodes) => {
    kinds.add(node.type);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(unified().use(remarkParse).use(remarkGfm).parse(text));
  expect([...kinds].toSorted()).toEqual([
    'delete',
    'heading',
    'inlineCode',
    'list',
    'listItem',
    'paragraph',
    'root',
    'strong',
    'text',
  ]);
  expect(text).not.toMatch(/@everyone|\s#12/);
});
