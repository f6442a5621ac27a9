import type { Graph, Thing } from 'schema-dts';
import type { AuditView, ClaimView } from '../../evidence/views/views';
import { words } from '../words';
import { articleOf, type EditionPageFacts } from './article';
import { breadcrumbsOf } from './breadcrumbs';
import { claimReviewsOf } from './claim-reviews';
import { datasetOf } from './dataset';
import type { EditionFacts, PageFacts, SiteFacts } from './facts';
import { editionOf, editorsOf, webPageOf, webSiteOf } from './handbook';

/** What a page of an edition tells machines: the article, its edition, where it stands, what it audited. */
export function graphOfEditionPage(
  page: EditionPageFacts,
  site: SiteFacts,
  audits: readonly { audit: AuditView; earlierClaims: ReadonlyMap<string, ClaimView> }[],
): Graph {
  const { edition, title, url } = page;
  return graph([
    articleOf(page, site),
    editionOf(edition, site),
    editorsOf(site),
    breadcrumbsOf([
      { name: words[site.locale].home, url: site.home },
      { name: edition.title, url: `${site.home}docs/${edition.name}` },
      { name: title, url },
    ]),
    ...audits.flatMap(({ audit, earlierClaims }) =>
      claimReviewsOf(audit, page, site, earlierClaims),
    ),
  ]);
}

/**
 * What a page of no edition tells machines. The front page tells of the site, that of open data of those of
 * each edition that was cut.
 */
export function graphOfPage(
  page: PageFacts,
  site: SiteFacts,
  editions: readonly EditionFacts[],
): Graph {
  if (page.url === site.home) return graph([webSiteOf(site), editorsOf(site)]);
  const isOfData = page.url === `${site.home}open-data`;
  return graph([
    webPageOf(page, site),
    breadcrumbsOf([
      { name: words[site.locale].home, url: site.home },
      { name: page.title, url: page.url },
    ]),
    ...(isOfData
      ? [...editions.map((edition) => datasetOf(edition, page, site)), editorsOf(site)]
      : []),
  ]);
}

function graph(things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}
