import type { PluginContentLoadedActions } from '@docusaurus/types';
import type { ShowingPage } from '../../checks/reading/sound-site';
import type { Locale } from '../../evidence/locale';
import type { Edition } from '../../evidence/reading/edition';
import { addressOf, type Surroundings, viewsOf } from '../../evidence/views/edition-views';
import { pack } from '../../evidence/views/pack';
import type { View } from '../../evidence/views/views';
import { addressOfUse } from '../../remark/view-address';

/** A module to be written for the bundler. */
export interface EvidenceModule {
  /** Its file below the folder of the plugin that writes it: `2020-10/pages/tdsql.json`. */
  file: string;
  code: string;
}

/** Finds a view of an edition in one locale by its address. */
export type FindView = (address: string) => View | undefined;

/** Finds the views of a sound edition in one locale, each made when it is asked for. */
export function viewFinder(
  edition: Edition,
  locale: Locale,
  surroundings: Partial<Surroundings> = {},
): FindView {
  const views = new Map(viewsOf(edition, locale, surroundings).map((each) => [each.address, each]));
  return (address) => views.get(address)?.view;
}

/** A module whose value is what pages show. Browsers read JSON faster than code. */
export function moduleOf(value: object): string {
  const json = JSON.stringify(pack(value));
  return (
    "import { unpack } from '@handbook/evidence/views/packed';\n" +
    `export default unpack(JSON.parse(${JSON.stringify(json)}));\n`
  );
}

/**
 * For every page of an edition that is shown in a locale, the translation or the original, a module with the
 * views of its tags, packed by their addresses. Every page shows its edition, whether its author says so or not.
 */
export function pageModules(
  pages: readonly ShowingPage[],
  edition: string,
  find: FindView,
  locale: Locale,
): EvidenceModule[] {
  const shown = new Map<string, ShowingPage>();
  for (const page of pages) {
    if (page.edition !== edition) continue;
    if (page.folder === locale || !shown.has(page.slug)) shown.set(page.slug, page);
  }
  return [...shown].map(([slug, { uses }]) => {
    const addresses = [addressOf('edition'), ...uses.flatMap((use) => addressOfUse(use) ?? [])];
    const views = Object.fromEntries(addresses.map((address) => [address, find(address)]));
    return { file: `${edition}/pages/${slug}.json`, code: JSON.stringify(pack(views)) };
  });
}

/** Writes modules at once: one after the other, a build would wait for the disk as often as there are pages. */
export async function writeModules(
  modules: readonly EvidenceModule[],
  { createData }: PluginContentLoadedActions,
): Promise<void> {
  await Promise.all(modules.map(({ file, code }) => createData(file, code)));
}
