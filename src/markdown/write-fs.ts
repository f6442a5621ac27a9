import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageFile, pagesBeside } from './address';
import { type Library, type ListedPage, llmsFull, llmsIndex } from './llms';
import type { TwinEdition } from './twin';
import { type TwinPlan, writeTwin } from './write-twin-fs';

/** A site as it was built. */
export interface BuiltSite {
  /** Its folder. */
  dir: string;
  /** Its locales, the default first, whose pages lie in no folder of their own. */
  locales: readonly string[];
  /** The editions, the latest first; `next` is the one being written. */
  editions: readonly TwinEdition[];
}

/**
 * Writes the Markdown twin of each page of a built site, and `llms.txt` and `llms-full.txt` of each
 * locale.
 * @throws where a page of an edition is not there, or is none
 */
export function writeTwins(site: BuiltSite): void {
  const plans = planTwins(site);
  writeLists(site, plans, plans.map(writeTwin));
}

/** The pages that are to have twins, locale by locale. Each is written for itself; `writeLists` lists them. */
export function planTwins({ dir, locales, editions }: BuiltSite): TwinPlan[] {
  const latest = editions.find(isCut);
  return locales.flatMap((locale) => {
    const folder = folderOf(dir, locale, locales);
    const beside = pagesBeside.filter((place) => existsSync(path.join(folder, pageFile(place))));
    return [
      ...beside.map((place) => ({ folder, place, isChapter: false })),
      ...editions.flatMap((edition) => {
        const { name, asOf, slugs } = edition;
        return slugs.map((slug) => {
          const place = `docs/${name}/${slug}`;
          return { folder, place, edition: { name, asOf }, isChapter: edition === latest };
        });
      }),
    ];
  });
}

/**
 * Writes `llms.txt` and `llms-full.txt` of each locale.
 * @param pages - of all plans, in their order
 */
export function writeLists(
  { dir, locales, editions }: BuiltSite,
  plans: readonly TwinPlan[],
  pages: readonly ListedPage[],
): void {
  const pagesOf = (folder: string, edition?: string) =>
    pages.filter((_, index) => {
      const plan = plans[index];
      return plan?.folder === folder && plan.edition?.name === edition;
    });
  const libraries = locales.map((locale) => {
    const folder = folderOf(dir, locale, locales);
    const [front, ...beside] = pagesOf(folder);
    if (!front) throw new Error(`There is no front page in ${folder}.`);
    const cut = editions
      .filter(isCut)
      .map((edition) => ({ edition, pages: pagesOf(folder, edition.name) }));
    return { folder, locale, front, beside, editions: cut };
  });
  for (const { folder, ...library } of libraries) {
    const other = libraries.find(({ locale }) => locale !== library.locale)?.front ?? library.front;
    writeLlms(folder, { ...library, elsewhere: new URL('llms.txt', other.head.address).href });
  }
}

function folderOf(dir: string, locale: string, locales: readonly string[]): string {
  return path.join(dir, locale === locales[0] ? '' : locale);
}

function isCut({ name }: TwinEdition): boolean {
  return name !== 'next';
}

function writeLlms(folder: string, library: Library): void {
  writeFileSync(path.join(folder, 'llms.txt'), llmsIndex(library));
  writeFileSync(path.join(folder, 'llms-full.txt'), llmsFull(library));
}
