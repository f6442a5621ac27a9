import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Locale } from '../evidence/locale';
import { findEditions } from '../evidence/reading/editions-fs';
import { languagesOf, pagesIn } from './edition-pages-fs';

/** The language of each page that is written in one alone, by its address without base and language. */
export type OnlyLanguages = Record<string, Locale>;

/** Tells the head of a page in which languages that page is really written. */
export default function pageLanguages({ siteDir }: LoadContext): Plugin<OnlyLanguages> {
  return {
    name: 'handbook-page-languages',
    loadContent: async () => onlyLanguages(siteDir),
    contentLoaded: async ({ content, actions }) => actions.setGlobalData(content),
  };
}

function onlyLanguages(siteDir: string): OnlyLanguages {
  const addresses = findEditions(siteDir).flatMap(({ name }) =>
    pagesIn(siteDir, name).map((slug) => `/docs/${name}/${slug}`),
  );
  return Object.fromEntries(
    addresses.flatMap((address) => {
      const [language, ...more] = languagesOf(siteDir, address);
      return language && more.length === 0 ? [[address, language]] : [];
    }),
  );
}
