import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { changesIn } from '../../checks/reading/edition-prose';
import { nameOfEdition } from '../../evidence/comparing/changes-of-edition';
import { pairsOfEditions } from '../../evidence/comparing/edition-pairs';
import { feedPaths } from '../../evidence/exporting/changes-feed';
import { defaultLocale, isLocale } from '../../evidence/locale';
import { cutEditions } from '../../evidence/reading/edition';
import { viewEditionChanges, viewEditionName } from '../../evidence/views/view-edition-changes';
import { contentIn } from '../evidence/content';
import { moduleOf, writeModules } from '../evidence/modules';
import { docsVersions } from '../evidence/pages';
import { addressesOf } from './addresses';
import { feedFiles, feedLinks } from './feeds';
import { type ChangesRoute, listRoute, pairRoutes } from './routes';

const pluginName = 'handbook-edition-changes';

/**
 * Shows what became of each edition in every later one, a page for each pair and for the text of each page,
 * and tells of it in feeds.
 */
export default function editionChangesPlugin(context: LoadContext): Plugin {
  const { baseUrl, i18n } = context;
  const locale = isLocale(i18n.currentLocale) ? i18n.currentLocale : defaultLocale;
  let feeds = new Map<string, string>();
  return {
    name: pluginName,

    async allContentLoaded({ allContent, actions }) {
      const site = contentIn(allContent);
      const versions = docsVersions(allContent);
      // The gallery of components has no editions to lead to.
      if (!site || versions.length === 0) return;

      const addRoutes = async (routes: readonly ChangesRoute[]) => {
        await writeModules(
          routes.map((route) => ({ file: fileOf(route), code: moduleOf(route.data) })),
          actions,
        );
        for (const route of routes) {
          actions.addRoute({
            path: baseUrl + route.path.slice(1),
            component: `@handbook/components/EditionChanges/pages/${route.component}`,
            exact: true,
            // By alias: the path of the file on this machine would go into the bundle, and name its chunk.
            modules: { data: `@generated/${pluginName}/default/${fileOf(route)}` },
          });
        }
      };

      const addresses = addressesOf(site.editions, versions);
      const proseOf = (edition: string) => site.prose.get(edition) ?? [];
      const editions = cutEditions(site.editions).map((edition) =>
        viewEditionName(nameOfEdition(edition), locale),
      );
      const pairs = pairsOfEditions(editions.map(({ name }) => name)).map(([before, after]) => {
        const changes = changesIn({ editions: site.editions, proseOf }, before, after);
        return { changes, whole: viewEditionChanges(changes, editions, locale, addresses) };
      });

      const list = listRoute(
        pairs.map(({ changes }) => changes),
        feedPaths,
        locale,
      );
      const ofPairs = pairs.flatMap(({ changes, whole }) =>
        pairRoutes(changes, whole, locale, addresses),
      );
      await addRoutes([list, ...ofPairs]);

      // Of the pairs of an edition, that with the one right before it comes first, and so is set last.
      const lastSteps = new Map(pairs.toReversed().map(({ whole }) => [whole.after.name, whole]));
      const { freezes } = site;
      const content = { freezes, versions, addresses, editions, changes: lastSteps };
      feeds = feedFiles(content, context, locale);
    },

    injectHtmlTags() {
      return feeds.size === 0 ? {} : { headTags: feedLinks(context, locale) };
    },

    async postBuild({ outDir }) {
      for (const [name, content] of feeds) {
        const file = path.join(outDir, name);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },
  };
}

/** The file that holds what a page shows. */
function fileOf({ path: route }: ChangesRoute): string {
  return `${route.slice(1).replaceAll('/', '-')}.js`;
}
