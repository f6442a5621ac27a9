import { readFileSync } from 'node:fs';
import path from 'node:path';
import sidebars from '../../sidebars';
import { shownTexts } from '../../src/checks/reading/page-texts';
import { twinOf } from '../../src/checks/reading/site';
import { readSite } from '../../src/checks/reading/site-fs';
import versions from '../../versions.json';

/** The editions of the site: those that were cut, the latest first, and the next. */
export const editions: readonly string[] = [...versions, 'next'];

/** The edition that `/docs/<slug>` leads to. */
export const latest = versions[0] as string;

/** The pages of an edition, in reading order. */
export function slugsOf(edition: string): string[] {
  if (edition === 'next') return sidebars.handbook as string[];
  const file = path.resolve(
    import.meta.dirname,
    `../../versioned_sidebars/version-${edition}-sidebars.json`,
  );
  return (JSON.parse(readFileSync(file, 'utf8')) as { handbook: string[] }).handbook;
}

/** Every page of every edition that a reader of a locale is led to. */
export function pagesIn(prefix: '' | '/en'): { edition: string; slug: string; address: string }[] {
  return editions.flatMap((edition) =>
    slugsOf(edition).map((slug) => ({
      edition,
      slug,
      address: `${prefix}/docs/${edition}/${slug}`,
    })),
  );
}

/** Every page a reader of a locale is led to: those of every edition, and those of none. */
export function addressesIn(prefix: '' | '/en'): string[] {
  const beside = ['', 'compare', 'contribute', 'open-data', 'translations'].map(
    (page) => `${prefix}/${page}`,
  );
  return [...beside, ...pagesIn(prefix).map(({ address }) => address)];
}

/** What pages that are there in Chinese only are called. */
export function namesOfUntranslated(): string[] {
  const site = readSite(path.resolve(import.meta.dirname, '../..'));
  return site.pages
    .filter((page) => page.locale === 'zh-Hans' && !twinOf(site, page, 'en'))
    .flatMap((page) => shownTexts(page).map(({ prose }) => prose.text));
}
