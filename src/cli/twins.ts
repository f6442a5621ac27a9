import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSidebar } from '../checks/reading/sidebar';
import { locales } from '../evidence/locale';
import { nextEdition, readEdition, recordsOfKind } from '../evidence/reading/edition';
import { type EditionFolders, findEditions, readDataTexts } from '../evidence/reading/editions-fs';
import type { ListedPage } from '../markdown/llms';
import type { TwinEdition } from '../markdown/twin';
import { planTwins, writeLists } from '../markdown/write-fs';
import type { TwinPlan } from '../markdown/write-twin-fs';
import type { Crew } from '../workers/crew';

/**
 * Writes what the handbook is as Markdown into the folder of its build: after both languages, whose
 * files of links lead to one another.
 */
export async function writeMarkdown(crew: Crew, siteDir: string, outDir: string): Promise<void> {
  const editions = findEditions(siteDir)
    .toReversed()
    .map((folders) => editionOf(siteDir, folders));
  const built = { dir: outDir, locales, editions };
  const work = path.resolve(__dirname, '../markdown/write-twin-fs.ts');
  const plans = planTwins(built);
  writeLists(built, plans, await crew.each<TwinPlan, ListedPage>(work, plans));
}

/** What an edition says of itself, and its pages in reading order. */
export function editionOf(siteDir: string, folders: EditionFolders): TwinEdition {
  const { name } = folders;
  const texts = readDataTexts(siteDir, folders).texts.filter(({ kind }) => kind === 'edition');
  const record = recordsOfKind(readEdition(name, texts), 'edition')[0]?.value;
  if (!record) throw new Error(`${folders.data} has no edition.yml that can be read.`);
  const { title, asOf } = record;
  return { name, title, asOf, slugs: slugsOf(siteDir, name) };
}

/** The pages of an edition in the order of its sidebar. */
function slugsOf(siteDir: string, name: string): string[] {
  const file =
    name === nextEdition ? 'sidebars.ts' : `versioned_sidebars/version-${name}-sidebars.json`;
  const absolute = path.join(siteDir, file);
  if (!existsSync(absolute)) throw new Error(`${file} is not there.`);
  return parseSidebar(file, name, readFileSync(absolute, 'utf8')).entries.map(({ slug }) => slug);
}
