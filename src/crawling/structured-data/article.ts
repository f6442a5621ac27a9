import type { Article } from 'schema-dts';
import { license } from '../../evidence/handbook';
import type { SourceView } from '../../evidence/views/views';
import { citationOf } from './citation';
import type { EditionFacts, PageFacts, SiteFacts } from './facts';
import { editionReference, editorsReference } from './handbook';

/** A page of an edition, and what it rests on. */
export interface EditionPageFacts extends PageFacts {
  edition: EditionFacts;
  /** The day on which an erratum last changed it, `YYYY-MM-DD`. */
  changedOn?: string;
  /** The sources it lists, in their order. */
  sources: readonly SourceView[];
}

/** A page of an edition as an article: it explains and compares; it is no manual, which a `TechArticle` is. */
export function articleOf(page: EditionPageFacts, site: SiteFacts): Article {
  const { url, title, description, image, edition, changedOn, sources } = page;
  return {
    '@type': 'Article',
    '@id': url,
    headline: title,
    description,
    url,
    mainEntityOfPage: url,
    image,
    inLanguage: site.locale,
    version: edition.name,
    datePublished: edition.frozenOn,
    dateModified: changedOn ?? edition.frozenOn,
    license: license.url,
    isAccessibleForFree: true,
    author: editorsReference(site),
    publisher: editorsReference(site),
    isPartOf: editionReference(edition, site),
    citation: sources.map(citationOf),
  };
}
