import { describe, expect, it } from 'vitest';
import { sentence, today } from '../../../tests/support/evidence';
import { siteOf } from '../../../tests/support/site';
import { pageParity } from './page-parity';

const chinese = `
## 来历 {/* #origin */}

TDSQL 起于 <Figure of="origin#year" />，见[保险](./insurance.mdx#database)。

<Claim id="origin" />

## 来源 {/* #sources */}

<Sources />
`;

const english = `
## Origin {/* #origin */}

See [insurance](./insurance.mdx#database): TDSQL began in <Figure of="origin#year" />.

<Claim id="origin" />

## Sources {/* #sources */}

<Sources />
`;

/** What the rule says of a page, held to its twin. */
function compare(page: string, twin: string): string[] {
  const site = siteOf({ text: page }, { path: 'i18n/en/tdsql.mdx', locale: 'en', text: twin });
  return pageParity
    .check(site, { today })
    .filter(({ file }) => file === 'docs/tdsql.mdx')
    .map(sentence);
}

describe('page-parity', () => {
  it('lets sentences put tags and links in an order of their own', () => {
    expect(compare(chinese, english)).toEqual([]);
  });

  it('names a tag that one language lacks, at the heading of its section', () => {
    expect(compare(chinese.replace('<Claim id="origin" />', ''), english)).toEqual([
      'docs/tdsql.mdx:2:1 page-parity: found no <Claim id="origin" /> under #origin, expected the same tags and links in both languages; add it, or remove it from i18n/en/tdsql.mdx:6',
    ]);
  });

  it('counts a tag as often as it stands there', () => {
    const twice = english.replace(
      '<Claim id="origin" />',
      '<Claim id="origin" />\n\n<Claim id="origin" />',
    );
    expect(compare(chinese, twice)).toHaveLength(1);
    expect(compare(twice, chinese)).toEqual([]);
  });

  it('names a link that leads elsewhere', () => {
    const elsewhere = english.replace('insurance.mdx#database', 'banking.mdx');
    expect(compare(chinese, elsewhere)).toEqual([
      expect.stringMatching(
        /:4:39 .*found the link to \.\/insurance\.mdx#database, expected the link to \.\/banking\.mdx, as/,
      ),
    ]);
  });

  it('names the first heading that differs, and nothing that follows from it', () => {
    const renamed = english.replace('#origin', '#lineage');
    expect(compare(chinese, renamed)).toEqual([
      'docs/tdsql.mdx:2:1 page-parity: found the heading ## origin, expected ## lineage, as in the other language; give both pages the same headings in the same order; the twin is i18n/en/tdsql.mdx:2',
    ]);
  });

  it('leaves a heading without an id to the rule on headings', () => {
    const nameless = chinese.replace(' {/* #origin */}', '');
    expect(compare(nameless, english)).toEqual([]);
    expect(compare(english, nameless)).toEqual([]);
  });

  it('tells that the twin has no heading there', () => {
    const more = `${chinese}\n## 又 {/* #more */}\n`;
    expect(compare(more, english)[0]).toContain('the heading ## more, expected no further heading');
    expect(compare(english, more)).toEqual([]);
  });

  it.each([
    ['an image', '![图](./a.png)', 'no image'],
    ['a formula', '$$x^2$$', 'no formula'],
    ['a footnote', '文[^1]\n\n[^1]: 注', 'no footnote [^1]'],
    ['a link in a table', '| 甲 |\n| --- |\n| [乙](./banking.mdx) |', 'no link to ./banking.mdx'],
    ['a link by reference', '[乙][b]\n\n[b]: ./banking.mdx', 'no link to ./banking.mdx'],
  ])('names %s that one language lacks, and where the other has it', (_, text, found) => {
    const [problem, ...rest] = compare(chinese, `${english}\n${text}\n`);
    expect(problem).toContain(`found ${found} under #sources`);
    expect(problem).toMatch(/remove it from i18n\/en\/tdsql\.mdx:1[24]$/);
    expect(rest).toEqual([]);
    expect(compare(`${chinese}\n${text}\n`, `${english}\n${text}\n`)).toEqual([]);
  });

  it('takes two ways to write a link for the same', () => {
    const otherwise = english.replace('(./insurance.mdx#database)', '[i]');
    expect(compare(chinese, `${otherwise}\n[i]: insurance#database\n`)).toEqual([]);
  });

  it('tells a heading of another level', () => {
    expect(compare(chinese.replace('## 来历', '### 来历'), english)).toHaveLength(1);
  });

  it('says nothing of a page that cannot be read', () => {
    expect(compare('<Claim', english)).toEqual([]);
  });

  it('tells what stands in place of the twin’s, at its own line', () => {
    expect(
      compare(chinese.replace('<Claim id="origin" />', '<Claim id="share" />'), english),
    ).toEqual([
      'docs/tdsql.mdx:6:1 page-parity: found <Claim id="share" />, expected <Claim id="origin" />, ' +
        'as in the other language; give both pages the same one; the twin is i18n/en/tdsql.mdx:6',
    ]);
  });
});
