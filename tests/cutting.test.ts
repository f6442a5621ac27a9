import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../src/checks/reading/site-fs';
import { checkSite } from '../src/checks/rules';
import { addressesIn, addressFile } from '../src/editions/addresses';
import { cut, UnsoundSite } from '../src/editions/cut-fs';
import { entriesBelow, sitePath } from '../src/evidence/reading/text-file-fs';
import { brokenAddresses, headOf, type Served, serve, sitemapEntries } from './support/addresses';
import { docusaurus, finish } from './support/docusaurus';
import { copyFixture, type FixtureSite } from './support/fixture-site';

const english = 'i18n/en/docusaurus-plugin-content-docs';
const time = { day: '2026-11-26', today: '2026-11-27' };

type Files = Map<string, string>;

/** What files hold, by path, but for what a build leaves behind. */
function filesOf({ dir }: FixtureSite): Files {
  return new Map(
    entriesBelow(dir)
      .map((file) => [sitePath(dir, file), file] as const)
      .filter(([name]) => !name.startsWith('.docusaurus'))
      .map(([name, file]) => [name, readFileSync(file, 'latin1')]),
  );
}

/** The paths of files that one side has and the other has not, or has otherwise. */
function differing(before: Files, after: Files): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((name) => before.get(name) !== after.get(name)).toSorted();
}

function write(site: FixtureSite, file: string, text: string): void {
  writeFileSync(path.join(site.dir, file), text);
}

function problemsIn({ dir }: FixtureSite): string[] {
  return checkSite(readSite(dir), time)
    .filter(({ severity }) => severity === 'error')
    .map(({ file, rule, found }) => `${file} ${rule}: ${found}`);
}

describe('a cut', () => {
  const own = copyFixture('two-editions', 'cut-own', 'cutting');
  const theirs = copyFixture('two-editions', 'cut-theirs', 'cutting');
  afterAll(() => {
    own.remove();
    theirs.remove();
  });

  it('writes nothing on a dry run, and tells what it would write', async () => {
    const before = filesOf(own);
    const { plan } = await cut(own.dir, '2021-06', { ...time, dryRun: true });
    expect(differing(before, filesOf(own))).toEqual([]);
    expect(plan.copies.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'docs → versioned_docs/version-2021-06',
      `${english}/current → ${english}/version-2021-06`,
    ]);
  });

  it('writes nothing where the site breaks a rule, and says which', async () => {
    own.replace('docs/origin.mdx', './accounts.mdx', './acounts.mdx');
    const before = filesOf(own);
    const failed = await cut(own.dir, '2021-06', { ...time, dryRun: false }).catch(
      (error) => error,
    );
    expect(failed).toBeInstanceOf(UnsoundSite);
    expect((failed as UnsoundSite).onceCut).toBe(false);
    expect((failed as UnsoundSite).problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'docs/origin.mdx internal-link',
    ]);
    expect(differing(before, filesOf(own))).toEqual([]);
    own.replace('docs/origin.mdx', './acounts.mdx', './accounts.mdx');
  });

  it('writes nothing where the edition would break a rule, though the draft does not', async () => {
    // The draft is exempted; its copy, whose notice is another, has nothing to exempt.
    const exempt = '# not a quantity: 31% (a name)\n';
    own.replace('docs/_data/edition.yml', '这是新版。', '这是 31% 的新版。');
    own.replace('docs/_data/edition.yml', 'This is the new', 'This is the 31%');
    own.replace('docs/_data/edition.yml', 'title:', `${exempt}title:`);
    const before = filesOf(own);
    const failed = await cut(own.dir, '2021-06', { ...time, dryRun: false }).catch(
      (error) => error,
    );
    expect(failed).toBeInstanceOf(UnsoundSite);
    expect((failed as UnsoundSite).onceCut, (failed as Error).message).toBe(true);
    expect((failed as UnsoundSite).problems.map(({ file }) => file)).toEqual([
      'versioned_docs/version-2021-06/_data/edition.yml',
    ]);
    expect(differing(before, filesOf(own))).toEqual([]);
    write(own, 'docs/_data/edition.yml', theirs.read('docs/_data/edition.yml'));
  });

  it('writes all that Docusaurus writes, and what an edition is besides', async () => {
    const before = filesOf(own);
    await cut(own.dir, '2021-06', { ...time, dryRun: false });
    const { succeeded, output } = await finish(docusaurus(theirs.dir, ['docs:version', '2021-06']));
    expect(succeeded, output).toBe(true);
    const [ours, docusaurusOwn] = [own, theirs].map(filesOf) as [Files, Files];
    expect(differing(docusaurusOwn, ours)).toEqual([
      'CHANGELOG.md',
      'editions/2021-06/manifest.json',
      'editions/addresses.txt',
      `${english}/version-2021-06.json`,
      'versioned_docs/version-2021-06/_data/edition.yml',
      'versions.json',
    ]);
    // Docusaurus writes it on more lines than Biome does.
    expect(JSON.parse(own.read('versions.json'))).toEqual(JSON.parse(theirs.read('versions.json')));
    expect(own.read('versions.json')).toBe('["2021-06", "2020-10"]\n');
    expect(differing(before, ours).filter((name) => before.has(name))).toEqual(['versions.json']);
    expect(own.read('versioned_docs/version-2021-06/_data/edition.yml')).toBe(
      'title: { zh-Hans: "2021-06 版", en: "Edition 2021-06" }\n' +
        "asOf: '2021-06'\n" +
        'notice: { zh-Hans: "这是旧版。", en: "This is the old edition." }\n',
    );
    expect(JSON.parse(own.read(`${english}/version-2021-06.json`))).toEqual({
      'version.label': { message: '2021-06', description: 'The label for version 2021-06' },
      'sidebar.all.category.更多': {
        message: 'More',
        description: 'The label for category 更多 in sidebar all',
      },
    });
    expect(problemsIn(own)).toEqual([]);
  });
});

