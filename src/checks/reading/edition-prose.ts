import { changesOfEdition } from '../../evidence/comparing/changes-of-edition';
import type { EditionChanges } from '../../evidence/comparing/edition-changes';
import type { PageProse } from '../../evidence/comparing/page-changes';
import { type Edition, isPartial } from '../../evidence/reading/edition';
import { titleOf } from './page';
import { blockReader } from './page-blocks';
import type { Site } from './site';

/**
 * What became of one edition of a site in a later one.
 * @throws RangeError where the site has not both, the earlier before the later
 */
export function changesBetween(site: Site, before: string, after: string): EditionChanges {
  const proseOf = (edition: string) => proseOfEdition(site, edition);
  return changesIn({ editions: site.library.editions, proseOf }, before, after);
}

/** Editions, the earliest first, and what the pages of each say. */
export interface ToldEditions {
  editions: readonly Edition[];
  proseOf(edition: string): readonly PageProse[];
}

/**
 * What became of one of some editions in a later one.
 * @throws RangeError where there are not both, the earlier before the later
 */
export function changesIn(
  { editions, proseOf }: ToldEditions,
  before: string,
  after: string,
): EditionChanges {
  const [from, to] = [before, after].map((name) =>
    editions.findIndex((each) => each.name === name),
  );
  if (from === undefined || to === undefined || from < 0 || to <= from) {
    throw new RangeError(`there are no editions ${before} and, after it, ${after}`);
  }
  return changesOfEdition(editions.slice(from, to + 1), {
    before: proseOf(before),
    after: proseOf(after),
  });
}

/** The pages of an edition as their readers read them, in reading order; those that no list has last. */
export function proseOfEdition(site: Site, name: string): PageProse[] {
  const edition = site.library.editions.find((each) => each.name === name);
  if (!edition) return [];
  const blocksOf = blockReader(edition);
  const proses = new Map<string, PageProse>();
  for (const page of site.pages) {
    const { slug, locale } = page;
    if (page.edition !== name || isPartial(slug)) continue;
    const prose = proses.get(slug) ?? { page: slug, texts: {} };
    prose.texts[locale] = { title: titleOf(page), blocks: blocksOf(page) };
    proses.set(slug, prose);
  }
  return [...new Set([...readingOrder(site, name), ...proses.keys()])].flatMap(
    (slug) => proses.get(slug) ?? [],
  );
}

function readingOrder({ sidebars }: Site, edition: string): string[] {
  return sidebars
    .filter((sidebar) => sidebar.edition === edition)
    .flatMap(({ entries }) => entries.map(({ slug }) => slug));
}
