import type { Graph } from 'schema-dts';
import type { EditionContent } from './edition-content';
import type { RenderedPage } from './rendered-page';
import type { Card } from './social-image/card';
import type { EditionFacts, SiteFacts } from './structured-data/facts';
import { graphOfEditionPage, graphOfPage } from './structured-data/graph';

/** The site in one language, and what its pages rest on. */
export interface DescribedSite {
  facts: SiteFacts;
  /** By the names of editions. */
  editions: ReadonlyMap<string, EditionContent>;
  /** The edition and date that the front page is of. */
  latest?: EditionContent;
}

/** A page of the build and where it lies. */
export interface BuiltPage extends RenderedPage {
  /** Its address in the language being built. */
  url: string;
}

/** The edition that a page belongs to, and its slug there. */
function placeOf({ url }: BuiltPage, { facts, editions }: DescribedSite) {
  const [folder, name = '', slug] = url.slice(facts.home.length).split('/');
  const edition = folder === 'docs' ? editions.get(name) : undefined;
  return edition && slug !== undefined ? { edition, slug } : undefined;
}

/**
 * What the social image of a page says. Pages that are made in numbers, one for every two editions, are
 * told of as the front page is.
 */
export function cardOf(page: BuiltPage, site: DescribedSite): Card {
  const { locale, title: handbook, tagline, home } = site.facts;
  const place = placeOf(page, site);
  if (place) return { locale, handbook, title: page.title, dating: place.edition.dating };
  const isAlone = /^[^/]+$/.test(page.url.slice(home.length));
  if (isAlone) return { locale, handbook, title: page.title, dating: tagline };
  return { locale, handbook, title: tagline, dating: site.latest?.dating ?? '' };
}

/** Whether a page is an article. */
export function isArticle(page: BuiltPage, site: DescribedSite): boolean {
  return placeOf(page, site) !== undefined;
}

function cutEditions({ editions }: DescribedSite): EditionFacts[] {
  return [...editions.values()].flatMap(({ facts }) => facts ?? []);
}

/**
 * What a page tells machines; nothing of what is not to be found, nor of what stands in for a page in
 * another language.
 * @param image - the address of its social image
 */
export function graphOf(page: BuiltPage, site: DescribedSite, image: string): Graph | undefined {
  const { url, title, description, canonical, noIndex, ids } = page;
  if (noIndex || canonical !== url) return undefined;
  const facts = { url, title, description, image };
  const place = placeOf(page, site);
  if (!place) return graphOfPage(facts, site.facts, cutEditions(site));
  const { edition, slug } = place;
  if (!edition.facts) return undefined;
  const listed = ids.flatMap((id) =>
    id.startsWith('source-') ? [id.slice('source-'.length)] : [],
  );
  const changes = edition.errata.filter(({ pages }) => pages.includes(slug)).map(({ on }) => on);
  const article = {
    ...facts,
    edition: edition.facts,
    changedOn: changes.toSorted().at(-1),
    sources: listed.flatMap((id) => edition.sources.get(id) ?? []),
  };
  const audits = edition.auditsOn(slug).map((audit) => ({
    audit,
    earlierClaims: site.editions.get(audit.edition)?.claims ?? new Map(),
  }));
  return graphOfEditionPage(article, site.facts, audits);
}
