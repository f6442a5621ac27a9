import { existsSync, statSync } from 'node:fs';
import { findPages } from '../../../src/search/indexing/site-fs';
import { BenchProblem } from '../problem';

/** A page of the edition. */
export interface SourcePage {
  file: string;
  locale: string;
  /** Its address below the folder of the edition, the same in every language. */
  slug: string;
}

/** The pages of an edition, and where a built site keeps them. */
export interface Edition {
  name: string;
  /** By locale: the address of its pages below that of the site: empty or `en/`. */
  bases: ReadonlyMap<string, string>;
  /** What the addresses of all pages begin with, below the base of the locale: `docs/2026-11/`. */
  folder: string;
  pages: SourcePage[];
}

/** Finds the pages of an edition in a built site. */
export function findEdition(siteDir: string, name: string): Edition {
  if (!existsSync(siteDir) || !statSync(siteDir).isDirectory()) {
    throw new BenchProblem(
      `There is no folder ${siteDir}: name that of a built site with \`--site\`.`,
    );
  }
  const all = findPages(siteDir);
  const pages = all.filter(({ edition }) => edition === name);
  if (pages.length === 0) throw new BenchProblem(noSuchEdition(name, all));
  const folder = commonFolder(pages.map((page) => page.path));
  return {
    name,
    folder,
    bases: new Map(pages.map(({ locale, base }) => [locale, base])),
    pages: pages.map(({ file, locale, path }) => ({
      file,
      locale,
      slug: bare(path.slice(folder.length)),
    })),
  };
}

/** The page of the edition that an engine's result leads to: `/en/docs/2026-11/tdsql.html#x` → `tdsql`. */
export function slugOf(address: string, { bases, folder }: Edition, locale: string): string {
  const path = bare(address.replace(/^\//, '').replace(/#.*$/, ''));
  const before = `${bases.get(locale) ?? ''}${folder}`;
  return path.startsWith(before) ? path.slice(before.length) : path;
}

function bare(address: string): string {
  return address.replace(/\.html$|\/$/, '');
}

function commonFolder([first = '', ...others]: string[]): string {
  let common = first;
  for (const each of others) while (!each.startsWith(common)) common = common.slice(0, -1);
  return common.slice(0, common.lastIndexOf('/') + 1);
}

function noSuchEdition(name: string, all: { edition: string }[]): string {
  const editions = [...new Set(all.map(({ edition }) => edition))].map((each) => `\`${each}\``);
  if (editions.length === 0) return 'The site holds no pages that Docusaurus rendered.';
  return `The site has no edition \`${name}\`, only ${editions.join(', ')}: name one with \`--edition\`.`;
}
