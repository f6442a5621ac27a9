import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../locale';
import { compareEditions } from '../compare-editions';
import type { Difference } from '../difference';
import { claim, comparison, edition, series, sources } from '../samples';
import { reportDifference } from './report';

type Texts = Parameters<typeof edition>[0];

function differenceOf(before: Texts, after: Texts, others: Partial<Difference> = {}): Difference {
  const found = compareEditions(edition(before), edition(after));
  return {
    editions: found ? [found] : [],
    pages: [],
    unread: [],
    frozen: [],
    rewritten: [],
    ...others,
  };
}

function report(difference: Difference, locale: Locale = 'en', limit = 60_000): string {
  return reportDifference(difference, { locale, limit });
}

describe('reportDifference', () => {
  it('says so where nothing differs', () => {
    expect(report(differenceOf({ claim }, { claim }))).toBe('No difference in the data.\n');
    expect(report(differenceOf({ claim }, { claim }), 'zh-Hans')).toBe('数据没有差异。\n');
  });

  it('tells a point of a series with its source', () => {
    const after = series
      .replace('value: 0.1,', 'value: 0.11,')
      .replace(/outline }\] }\n$/, 'report }] }\n');
    const difference = differenceOf(
      { series, source: sources },
      { series: after, source: sources },
    );
    expect(report(difference)).toBe(`**1 series changed; 1 figure changed.**

### Edition \`next\`

#### Figures

- **\`cloud-share\`**: Shares
  \`docs/_data/series.yml\`
  - Tencent Cloud, Q1 2025: 10% → **11%** (+1 percentage point, +10%); source: \`outline\` (Title of outline) → **\`report\` (Title of report)**
`);
    expect(report(difference, 'zh-Hans')).toBe(`**改动 1 组走势数据；改动 1 个数字。**

### \`next\` 版

#### 数字

- **\`cloud-share\`**：份额
  \`docs/_data/series.yml\`
  - 腾讯云，2025 年第一季度：10% → **11%**（+1 个百分点，+10%）；来源：\`outline\`（Title of outline） → **\`report\`（Title of report）**
`);
  });

  it.each([
    ['10000000000', '100000000000', 'more than 10 billion → **more than 100 billion** (⚠️ ×10)'],
    ['10000000000', '2500000000', 'more than 10 billion → **more than 2.5 billion** (÷4)'],
    ['0.181', '-0.181', '18.1% → **-18.1%** (⚠️ sign changed, -36.2 percentage points)'],
    ['0.181, unit: share', '18, unit: point', '18.1% → **18 percentage points** (⚠️ unit changed)'],
    [
      'value: 0.181',
      'value: 0.18101',
      '`value: 0.181, unit: share` → **`value: 0.18101, unit: share`**',
    ],
  ])('marks what %s becomes as %s', (before, after, line) => {
    expect(report(differenceOf({ claim }, { claim: claim.replace(before, after) }))).toContain(
      line,
    );
  });

  it('says in which language alone a text changed', () => {
    const one = report(
      differenceOf({ claim }, { claim: claim.replace('Not verified', 'Verified') }),
    );
    expect(one).toContain('- note (en only): ~~Not verified~~ **Verified**.');
    const both = claim.replace('Not verified', 'Verified').replace('未经查证', '已经查证');
    const lines = report(differenceOf({ claim }, { claim: both })).split('\n');
    expect(lines).toContain('  - note (zh-Hans): ~~未经~~ **已经**查证。');
    expect(lines).toContain('  - note (en): ~~Not verified~~ **Verified**.');
  });

  it('shows what a new record says, and the name of one that is gone', () => {
    const other = claim.replace('tdsql-accounts', 'other').replace('0.181', '0.5');
    const text = report(differenceOf({ claim }, { claim: other }));
    expect(text).toContain(
      '- **`other`** (new): TDSQL carries more than 10 billion accounts, 50% of all.\n',
    );
    expect(text).toContain('  - `share`: **50%**\n');
    expect(text).toContain('  - source: **`outline` (§4)**, **`report`**\n');
    expect(text).toContain('- **`tdsql-accounts`** (removed): TDSQL carries');
    expect(text).toContain(
      '**1 claim added, 1 claim removed; 2 figures added, 2 figures removed.**',
    );
  });

  it('tells the former id of what was renamed', () => {
    const after = claim.replace('tdsql-accounts', 'tdsql-accounts-2020');
    expect(report(differenceOf({ claim }, { claim: after }))).toContain(
      '- **`tdsql-accounts-2020`** (formerly `tdsql-accounts`): TDSQL carries',
    );
  });

  it('tells cells by row and column', () => {
    const after = comparison.replace('By use', 'By the hour');
    expect(report(differenceOf({ comparison }, { comparison: after }))).toContain(
      '  - Cost, Zone: text (en only): By ~~use~~ **the hour**\n',
    );
  });

  it('calls an earlier edition by its name, not by a month', () => {
    const answering = `${claim}  answers: [{ edition: '2020-10', claim: old, verdict: confirmed }]\n`;
    const after = answering.replace('confirmed', 'corrected');
    expect(report(differenceOf({ claim: answering }, { claim: after }))).toContain(
      '  - `2020-10`, `old`: verdict: `confirmed` → **`corrected`**\n',
    );
  });

  it('tells once what changed in several editions alike', () => {
    const after = claim.replace('0.181', '0.191');
    const editions = ['2026-11', 'next'].flatMap(
      (name) =>
        compareEditions(edition({ claim }, { name }), edition({ claim: after }, { name })) ?? [],
    );
    const text = report({ editions, pages: [], unread: [], frozen: [], rewritten: [] });
    expect(text).toContain('### Editions `2026-11` and `next`');
    expect(text.match(/tdsql-accounts/g)).toHaveLength(1);
    expect(text).toContain('**1 claim changed; 1 figure changed.**');
  });

  it('says before anything else that a frozen edition changed, and what could not be read', () => {
    const text = report(
      differenceOf(
        { claim },
        { claim: claim.replace('0.181', '0.191') },
        {
          frozen: ['2020-10', '2018-01'],
          pages: [{ edition: '2020-10', page: 'tdsql', change: 'changed', locales: ['en'] }],
          unread: [{ file: 'docs/_data/x.yml', side: 'after', reason: 'a `[` too many' }],
        },
      ),
    );
    expect(text.split('\n').filter((line) => line.startsWith('⚠️'))).toEqual([
      '⚠️ **Edition `2020-10` is frozen, and this changes it.** A frozen edition changes only by an erratum.',
      '⚠️ `docs/_data/x.yml` cannot be read as it is, so it was not compared: a \\`\\[\\` too many',
    ]);
    expect(text.indexOf('⚠️')).toBeLessThan(text.indexOf('###'));
  });

  it('ends with the pages that changed', () => {
    const pages: Difference['pages'] = [
      { edition: 'next', page: 'banking', change: 'changed', locales: ['zh-Hans', 'en'] },
      { edition: 'next', page: 'tdsql', change: 'added', locales: ['zh-Hans'] },
    ];
    expect(report(differenceOf({}, {}, { pages }))).toBe(
      'No difference in the data.\n\n' +
        '**Pages** (`next`): `banking` (all languages), `tdsql` (new, zh-Hans)\n',
    );
  });

  it('counts the records of a whole edition', () => {
    const added = compareEditions(
      undefined,
      edition({ claim, source: sources }, { name: '2027-05' }),
    );
    const text = report({
      editions: added ? [added] : [],
      pages: [],
      unread: [],
      frozen: [],
      rewritten: [],
    });
    expect(text).toBe('Edition `2027-05` is new: 1 claim and 2 sources.\n');
  });

  it('keeps to its limit and counts what it leaves out', () => {
    const many = (label: string) =>
      Array.from(
        { length: 2000 },
        (_, index) => `t${index}:\n  label: { zh-Hans: "${label}", en: "${label}" }\n`,
      ).join('');
    const difference = differenceOf({ topic: many('one') }, { topic: many('two') });
    const text = report(difference);
    const left = 2000 - (text.match(/^- /gm)?.length ?? 0);
    expect(text.length).toBeLessThan(60_000);
    expect(text.length).toBeGreaterThan(59_000);
    expect(text).toContain('**2,000 topics changed.**');
    expect(text).toMatch(new RegExp(`\\n\\n… and ${left.toLocaleString('en')} topics more\\n$`));
    expect(report(difference, 'en', 2_000).length).toBeLessThan(2_000);
  });

  it('lets no text of the data do anything', () => {
    const evil =
      '@someone [x](javascript:alert(1)) ![y](https://example.org/z) <img src=x> `a` | b\\n\\n# c\\n- d #12';
    const id = JSON.stringify('`](x) @someone <img>\n\n# e');
    const hostile = {
      claim: `
${id}:
  statement: { zh-Hans: "${evil}", en: "${evil}" }
  asOf: "${evil}"
  sources: [{ id: "${evil}", locator: "${evil}" }]
  confidence: "${evil}"
  "${evil}": "${evil}"
`,
      source: sources.replace('"Title of outline"', `"${evil}"`),
      comparison: comparison.replaceAll('"Cost"', `"${evil}"`).replace('By use', evil),
    };
    const before = { claim, source: sources, comparison };
    for (const difference of [differenceOf(before, hostile), differenceOf(hostile, before)]) {
      const tree = unified().use(remarkParse).use(remarkGfm).parse(report(difference));
      const { types, text } = contentsOf(tree);
      expect([...types].toSorted()).toEqual([
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
      expect(text).not.toMatch(/@\w|#\d|:\/\//);
      expect(tree.children.filter(({ type }) => type === 'heading')).toHaveLength(4);
    }
  });
});

function contentsOf(node: Nodes): { types: Set<string>; text: string } {
  const below = 'children' in node ? node.children.map(contentsOf) : [];
  return {
    types: new Set([node.type, ...below.flatMap(({ types }) => [...types])]),
    text: (node.type === 'text' ? node.value : '') + below.map(({ text }) => text).join(''),
  };
}
