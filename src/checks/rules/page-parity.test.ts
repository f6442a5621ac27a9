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
      'docs/tdsql.mdx:2:1 page-parity: found no <Claim id="origin" /> under #origin, expected the same tags and links in both languages; add it, or remove it from i18n/en/tdsql.mdx',
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
      expect.stringContaining('no link to ./banking.mdx under #origin'),
    ]);
  });

  it('names the first heading that differs, and nothing that follows from it', () => {
    const renamed = english.replace('#origin', '#lineage');
    expect(compare(chinese, renamed)).toEqual([
      'docs/tdsql.mdx:2:1 page-parity: found the heading ## origin, expected ## lineage, as in the other language; give both pages the same headings in the same order; the twin is i18n/en/tdsql.mdx',
    ]);
  });

  it('asks for the id that a heading lacks', () => {
    expect(compare(chinese.replace(' {/* #origin */}', ''), english)).toEqual([
      expect.stringContaining('the heading ## (without an id)'),
    ]);
  });

  it('tells a heading of another level', () => {
    expect(compare(chinese.replace('## 来历', '### 来历'), english)).toHaveLength(1);
  });

  it('says nothing of a page that cannot be read', () => {
    expect(compare('<Claim', english)).toEqual([]);
  });
});
