import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import versions from '../../versions.json';
import { defaultLocale } from '../evidence/locale';
import { nextEdition } from '../evidence/reading/edition';
import { filesBelow, findEditions } from '../evidence/reading/editions-fs';
import { beside, commandOf, nameOf, type Part } from '../parts/part';
import { anchorsName } from '../parts/record-fs';
import { sharing, soundSiteSetting } from '../plugins/evidence/shared-site-fs';
import { UsageProblem } from './command';
import { startDocusaurus } from './docusaurus';
import { tellInTurn } from './in-turn';
import { haveRoom } from './memory';
import type { Target } from './site-build';
import { siteDir } from './site-dir';

/** A part, and the folder that it is built into. */
export interface PlacedPart {
  part: Part;
  dir: string;
}

/**
 * Has Docusaurus build parts of different locales, all at once where there are cores and memory for it. Tells
 * whether it succeeded.
 * @throws UsageProblem where this version of Docusaurus cannot be held to a part of a locale
 */
export async function renderParts(target: Target, parts: readonly PlacedPart[]): Promise<boolean> {
  for (const { dir } of parts) rmSync(dir, { recursive: true, force: true });
  if (!(await renderAll(target, parts))) return false;
  const problem = parts.map(faultOf).find((fault) => fault !== undefined);
  if (problem !== undefined) throw new UsageProblem(problem);
  return true;
}

async function renderAll(target: Target, parts: readonly PlacedPart[]): Promise<boolean> {
  const sharings = sharingsOf(parts);
  const pages = pagesOfLocale();
  const cores = availableParallelism();
  const atOnce = cores > 1 && haveRoom(parts.map(() => pages));
  const settings = atOnce && cores <= parts.length ? byItself : {};
  const starts = parts.map((part, index) => () => {
    return startPart(target, part, { ...settings, [soundSiteSetting]: sharings[index] ?? '' });
  });
  const rounds = atOnce ? [starts] : starts.map((start) => [start]);
  try {
    for (const round of rounds) {
      if (!(await tellInTurn(round.map((start) => start())))) return false;
    }
    return true;
  } finally {
    rmSync(siteFile(parts), { force: true });
  }
}

/** Where a process has but one core, it renders pages itself: helpers would contend for it, and each learns anew. */
const byItself = { DOCUSAURUS_SSG_WORKER_THREAD_COUNT: '1' };

/** How many pages the bundler has to do with in any part: those of its whole locale, of all editions. */
function pagesOfLocale(): number {
  const folders = findEditions(siteDir).map(({ pages }) => pages[defaultLocale]);
  return folders.flatMap((folder) => filesBelow(folder, '.mdx')).length;
}

/** Where the first of several parts leaves what it read of the site, for the others: beside its folder. */
function siteFile([first]: readonly PlacedPart[]): string {
  return `${first?.dir}.site`;
}

/** How parts share what is read of the site; one by itself reads for itself. */
function sharingsOf(parts: readonly PlacedPart[]): string[] {
  const file = siteFile(parts);
  if (parts.length < 2) return [];
  return parts.map((_, index) => (index === 0 ? sharing.put(file) : sharing.take(file)));
}

function startPart(
  { env }: Target,
  { part, dir }: PlacedPart,
  own: Readonly<Record<string, string>>,
) {
  const { locale, edition } = part;
  const generated = env.DOCUSAURUS_GENERATED_FILES_DIR_NAME ?? '.docusaurus';
  const settings = {
    ...env,
    // Docusaurus would say it only once it has read the configuration for the first time.
    DOCUSAURUS_CURRENT_LOCALE: locale,
    // Locales are built at once, and each writes there.
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: `${generated}-${locale}`,
    SEARCH_INDEX: 'later',
    // What is worth it, `withoutSpareQuotes` does once pages are finished, at a small part of the cost.
    SKIP_HTML_MINIFICATION: 'true',
    ...own,
    // Built upon what it kept, the bundler names variables of a script otherwise. An empty value keeps it on.
    DOCUSAURUS_NO_PERSISTENT_CACHE: process.env.DOCUSAURUS_NO_PERSISTENT_CACHE ?? 'true',
  };
  const args = ['build', '--locale', locale, '--out-dir', dir];
  if (edition === undefined) return startDocusaurus(args, settings);
  const editions = [...versions, nextEdition];
  const wish = { edition, editions, beside, anchors: path.join(dir, anchorsName) };
  const preload = pathToFileURL(path.join(__dirname, '../parts/render-part.mjs')).href;
  return startDocusaurus(args, { ...settings, HANDBOOK_PART: JSON.stringify(wish) }, [preload]);
}

/** What is wrong with a part that was built, if Docusaurus did not render its pages alone. */
export function faultOf({ part, dir }: PlacedPart): string | undefined {
  if (part.edition === undefined || existsSync(path.join(dir, anchorsName))) return undefined;
  return (
    `${nameOf(part)} was not built: this version of Docusaurus does not render pages by \`executeSSG\` of ` +
    'lib/ssg/ssgExecutor.js, by which src/parts/render-part.mjs holds it to those of a part. ' +
    `Build the whole locale (\`${commandOf({ locale: part.locale })}\`) until that follows it.`
  );
}
