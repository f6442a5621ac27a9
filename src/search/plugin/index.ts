import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { folderName } from '../format/manifest';
import type { SearchOptions } from '../options';
import { serveLastBuild } from './dev-server';
import { editionsOf, siteBaseOf, siteFolderOf } from './site';
import { finishPage, pageName, sheetName } from './site-fs';
import { readMessages } from './translations-fs';

/** Full-text search: indexes the built site and gives it the search field and the page of results. */
export default function searchPlugin(
  { i18n, siteConfig, siteDir }: LoadContext,
  options: Partial<SearchOptions> & { id?: string; editions?: string[] },
): Plugin {
  const root = `${siteBaseOf(i18n)}${folderName}/`;
  let editions: string[] | undefined;
  return {
    name: 'docusaurus-search-sharded',

    getThemePath() {
      return path.join(__dirname, 'theme');
    },

    getTypeScriptThemePath() {
      return path.join(__dirname, 'theme');
    },

    getClientModules() {
      return [path.join(__dirname, 'landing')];
    },

    getDefaultCodeTranslationMessages() {
      return readMessages(path.join(__dirname, 'translations'), i18n.currentLocale);
    },

    contentLoaded({ actions }) {
      actions.setGlobalData({ root });
      actions.addRoute({
        path: siteConfig.baseUrl + pageName,
        component: '@theme/SearchPage',
        exact: true,
      });
    },

    allContentLoaded({ allContent }) {
      editions = editionsOf(allContent);
    },

    configureWebpack(_config, isServer) {
      if (isServer) return {};
      return {
        // Docusaurus puts the styles of all into the one sheet that every page loads.
        optimization: { splitChunks: { cacheGroups: { search: ownStyles } } },
        ...serveLastBuild(path.join(siteDir, 'build', folderName), root),
      };
    },

    async postBuild({ outDir }) {
      finishPage(outDir);
      // Where locales are built apart, what joins them indexes the whole.
      if (process.env.SEARCH_INDEX === 'later') return;
      const { buildIndex } = await import('../indexing');
      const { id: _, ...settings } = options;
      // The last locale's build finds the pages of all that came before it.
      buildIndex(siteFolderOf(outDir, i18n.currentLocale), { editions, ...settings });
    },
  };
}

/** The styles of what is loaded only once a reader searches, in a sheet of their own. */
const ownStyles = {
  name: sheetName,
  type: 'css/mini-extract',
  test: /[\\/]search[\\/]plugin[\\/](interface|landing)[\\/].*\.css$/,
  chunks: 'async',
  enforce: true,
  priority: 60,
} as const;
