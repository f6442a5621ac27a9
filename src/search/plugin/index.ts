import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { SearchOptions } from '../options';

/** Full-text search: indexes the built site and gives it the search field and the page of results. */
export default function searchPlugin(
  { i18n, siteConfig }: LoadContext,
  options: Partial<SearchOptions> & { id?: string; editions?: string[] },
): Plugin {
  return {
    name: 'docusaurus-search-sharded',

    getThemePath() {
      return path.join(__dirname, 'theme');
    },

    getTypeScriptThemePath() {
      return path.join(__dirname, 'theme');
    },

    async postBuild({ outDir }) {
      // The last locale's build finds the pages of all that came before it.
      const { buildIndex } = await import('../indexing');
      const { id: _, ...settings } = options;
      buildIndex(siteFolder(outDir, i18n.currentLocale), settings);
      void siteConfig;
    },
  };
}

function siteFolder(outDir: string, locale: string): string {
  return path.basename(outDir) === locale ? path.dirname(outDir) : outDir;
}
