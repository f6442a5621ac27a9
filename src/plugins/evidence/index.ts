import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { I18n, LoadContext, Plugin } from '@docusaurus/types';
import { exportFreeze } from '../../checks/freezing/export-freeze';
import type { FreezeHistory } from '../../checks/freezing/freeze';
import { readSite } from '../../checks/reading/site-fs';
import { type SoundSite, soundSiteOf } from '../../checks/reading/sound-site';
import { formatText } from '../../checks/report/text';
import { checkSite } from '../../checks/rules';
import type { ExportFile } from '../../evidence/exporting/file';
import { latestToday } from '../../evidence/figures/today';
import { defaultLocale, isLocale } from '../../evidence/locale';
import { cutEditions, type Edition } from '../../evidence/reading/edition';
import { filesBelow, findEditions } from '../../evidence/reading/editions-fs';
import { addressOf, frontAddress } from '../../evidence/views/edition-views';
import { historyFinder } from '../../evidence/views/history';
import type { View } from '../../evidence/views/views';
import { contentIn, pluginName } from './content';
import { errataNotices } from './errata';
import { laterEditionNotices } from './later-edition';
import { moduleOf, pageModules, viewFinder, writeModules } from './modules';
import { noticeModules } from './notices';
import { openDataFiles, openDataModule } from './open-data';
import { docsVersions, latestPages } from './pages';
import { sharedSite } from './shared-site-fs';
import { translationNotices, translationsIn } from './translations';

const sourceDir = path.resolve(__dirname, '../..');

/** Checks the evidence of every edition and gives it to the pages, in the locale being built. */
export default function evidencePlugin({
  siteDir,
  generatedFilesDir,
  i18n,
  siteConfig,
}: LoadContext): Plugin<SoundSite> {
  const locale = isLocale(i18n.currentLocale) ? i18n.currentLocale : defaultLocale;
  return {
    name: pluginName,

    getPathsToWatch() {
      return findEditions(siteDir).flatMap(({ name, data, pages }) => [
        `${data}/**/*.yml`,
        ...Object.values(pages).map((folder) => `${folder}/**/*.mdx`),
        `${path.join(siteDir, 'editions', name)}/*`,
      ]);
    },

    async loadContent() {
      return sharedSite(() => checkedSite(siteDir));
    },

    async contentLoaded({ content: { editions, pages, freezes }, actions }) {
      const surroundings = { editions, historiesOf: historyFinder(editions) };
      const cut = cutEditions(editions).toReversed();
      const [latest] = cut.length > 0 ? cut : editions;
      const told = new Map<Edition, View | undefined>();
      for (const edition of editions) {
        const find = viewFinder(edition, locale, surroundings);
        await writeModules(pageModules(pages, edition.name, find, locale), actions);
        told.set(edition, find(addressOf('edition')));
        const front = edition === latest && find(frontAddress);
        if (front) await actions.createData('latest/front.js', moduleOf(front));
      }
      const views = cut.flatMap((edition) => told.get(edition) ?? []);
      await actions.createData('editions.js', moduleOf(views));
      await actions.createData('frozen.js', frozenModule(freezes));
      await actions.createData('open-data.js', openDataModule(cut, i18n, locale));
    },

    async allContentLoaded({ allContent, actions }) {
      const { editions = [], freezes = [], pairs = [] } = contentIn(allContent) ?? {};
      const notices = [
        ...laterEditionNotices(editions, {
          locale,
          versions: docsVersions(allContent),
          changes: 'handbook-edition-changes' in allContent,
        }),
        ...errataNotices(freezes, locale),
        ...translationNotices(pairs, locale),
      ];
      const pagesOfAll = pairs.map(({ original }) => original);
      await writeModules(noticeModules(pagesOfAll, notices), actions);
      const baseUrls = baseUrlsOf(i18n);
      const translations = translationsIn({ editions, pairs }, allContent, { locale, baseUrls });
      await actions.createData('translations.js', moduleOf(translations));
      await actions.createData('latest/pages.js', moduleOf(latestPages(allContent)));
    },

    async postBuild({ content: { editions, freezes }, outDir }) {
      const dataSite = { url: siteConfig.url, i18n, locale };
      const files = [
        ...editions.flatMap((edition) => within(edition.name, openDataFiles(edition, dataSite))),
        ...freezes.flatMap((freeze) => within(freeze.edition, exportFreeze(freeze))),
      ];
      for (const { name, content } of files) {
        const file = path.join(outDir, 'data', name);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },

    configureWebpack(config) {
      return {
        experiments: cacheFollowing(config.experiments, engineFiles()),
        resolve: {
          alias: {
            '@evidence': path.join(generatedFilesDir, pluginName, 'default'),
            '@handbook': sourceDir,
          },
        },
      };
    },
  };
}

/**
 * Reads a site and holds it to every rule.
 * @throws Error with every problem, where there is one
 */
function checkedSite(siteDir: string): SoundSite {
  const today = latestToday(Date.now());
  const site = readSite(siteDir);
  // Warnings are for those who write, not for those who build.
  const errors = checkSite(site, { today }).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(formatText(errors));
  return soundSiteOf(site);
}

/** Files in the folder of an edition. */
function within(edition: string, files: ExportFile[]): ExportFile[] {
  return files.map(({ name, content }) => ({ name: path.join(edition, name), content }));
}

/** The path below which the site lies in each language. */
function baseUrlsOf({ localeConfigs }: I18n): Record<string, string> {
  return Object.fromEntries(
    Object.entries(localeConfigs).map(([locale, { baseUrl }]) => [locale, baseUrl]),
  );
}

/** A module that says when each edition was frozen. */
function frozenModule(freezes: readonly FreezeHistory[]): string {
  const days = freezes.map(({ edition, manifest }) => [edition, manifest?.manifest?.frozenOn]);
  return `export default ${JSON.stringify(Object.fromEntries(days))};\n`;
}

/**
 * All that decides how pages, data and styles become modules; `package.json` names the browsers. The bundler knows
 * the configuration by what reads it.
 */
function engineFiles(): string[] {
  const sources = ['checks', 'evidence', 'remark', 'plugins'].flatMap((room) =>
    filesBelow(path.join(sourceDir, room), '.ts').filter((file) => !file.endsWith('.test.ts')),
  );
  const beside = ['package.json', 'docusaurus.config.ts'];
  return [...sources, ...beside.map((file) => path.resolve(sourceDir, '..', file))];
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
