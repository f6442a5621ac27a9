import type { Options } from '@docusaurus/plugin-sitemap';
import { readFreezes } from '../checks/freezing/freezes-fs';
import { defaultLocale, type Locale, locales } from '../evidence/locale';
import { languagesOf, pageAt } from './edition-pages-fs';

/** Where a site lies, and what of it is being built. */
interface Building {
  siteDir: string;
  /** Its host: `https://example.org`. */
  url: string;
  /** The path of the default language, with a slash at either end. */
  baseUrl: string;
  locale: string;
}

/**
 * One sitemap for all languages, which lies where the default one does: every page once for each language
 * that it is written in, each with the addresses of the others; of an edition's pages the day on which
 * they were last changed. What is not to be found, the draft, is left out by Docusaurus.
 * @param editions - those that were cut
 */
export function sitemapOptions(building: Building, editions: readonly string[]): Partial<Options> {
  const { siteDir, url, baseUrl, locale } = building;
  const inLocale = (address: string, locale: Locale) =>
    `${url}${baseUrl}${locale === defaultLocale ? '' : `${locale}/`}${address.slice(1)}`;
  return {
    changefreq: null,
    priority: null,
    createSitemapItems: async ({ defaultCreateSitemapItems, ...params }) => {
      if (locale !== defaultLocale) return [];
      const lastChange = changesOf(siteDir, editions);
      const items = await defaultCreateSitemapItems(params);
      const entries = items.flatMap((item) => {
        const address = `/${item.url.slice(url.length + baseUrl.length)}`;
        const languages = languagesOf(siteDir, address);
        return languages.map((language) => ({
          ...item,
          url: inLocale(address, language),
          lastmod: lastChange(address),
          links: languages.length > 1 ? alternatesOf(address, inLocale) : [],
        }));
      });
      // In an order that sitemaps of parts of the site can be merged in: see `src/parts/sitemap.ts`.
      return entries.sort((a, b) => (a.url < b.url ? -1 : 1));
    },
  };
}

function alternatesOf(address: string, inLocale: (address: string, locale: Locale) => string) {
  return [
    ...locales.map((lang) => ({ lang, url: inLocale(address, lang) })),
    { lang: 'x-default', url: inLocale(address, defaultLocale) },
  ];
}

/** The day on which the page at an address was frozen, or on which an erratum last changed it. */
function changesOf(siteDir: string, editions: readonly string[]) {
  const { freezes } = readFreezes(siteDir, editions);
  return (address: string): string | undefined => {
    const page = pageAt(address);
    const freeze = freezes.find(({ edition }) => edition === page?.edition);
    const frozenOn = freeze?.manifest?.manifest?.frozenOn;
    const errata =
      freeze?.errata?.errata.filter(({ pages }) => pages.includes(page?.slug ?? '')) ?? [];
    return [frozenOn, ...errata.map(({ on }) => on)].filter(Boolean).toSorted().at(-1);
  };
}