/** The text of a page, without markup. */
function textOf(html: string): string {
  return html.replace(/<[^>]+>/g, '');
}

describe('three editions cut in a row', () => {
  const site = copyFixture('two-editions', 'cut-thrice', 'cutting');
  let served: Served;
  const built = (address: string) => site.read(`build${address}.html`);
  const clean: string[][] = [];

  /** Has the draft say how many accounts there are, in milliards. */
  function countAccounts(from: number, to: number): void {
    site.replace('docs/_data/claims.yml', `value: ${from}000000000`, `value: ${to}000000000`);
  }

  /** Cuts an edition as the site is, and holds it to every rule. */
  async function cutNow(name: string): Promise<void> {
    await cut(site.dir, name, { ...time, dryRun: false });
    clean.push(problemsIn(site));
  }

  beforeAll(async () => {
    await cutNow('2021-06');

    addPage('ledger', '账本', 'Ledger');
    site.replace('sidebars.ts', "'origin'", "'origin', 'ledger'");
    countAccounts(20, 30);
    await cutNow('2023-01');

    rmSync(path.join(site.dir, 'docs/founding.mdx'));
    site.replace('sidebars.ts', "items: ['founding']", "items: ['ledger']");
    site.replace('sidebars.ts', "'origin', 'ledger'", "'origin'");
    countAccounts(30, 40);
    await cutNow('2026-11');

    countAccounts(40, 50);
    const { succeeded, output } = await site.build();
    expect(succeeded, output).toBe(true);
    served = await serve(path.join(site.dir, 'build'));
  });
  afterAll(() => {
    served?.close();
    site.remove();
  });

  function addPage(slug: string, chinese: string, title: string): void {
    const page = (name: string, heading: string) =>
      `---\ntitle: ${name}\ndescription: ${name}\n---\n\n<Edition />\n\n<Claim id="origin" />\n\n` +
      `## ${heading} {/* #sources */}\n\n<Sources />\n`;
    const record =
      "translation: { original: 00000000-00000000, text: 00000000-00000000, on: '2026-11-20' }\n---\n\n<Edition";
    write(site, `docs/${slug}.mdx`, page(chinese, '来源'));
    mkdirSync(path.join(site.dir, english, 'current'), { recursive: true });
    write(
      site,
      `${english}/current/${slug}.mdx`,
      page(title, 'Sources').replace('---\n\n<Edition', record),
    );
  }

  it('leaves the check clean after each', () => {
    expect(clean).toEqual([[], [], []]);
  });

  it('answers at every address of all of them, in both languages', async () => {
    const addresses = addressesIn(site.read(addressFile));
    for (const address of [
      '/docs/2020-10/origin',
      '/en/docs/2021-06/founding',
      '/docs/founding',
      '/docs/2023-01',
      '/en/docs/2026-11/ledger',
    ]) {
      expect(addresses).toContain(address);
    }
    expect(addresses.filter((address) => address.includes('/next'))).toEqual([]);
    expect(await brokenAddresses(served, addresses)).toEqual([]);
  });

  it.each([
    ['2020-10', '100 亿', '10 billion'],
    ['2021-06', '200 亿', '20 billion'],
    ['2023-01', '300 亿', '30 billion'],
    ['2026-11', '400 亿', '40 billion'],
    ['next', '500 亿', '50 billion'],
  ])('keeps the data of %s its own', (edition, chinese, inEnglish) => {
    const said = (address: string) =>
      /系统承载.*?个账户|carries .*? accounts/.exec(textOf(built(address)))?.[0];
    expect(said(`/docs/${edition}/accounts`)).toBe(`系统承载超过 ${chinese}个账户`);
    expect(said(`/en/docs/${edition}/accounts`)).toBe(`carries more than ${inEnglish} accounts`);
  });

  it.each([
    ['accounts', '2026-11'],
    ['ledger', '2026-11'],
    ['founding', '2023-01'],
  ])('leads from /docs/%s to the last edition that has it, %s', (slug, edition) => {
    for (const prefix of ['', '/en']) {
      const html = site.read(`build${prefix}/docs/${slug}/index.html`);
      expect(headOf(html).refresh).toBe(`${prefix}/docs/${edition}/${slug}`);
    }
  });

  const host = 'https://fixture.example';

  it('offers a page in the languages that it is written in', () => {
    const addresses = {
      'zh-Hans': `${host}/docs/2021-06/accounts`,
      en: `${host}/en/docs/2021-06/accounts`,
    };
    const alternates = { ...addresses, 'x-default': addresses['zh-Hans'] };
    expect(headOf(built('/docs/2021-06/accounts'))).toMatchObject({
      language: 'zh-Hans',
      canonical: addresses['zh-Hans'],
      alternates,
      noIndex: false,
    });
    expect(headOf(built('/en/docs/2021-06/accounts'))).toMatchObject({
      language: 'en',
      canonical: addresses.en,
      alternates,
    });
  });

  it.each([
    ['origin', '/docs/2021-06/origin'],
    ['founding', '/en/docs/2021-06/founding'],
  ])('takes the original of %s, which has no translation, for the page', (slug, original) => {
    for (const prefix of ['', '/en']) {
      expect(headOf(built(`${prefix}/docs/2021-06/${slug}`))).toMatchObject({
        canonical: host + original,
        alternates: {},
      });
    }
  });

  it('keeps the draft from being found', () => {
    expect(headOf(built('/docs/next/accounts')).noIndex).toBe(true);
  });

  it('lists every page of every edition once a language, and no other address', () => {
    const entries = sitemapEntries(site.read('build/sitemap.xml'));
    const addresses = entries.map(({ address }) => address.slice(host.length));
    const both = (slugs: string[], edition: string) =>
      slugs.flatMap((slug) => ['', '/en'].map((prefix) => `${prefix}/docs/${edition}/${slug}`));
    // Where editions are held against one another, the earlier first, is no page of an edition.
    const isComparing = (address: string) => address.includes('/compare');
    const pairs = addresses.filter(isComparing).map((address) => address.split('/').slice(-2));
    expect(pairs).toContainEqual(['2021-06', '2026-11']);
    expect(pairs).not.toContainEqual(['2026-11', '2021-06']);
    expect(addresses.filter((address) => !isComparing(address)).toSorted()).toEqual(
      [
        '/',
        '/en/',
        '/contribute',
        '/en/contribute',
        ...both(['accounts'], '2020-10'),
        '/docs/2020-10/origin',
        ...['2021-06', '2023-01'].flatMap((edition) => [
          ...both(['accounts'], edition),
          `/docs/${edition}/origin`,
          `/en/docs/${edition}/founding`,
        ]),
        ...both(['ledger'], '2023-01'),
        ...both(['accounts', 'ledger'], '2026-11'),
        '/docs/2026-11/origin',
      ].toSorted(),
    );
    const accounts = entries.find(({ address }) => address.endsWith('/en/docs/2021-06/accounts'));
    expect(accounts).toMatchObject({
      changed: '2026-11-26T00:00:00.000Z',
      alternates: headOf(built('/docs/2021-06/accounts')).alternates,
    });
    const origin = entries.find(({ address }) => address.endsWith('/docs/2021-06/origin'));
    expect(origin?.alternates).toEqual({});
  });

  it('tells in the changelog what each brought', () => {
    const changelog = site.read('CHANGELOG.md');
    expect(changelog.match(/^## .*$/gm)).toEqual([
      '## 2026-11 版 · Edition 2026-11',
      '## 2023-01 版 · Edition 2023-01',
      '## 2021-06 版 · Edition 2021-06',
      '## 旧版 · The old edition',
    ]);
    expect(changelog).toContain('- New pages: “Ledger”.');
    expect(changelog).toContain('- Pages dropped: “Founding”.');
  });
});
