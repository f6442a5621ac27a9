import type { GlobalVersion } from '@docusaurus/plugin-content-docs/client';

/** An edition, and where in it the page stands that an address names. */
export interface EditionOfPage {
  /** `2026-11`, or `next`. */
  name: string;
  isLatest: boolean;
  /** Whether the address lies in this edition. */
  isCurrent: boolean;
  /** The address of the page; absent where the edition has none such. */
  page?: string;
  /** The address of the edition's first page. */
  overview: string;
}

/** What is asked of a version of Docusaurus, which is an edition here. */
export type Version = Pick<GlobalVersion, 'name' | 'isLast' | 'path' | 'mainDocId'> & {
  docs: readonly Pick<GlobalVersion['docs'][number], 'id' | 'path'>[];
};

/**
 * Every edition, the draft last, and where in each the page stands that an address names, though it may be missing from
 * the very edition that the address lies in. No edition has the page where the address lies in none.
 */
export function pageInEditions(versions: readonly Version[], address: string): EditionOfPage[] {
  const current = versions.find(({ path }) => `${address}/`.startsWith(`${path}/`));
  const within = current && withoutSlash(address).slice(current.path.length);
  return draftLast(versions).map((version) => ({
    name: version.name === 'current' ? 'next' : version.name,
    isLatest: version.isLast,
    isCurrent: version === current,
    page: within === undefined ? undefined : pagesOf(version).get(version.path + within),
    overview: overviewOf(version),
  }));
}

const pages = new WeakMap<Version['docs'], ReadonlyMap<string, string>>();

/** The pages of an edition by their addresses without a slash, of which a build asks for one on each of thousands. */
function pagesOf({ docs }: Version): ReadonlyMap<string, string> {
  const known = pages.get(docs);
  if (known) return known;
  const found = new Map(docs.map(({ path }) => [withoutSlash(path), path]));
  pages.set(docs, found);
  return found;
}

function overviewOf({ docs, mainDocId, path }: Version): string {
  return docs.find(({ id }) => id === mainDocId)?.path ?? path;
}

function draftLast(versions: readonly Version[]): Version[] {
  const isDraft = ({ name }: Version) => name === 'current';
  return [...versions].sort((a, b) => Number(isDraft(a)) - Number(isDraft(b)));
}

function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address;
}
