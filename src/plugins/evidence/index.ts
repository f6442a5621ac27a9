import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { readSite } from '../../checks/reading/site-fs';
import { formatText } from '../../checks/report/text';
import { checkSite } from '../../checks/rules';
import { exportResources } from '../../evidence/exporting/resources';
import { latestToday } from '../../evidence/figures/today';
import { defaultLocale, isLocale } from '../../evidence/locale';
import { type Library, nextEdition } from '../../evidence/reading/edition';
import { filesBelow, findEditions } from '../../evidence/reading/editions-fs';
import { modulesOf } from './modules';
import { latestPages } from './pages';

const name = 'handbook-evidence';

const sourceDir = path.resolve(__dirname, '../..');

/** Checks the evidence of every edition and gives it to the pages, in the locale being built. */
export default function evidencePlugin({
  siteDir,
  generatedFilesDir,
  i18n,
}: LoadContext): Plugin<Library> {
  const locale = isLocale(i18n.currentLocale) ? i18n.currentLocale : defaultLocale;
  return {
    name,

    getPathsToWatch() {
      return findEditions(siteDir).flatMap(({ data, pages }) => [
        `${data}/**/*.yml`,
        ...Object.values(pages).map((folder) => `${folder}/**/*.mdx`),
      ]);
    },

    async loadContent() {
      const today = latestToday(Date.now());
      const site = readSite(siteDir);
      const problems = checkSite(site, { today });
      if (problems.length > 0) throw new Error(formatText(problems));
      return site.library;
    },

    async contentLoaded({ content: { editions }, actions }) {
      for (const [index, edition] of editions.entries()) {
        for (const { file, code } of modulesOf(edition, locale, editions.slice(0, index))) {
          await actions.createData(file, code);
        }
      }
      const cut = editions.filter(({ name }) => name !== nextEdition).toReversed();
      const [latest] = cut.length > 0 ? cut : editions;
      await actions.createData(
        'latest/front.js',
        `export { default } from '@evidence/${latest?.name}/front';\n`,
      );
      await actions.createData('editions.js', listOf(cut.map(({ name }) => name)));
    },

    async allContentLoaded({ allContent, actions }) {
      const pages = JSON.stringify(latestPages(allContent));
      await actions.createData('latest/pages.js', `export default ${pages};\n`);
    },

    async postBuild({ content: { editions }, outDir }) {
      for (const edition of editions) {
        const folder = path.join(outDir, 'data', edition.name);
        await mkdir(folder, { recursive: true });
        for (const { name, content } of exportResources(edition, locale)) {
          await writeFile(path.join(folder, name), content);
        }
      }
    },

    configureWebpack(config) {
      return {
        experiments: cacheFollowing(config.experiments, engineFiles()),
        resolve: {
          alias: {
            '@evidence': path.join(generatedFilesDir, name, 'default'),
            '@handbook': sourceDir,
          },
        },
      };
    },
  };
}

/** A module that lists the views of editions. */
function listOf(names: string[]): string {
  const imports = names.map(
    (name, index) => `import edition${index} from '@evidence/${name}/edition';\n`,
  );
  return `${imports.join('')}export default [${names.map((_, index) => `edition${index}`)}];\n`;
}

/** All that decides how pages, data and styles become modules; `package.json` names the browsers. */
function engineFiles(): string[] {
  const sources = ['checks', 'evidence', 'remark', 'plugins'].flatMap((room) =>
    filesBelow(path.join(sourceDir, room), '.ts').filter((file) => !file.endsWith('.test.ts')),
  );
  return [...sources, path.resolve(sourceDir, '../package.json')];
}

/**
 * Makes the bundler's persistent cache forget pages when these files change: it follows the files it
 * bundles and the configuration, not what the configuration imports.
 */
function cacheFollowing(experiments: object | undefined, files: string[]): object {
  const cache = experiments && 'cache' in experiments ? experiments.cache : undefined;
  if (typeof cache !== 'object') return {};
  // The arrays are merged into one.
  return { cache: { buildDependencies: files } };
}
