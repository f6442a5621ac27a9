import { expect, it } from 'vitest';
import { edition, sentence, today } from '../../../tests/support/evidence';
import { type PageText, siteOf } from '../../../tests/support/site';
import { internalLink } from './internal-link';

const others: PageText[] = [
  { path: 'docs/insurance.mdx', slug: 'insurance', text: '## 数据库 {/* #database */}' },
  {
    path: 'versioned_docs/version-2020-10/tdsql.mdx',
    edition: '2020-10',
    text: '## 旧 {/* #old */}\n\n[旧](./tdsql.mdx#old)',
  },
  {
    path: 'i18n/en/docusaurus-plugin-content-docs/current/insurance.mdx',
    slug: 'insurance',
    locale: 'en',
    text: '## Database {/* #database */}\n\n## Only here {/* #only-here */}',
  },
];

/** What the rule says of `docs/tdsql.mdx` beside those pages and some files. */
function problems(text: string, place: Partial<PageText> = {}): string[] {
  const site = siteOf({ text, ...place }, ...others);
  const files = ['docs/terms.pdf', 'static/schemas/claims.json'].map((path) => ({
    path,
    bytes: 1,
  }));
  const whole = { ...site, files: [...site.files, ...files], routes: ['/', '/translations'] };
  return internalLink
    .check(whole, { today })
    .map((problem) =>
      sentence(problem).replace(/^docs\/tdsql.mdx:(\d+:\d+) internal-link: /, '$1 '),
    );
}

it.each([
  './insurance.mdx',
  './insurance.mdx#database',
  'insurance.mdx',
  '/insurance.mdx',
  '@site/docs/insurance.mdx',
  './insurance.mdx?columns=a#database',
  'insurance',
  './insurance#database',
  'insurance/',
  '#scale',
  './tdsql.mdx#scale',
  '/docs/next/insurance#database',
  '/docs/2020-10/tdsql#old',
  '../2020-10/tdsql#old',
  '/',
  '/translations',
  './terms.pdf',
  '/schemas/claims.json',
  'pathname:///schemas/claims.json',
  'pathname:///data/2020-10/sources.bib',
  'https://example.org/a%20b?c=d#e',
  'http://例子.中国/',
  'mailto:editors@example.org',
  '#user-content-fn-1',
])('follows %s', (url) => {
  expect(problems(`## 规模 {/* #scale */}\n\n[文](${url})`)).toEqual([]);
});

it.each([
  ['./insurence.mdx', 'a page that is not there', 'did you mean `./insurance.mdx`?'],
  ['./insurance.md', 'a page that is not there', 'did you mean `./insurance.mdx`?'],
  ['./Insurance.mdx', 'a page that is not there', 'did you mean `./insurance.mdx`?'],
  ['insurence', 'a page that is not there', 'did you mean `./insurance.mdx`?'],
  ['./blockchain.mdx', 'expected a page of the next edition', 'has tdsql, insurance'],
  ['/docs/2020-10/insurance', 'expected a page of edition 2020-10', 'edition 2020-10 has tdsql'],
  ['/docs/insurance', 'which leads out of the edition', 'write ./insurance.mdx, or /docs/2020-10/'],
  ['/nowhere', 'which is no page', 'link to a page of this edition as ./tdsql.mdx'],
  ['/en/docs/next/insurance', 'expected an address without its language', 'leave out /en'],
  ['../CONTRIBUTING.md', 'which is no page of this edition', 'its address on the web'],
  ['../../../etc/passwd.md', 'which is no page of this edition', 'its address on the web'],
  ['../../etc/passwd', 'a page that is not there', 'the next edition has'],
  ['#sclae', 'the id `sclae`, which is not on this page', 'did you mean `scale`?'],
  ['./insurance.mdx#datbase', 'is not on docs/insurance.mdx', 'did you mean `database`?'],
  ['./insurance.mdx#only-here', 'is not on docs/insurance.mdx', 'use `database`'],
  ['#', 'an empty address', 'add it'],
  ['javascript:alert(1)', '"javascript:alert(1)"', '`javascript:` is not allowed'],
  ['JavaScript&#58;alert(1)', '"JavaScript:alert(1)"', '`javascript:` is not allowed'],
  ['data:text/html,x', '"data:text/html,x"', '`data:` is not allowed'],
  ['file:///etc/passwd', '"file:///etc/passwd"', '`file:` is not allowed'],
  ['//example.org/x', '"//example.org/x"', 'write https://example.org/x'],
  ['www.example.org', '"www.example.org"', 'write https://www.example.org'],
  ['https://example', '"https://example"', 'name the whole host'],
  ['mailto:editors', '"mailto:editors"', '`mailto:` is not allowed'],
])('refuses %s', (url, found, hint) => {
  const [problem, ...rest] = problems(`## 规模 {/* #scale */}\n\n文 [文](${url})`);
  expect(problem).toMatch(/^3:3 /);
  expect(problem).toContain(found);
  expect(problem).toContain(hint);
  expect(rest).toEqual([]);
});

it('follows links by reference, in tables, notes and lists', () => {
  const text =
    '| [甲][a] |\n| --- |\n| [乙](./no.mdx) |\n\n- 丙[^1]\n\n[^1]: [丁](./nor.mdx)\n\n[a]: ./x.mdx';
  expect(problems(text).map((problem) => problem.slice(0, 3))).toEqual(['3:3', '7:7', '9:1']);
});

it('leads readers of a translation to translations, and to originals where there are none', () => {
  const english: Partial<PageText> = {
    path: 'i18n/en/docusaurus-plugin-content-docs/current/other.mdx',
    slug: 'other',
    locale: 'en',
  };
  expect(problems('[a](./insurance.mdx#only-here)', english)).toEqual([]);
  expect(problems('[a](./insurance.mdx#nowhere)', english)).toHaveLength(1);
});

it('knows the ids that tags give, and only those', () => {
  const data = edition({
    comparison: `
      parts:
        caption: { zh-Hans: 表, en: Table }
        columns: { tencent: { label: { zh-Hans: 甲, en: A } } }
        rows: { price: { label: { zh-Hans: 价, en: Price }, cells: { tencent: { claims: [share] } } } }
    `,
    claim: `
      share:
        statement: { zh-Hans: 文, en: Text }
        asOf: '2020-10'
        sources: [{ id: report }]
        confidence: high
    `,
    topic: 'cloud:\n  label: { zh-Hans: 云, en: Cloud }\n',
  });
  const said = (...urls: string[]) => {
    const links = urls.map((url) => `[文](${url})`).join('\n\n');
    const site = siteOf({ text: `<Comparison id="parts" />\n\n<Sources />\n\n${links}` });
    return internalLink.check({ ...site, library: { editions: [data] } }, { today });
  };
  expect(said('#parts-price', '#claim-share')).toEqual([]);
  expect(said('#parts-prize', '#claim-shore', '#topic-cloud').map(({ hint }) => hint)).toEqual([
    'did you mean `parts-price`?',
    'did you mean `claim-share`?',
    expect.any(String),
  ]);
});

it('says nothing of ids on a page whose data cannot be read', () => {
  const site = siteOf({ text: '[文](#claim-a)' });
  const library = { editions: [edition({ claim: 'a: [' })] };
  expect(internalLink.check({ ...site, library }, { today })).toEqual([]);
});
