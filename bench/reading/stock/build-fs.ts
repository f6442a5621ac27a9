import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { docusaurus } from '../../../src/cli/docusaurus';
import { defaultLocale, type Locale, locales } from '../../../src/evidence/locale';
import { oldPage } from '../pages';
import { ReadingProblem } from '../problem';
import { configName, configOf } from './config';
import { stockPageOf } from './twin';

/** What a stock site is made from. */
export interface Origin {
  /** The built handbook, which has the twins. */
  site: string;
  /** Where the handbook is published. */
  url: string;
  /** The editions of the handbook, the latest first. */
  editions: readonly string[];
  /** Where create-docusaurus is installed. */
  benchDir: string;
  /** The packages that Docusaurus is built with: the handbook's own, so that versions are the same. */
  packages: string;
}

/** A page of the stock site and the twin that it is made from, both without their language. */
interface Page {
  twin: string;
  file: string;
}

/**
 * Makes what `create-docusaurus` makes into a site with the handbook's words and builds it.
 * @param work - an empty folder
 * @returns the folder of the built site
 * @throws ReadingProblem where a step fails
 */
export function buildStock(origin: Origin, work: string): string {
  const dir = createSite(origin, work);
  const pages = pagesOf(origin);
  for (const locale of locales) writePages(origin, dir, locale, pages);
  writeFileSync(path.join(dir, configName), configOf([...locales]));
  const env = {
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    DOCUSAURUS_IGNORE_SSG_WARNINGS: 'true',
  };
  if (!docusaurus(['build', '--config', configName], { cwd: dir, env })) {
    throw new ReadingProblem('The stock site could not be built: see the message above.');
  }
  return path.join(dir, 'build');
}

function createSite({ benchDir, packages }: Origin, work: string): string {
  const command = path.join(benchDir, 'node_modules/create-docusaurus/bin/index.js');
  const args = [
    'stock',
    'classic',
    work,
    '--typescript',
    '--skip-install',
    '--package-manager=npm',
  ];
  const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new ReadingProblem(`create-docusaurus failed:\n${stderr}`);
  const dir = path.join(work, 'stock');
  for (const examples of ['blog', 'docs', 'src/pages']) {
    rmSync(path.join(dir, examples), { recursive: true });
  }
  symlinkSync(packages, path.join(dir, 'node_modules'), 'junction');
  return dir;
}

function pagesOf({ site, editions }: Origin): Page[] {
  const latest = `docs/${editions[0]}`;
  const slugs = readdirSync(path.join(site, latest)).filter((name) => name.endsWith('.md'));
  return [
    { twin: 'index.md', file: 'pages/index.md' },
    { twin: 'contribute.md', file: 'pages/contribute.md' },
    { twin: `docs/${editions.at(-1)}/${oldPage.slug}.md`, file: `docs/${oldPage.stockSlug}.md` },
    ...slugs.map((name) => ({ twin: `${latest}/${name}`, file: `docs/${name}` })),
  ];
}

function writePages(origin: Origin, dir: string, locale: Locale, pages: readonly Page[]): void {
  const base = locale === defaultLocale ? '' : locale;
  const slugs = new Set(
    pages.filter(({ file }) => file.startsWith('docs/')).map(({ file }) => path.parse(file).name),
  );
  const handbook = { url: origin.url, edition: origin.editions[0] ?? '', base, slugs };
  for (const { twin, file } of pages) {
    const text = readFileSync(path.join(origin.site, base, twin), 'utf8');
    const target = path.join(dir, base ? translationOf(file, locale) : sourceOf(file));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, stockPageOf(text, handbook));
  }
}

function sourceOf(file: string): string {
  return file.startsWith('pages/') ? `src/${file}` : file;
}

function translationOf(file: string, locale: Locale): string {
  const translated = file.replace(/^docs\//, 'docs/current/');
  return `i18n/${locale}/docusaurus-plugin-content-${translated}`;
}
