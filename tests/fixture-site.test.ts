import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordErratum } from '../src/cli/edition-erratum';
import { launchBrowser } from './support/browser';
import { copyFixture } from './support/fixture-site';

const accounts = '_data/claims.yml';
const frozen = 'versioned_docs/version-2020-10';

/** What is typed to record an erratum, after the command. */
const erratum = [
  '2020-10',
  ...['--id', 'consistency', '--on', '2026-11-26', '--pull-request', '7'],
  ...['--what-zh', '术语改正。', '--what-en', 'The term was mended.'],
  ...['--why-zh', '抄错。', '--why-en', 'It was copied wrongly.'],
];

/** The text of the article of a built page, without markup. */
function articleOf(html: string): string {
  const article = /<div class="theme-doc-markdown[\s\S]*?<\/article>/.exec(html)?.[0] ?? '';
  return article.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
}

/** The `lang` of every element around the first occurrence of a text, the outermost first. */
function languagesAround(html: string, text: string): string[] {
  const at = html.indexOf(text);
  if (at === -1) throw new Error(`the page holds no ${text}`);
  const open: (string | undefined)[] = [];
  const parser = new Parser({
    onopentag: (_, { lang }) => open.push(lang),
    onclosetag: () => open.pop(),
  });
  parser.write(html.slice(0, at));
  return open.filter((lang) => lang !== undefined);
}

