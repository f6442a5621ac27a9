import type { Site } from '../checks/reading/site';
import { locales } from '../evidence/locale';
import {
  cutEditions,
  dataFolderOf,
  findRecord,
  folderOf,
  nextEdition,
  type ReadEdition,
  readEdition,
} from '../evidence/reading/edition';
import { labelFile, pageFolder, sidebarFile } from '../evidence/reading/edition-places';
import { addressFile, lastingAddresses, missingFrom, withAddresses } from './addresses';
import { changelogFile, withEntry } from './changelog';
import { type Draft, versionsFile } from './draft';
import { asOfOf, movedOn, ownRecord } from './edition-record';
import type { Copy, Plan, Write } from './plan';
import { ownLabels } from './version-label';

/**
 * What cutting an edition does to the files of a site, but for its manifest, which is made of the files
 * as they will lie there.
 * @param today - `YYYY-MM-DD`
 */
export function planCut(draft: Draft, name: string, today: string): Plan {
  const asOf = asOfOf(name, today);
  const draftRecord = `${dataFolderOf(nextEdition)}/edition.yml`;
  const saysOfItself = draft.texts.get(draftRecord) ?? '';
  const notice = latestEdition(draft.site)?.notice;
  const own = ownRecord(saysOfItself, { name, asOf, notice });
  const site = withCut(draft.site, name, own);
  return {
    copies: copiesOf(draft, name),
    writes: [
      {
        path: `${dataFolderOf(name)}/edition.yml`,
        after: own,
        about: `its own title, notice and as-of date, ${asOf}`,
      },
      ...labels(draft, name),
      ...sidebar(draft, name),
      ...publication(draft, site, name),
      ...replacing(draft, draftRecord, movedOn(saysOfItself, asOf), `the draft as of ${asOf}`),
      ...replacing(draft, versionsFile, versions(site), `${name} the latest edition`),
    ],
  };
}

/** What says that an edition is there: the addresses of its pages, and the changelog. */
export function publication(
  draft: Pick<Draft, 'texts' | 'origin'>,
  site: Site,
  name: string,
): Write[] {
  const known = draft.texts.get(addressFile) ?? '';
  const addresses = lastingAddresses(site);
  const changelog = withEntry(draft.texts.get(changelogFile), site, name, draft.origin);
  const more = missingFrom(known, addresses).length;
  return [
    ...replacing(draft, addressFile, withAddresses(known, addresses), `${more} more addresses`),
    ...replacing(draft, changelogFile, changelog, `what ${name} brings`),
  ];
}

/** A file with another text; nothing where it has that already. */
function replacing(
  { texts }: Pick<Draft, 'texts'>,
  path: string,
  after: string,
  about: string,
): Write[] {
  const before = texts.get(path);
  return before === after ? [] : [{ path, before, after, about }];
}

function latestEdition({ library }: Site) {
  const latest = cutEditions(library.editions).at(-1);
  return latest && findRecord(latest, 'edition', latest.name)?.value;
}

function copiesOf({ files }: Draft, name: string): Copy[] {
  return [...files].map(([locale, files]) => ({
    from: pageFolder(nextEdition, locale),
    to: pageFolder(name, locale),
    files,
  }));
}

function labels({ texts }: Draft, name: string): Write[] {
  return locales.flatMap((locale) => {
    const text = texts.get(labelFile(nextEdition, locale));
    if (text === undefined) return [];
    const after = ownLabels(text, name);
    return [{ path: labelFile(name, locale), after, about: 'its name in the interface' }];
  });
}

/** Docusaurus writes none where there is nothing in it. */
function sidebar({ sidebars }: Draft, name: string): Write[] {
  if (Object.keys(sidebars).length === 0) return [];
  const after = `${JSON.stringify(sidebars, null, 2)}\n`;
  return [{ path: sidebarFile(name), after, about: 'the order of its pages' }];
}

/** The list of editions as Biome formats it: on one line where that is not too long. */
function versions({ library }: Site): string {
  const names = cutEditions(library.editions).map(({ name }) => name);
  const line = `[${names
    .toReversed()
    .map((name) => JSON.stringify(name))
    .join(', ')}]`;
  const text = line.length <= 100 ? line : JSON.stringify(names.toReversed(), null, 2);
  return `${text}\n`;
}

/** A site as it is with the edition cut: that between the last one and the draft. */
function withCut(site: Site, name: string, record: string): Site {
  const drafts = site.library.editions.filter((edition) => edition.name === nextEdition);
  const cut = cutEditions(site.library.editions);
  const editions = [...cut, ...drafts.map((draft) => cutFrom(draft, name, record)), ...drafts];
  const pages = site.pages
    .filter(({ edition }) => edition === nextEdition)
    .map((page) => ({ ...page, edition: name, path: cutPath(page.path, name) }));
  return { ...site, library: { editions }, pages: [...site.pages, ...pages] };
}

function cutFrom({ files, uses, strays }: ReadEdition, name: string, record: string): ReadEdition {
  const moved = (file: string) => folderOf(name) + file.slice(folderOf(nextEdition).length);
  const texts = files.map(({ path, kind, text }) => ({
    path: moved(path),
    kind,
    text: kind === 'edition' ? record : text,
  }));
  const usesThere = uses.map((use) => ({ ...use, page: cutPath(use.page, name) }));
  return readEdition(name, texts, { uses: usesThere, strays: strays.map(moved) });
}

/** Where a page of the draft lies in the cut edition. */
function cutPath(page: string, name: string): string {
  const from = locales
    .map((locale) => ({ draft: pageFolder(nextEdition, locale), cut: pageFolder(name, locale) }))
    .find(({ draft }) => page.startsWith(`${draft}/`));
  return from ? from.cut + page.slice(from.draft.length) : page;
}
