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
  return draftLast(versions).map((version) => {
    const { pages, overview } = placesIn(version);
    return {
      name: version.name === 'current' ? 'next' : version.name,
      isLatest: version.isLast,
      isCurrent: version === current,
      page: within === undefined ? undefined : pages.get(version.path + within),
      overview,
    };
  });
}

/** What is asked of an edition on every page of thousands that a build makes. */
interface Places {
  /** The addresses of pages by the same without a slash. */
  pages: ReadonlyMap<string, string>;
  overview: string;
}

const places = new WeakMap<Version['docs'], Places>();

function placesIn({ docs, mainDocId, path }: Version): Places {
  const known = places.get(docs);
  if (known) return known;
  const found = {
    pages: new Map(docs.map((page) => [withoutSlash(page.path), page.path])),
    overview: docs.find(({ id }) => id === mainDocId)?.path ?? path,
  };
  places.set(docs, found);
  return found;
}

function draftLast(versions: readonly Version[]): Version[] {
  const isDraft = ({ name }: Version) => name === 'current';
  return [...versions].sort((a, b) => Number(isDraft(a)) - Number(isDraft(b)));
}

function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address;
}