describe('a built site of two editions and two locales', () => {
  const site = copyFixture('two-editions', 'built');
  const page = (address: string) => articleOf(site.read(`build/${address}.html`));

  beforeAll(async () => {
    const { succeeded, output } = await site.build();
    expect(succeeded, output).toBe(true);
  });
  afterAll(() => site.remove());

  it.each([
    ['docs/2020-10/accounts', '旧版：系统承载超过 100 亿个账户。'],
    ['docs/next/accounts', '新版：系统承载超过 200 亿个账户。'],
    ['en/docs/2020-10/accounts', 'old: the system carries more than 10 billion accounts.'],
    ['en/docs/next/accounts', 'new: the system carries more than 20 billion accounts.'],
  ])('shows on /%s the data of its edition in its language', (address, statement) => {
    expect(page(address)).toContain(statement);
  });

  it.each([
    ['en/docs/2020-10/origin', 'old: the service began in 2009.'],
    ['en/docs/next/origin', 'new: the service began in 2009.'],
  ])('shows English data on /%s, which has no translation', (address, statement) => {
    expect(page(address)).toContain('这一句没有译文');
    expect(page(address)).toContain(statement);
  });

  it.each([
    ['docs/next/accounts', 'docs/accounts.mdx'],
    ['docs/2020-10/origin', `${frozen}/origin.mdx`],
    ['en/docs/next/accounts', 'i18n/en/docusaurus-plugin-content-docs/current/accounts.mdx'],
    ['en/docs/2020-10/origin', `${frozen}/origin.mdx`],
    ['en/docs/next/origin', 'docs/origin.mdx'],
  ])(
    'leads from /%s to its file, that of the original where there is no translation',
    (address, file) => {
      expect(site.read(`build/${address}.html`)).toMatch(new RegExp(`/edit/main/${file}["\\s>]`));
    },
  );

  /** The languages that the elements around a text are marked as, the innermost last. */
  const languagesOf = (address: string, text: string) =>
    languagesAround(site.read(`build/${address}.html`), text);

  it('says of a page without a translation that it is none, and marks its language', () => {
    const address = 'en/docs/next/origin';
    expect(page(address)).toContain(
      'This page has not been translated yet. It is shown in Chinese.',
    );
    expect(languagesOf(address, 'This page has not been translated')).toEqual([
      'en',
      'zh-Hans',
      'en',
    ]);
    for (const text of ['<h1>起源', '这一句没有译文']) {
      expect(languagesOf(address, text), text).toEqual(['en', 'zh-Hans']);
    }
    expect(languagesOf(address, 'new: the service began')).toEqual(['en', 'zh-Hans', 'en']);
  });

  it('shows a page that is written in English first to readers of either language', () => {
    expect(page('docs/next/founding')).toContain('本页尚无译文，以下是英文原文。');
    for (const text of ['<h1>Founding', 'This page was written in English first']) {
      expect(languagesOf('docs/next/founding', text), text).toEqual(['zh-Hans', 'en']);
      expect(languagesOf('en/docs/next/founding', text), text).toEqual(['en']);
    }
    // In the contents beside the page, too.
    const contents = '#names class="table-of-contents__link toc-highlight">Names';
    expect(languagesOf('docs/next/founding', contents)).toEqual(['zh-Hans', 'en']);
    expect(languagesOf('en/docs/next/founding', '服务')).toEqual(['en', 'zh-Hans']);
    expect(page('en/docs/next/founding')).not.toContain('not been translated');
  });

  it('lets pages link to one another whichever of them are translated', () => {
    expect(site.read('build/en/docs/next/accounts.html')).toMatch(
      /href="?\/en\/docs\/next\/origin\b/,
    );
    expect(site.read('build/en/docs/next/origin.html')).toMatch(
      /href="?\/en\/docs\/next\/accounts#sources\b/,
    );
    expect(site.read('build/docs/next/founding.html')).toMatch(
      /href="?\/docs\/next\/accounts#sources\b/,
    );
  });

  it('marks the page that lags behind its counterpart, and no other', () => {
    const chinese = 'The Chinese page has changed since 20 November 2026, when the two were last';
    expect(page('en/docs/next/accounts')).toContain(chinese);
    expect(page('docs/next/accounts')).not.toContain('有改动');
    expect(page('docs/2020-10/accounts')).toContain('英文版在 2026 年 11 月 20 日的比对之后有改动');
    expect(page('en/docs/2020-10/accounts')).not.toContain('has changed');
  });

  it('puts into a script only what its page shows', () => {
    const folder = path.join(site.dir, 'build/en/assets/js');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const holding = (text: string) =>
      scripts.filter((name) => readFileSync(path.join(folder, name), 'utf8').includes(text));
    const [accounts, origin] = [': the system', ': the service'].map((claim) =>
      ['old', 'new'].map((edition) => holding(edition + claim)),
    );
    // A claim tells what it was in other editions; of another claim its page says nothing.
    expect(accounts?.map(({ length }) => length)).toEqual([2, 1]);
    expect(origin?.map(({ length }) => length)).toEqual([2, 1]);
    expect(accounts?.flat().filter((name) => origin?.flat().includes(name))).toEqual([]);
    expect([accounts, origin].flat(2).filter((name) => name?.startsWith('main'))).toEqual([]);
  });

  it('anchors a claim where the page shows it first, and nowhere else', () => {
    const html = site.read('build/en/docs/next/accounts.html');
    expect(html.match(/id="?claim-accounts\b/g)).toHaveLength(1);
    expect(html.match(/href="?#source-report\b/g)?.length).toBeGreaterThan(1);
    expect(html.match(/id="?source-report\b/g)).toHaveLength(1);
  });

  it('keeps dollars as money and sets formulas between double ones', () => {
    const html = site.read('build/en/docs/2020-10/accounts.html');
    expect(articleOf(html)).toContain('$40.1 billion, $55.');
    expect(html).toMatch(/<math[^>]*>[\s\S]*<mfrac>/);
    expect(html.match(/class=.?katex-display/g)).toHaveLength(1);
  });

  it('sets emphasis beside Chinese punctuation', () => {
    expect(site.read('build/docs/2020-10/origin.html')).toContain(
      '<strong>“强一致”。</strong>这一句',
    );
  });

  it('gives away by what a frozen edition can be verified', () => {
    const manifest = site.read('editions/2020-10/manifest.json');
    for (const folder of ['build/data', 'build/en/data']) {
      expect(site.read(`${folder}/2020-10/manifest.json`)).toBe(manifest);
      expect(JSON.parse(site.read(`${folder}/2020-10/errata.json`))).toEqual([]);
    }
    expect(existsSync(path.join(site.dir, 'build/data/next/manifest.json'))).toBe(false);
  });

  it('says its edition on a page whose author did not', () => {
    expect(page('docs/2020-10/origin')).toContain('旧版 截至 2020 年 10 月');
    expect(page('en/docs/next/origin')).toContain('as of');
  });

  it('shows a changed value in both languages after a warm build, in its edition only', async () => {
    site.replace(`docs/${accounts}`, 'value: 20000000000', 'value: 30000000000');
    site.replace(`${frozen}/origin.mdx`, '强一致', '最终一致');
    recordErratum(site.dir, erratum, '2026-11-26');
    const { succeeded, output } = await site.build();
    expect(succeeded, output).toBe(true);
    expect(page('docs/next/accounts')).toContain('新版：系统承载超过 300 亿个账户。');
    expect(page('en/docs/next/accounts')).toContain('carries more than 30 billion accounts.');
    expect(page('docs/2020-10/accounts')).toContain('超过 100 亿');
  });

  it('shows an erratum on the page it names, in its edition only', () => {
    expect(site.read('build/docs/2020-10/origin.html')).toMatch(/id="?erratum-consistency\b/);
    expect(page('docs/2020-10/origin')).toContain('2026 年 11 月 26 日 术语改正。 原因：抄错。');
    expect(page('en/docs/2020-10/origin')).toContain('26 November 2026 The term was mended.');
    for (const other of ['docs/2020-10/accounts', 'docs/next/origin']) {
      expect(site.read(`build/${other}.html`)).not.toContain('erratum-');
    }
  });

  it('stops at a frozen edition that is not as its manifest has it', async () => {
    site.replace(`${frozen}/${accounts}`, 'value: 10000000000', 'value: 10000000001');
    const { succeeded, output } = await site.build();
    site.replace(`${frozen}/${accounts}`, 'value: 10000000001', 'value: 10000000000');
    expect(succeeded).toBe(false);
    expect(output).toContain(`${frozen}/${accounts}:1:1  error  frozen-edition`);
  });

  it('stops at a broken reference and says where it is and how to mend it', async () => {
    site.replace(`${frozen}/${accounts}`, '{ id: report, locator', '{ id: raport, locator');
    site.replace('docs/accounts.mdx', '<Claim id="accounts" />', '<Claim id="acounts" />');
    const { succeeded, output } = await site.build();
    expect(succeeded).toBe(false);
    expect(output).toContain(`${frozen}/${accounts}:8:19  error  unknown-reference`);
    expect(output).toContain('did you mean `report`?');
    expect(output).toContain('docs/accounts.mdx:8:1  error  unknown-reference');
    expect(output).toContain('did you mean `accounts`?');
  });
});

describe('the development server', () => {
  const site = copyFixture('two-editions', 'dev');
  const port = 3417;
  let server: ChildProcess;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([site.startDev(port, 'en'), launchBrowser()]);
  });
  afterAll(async () => {
    server?.kill();
    await browser?.close();
    site.remove();
  });

  it('shows a changed value at once', async () => {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/en/docs/next/accounts`);
    const claim = page.locator('#claim-accounts');
    const saying = (text: string) => claim.filter({ hasText: text }).waitFor();
    await saying('new: the system carries more than 20 billion accounts');
    site.replace(`docs/${accounts}`, 'value: 20000000000', 'value: 50000000000');
    await saying('new: the system carries more than 50 billion accounts');
  });
});
