import type { Dataset } from 'schema-dts';
import { license } from '../../evidence/handbook';
import { locales } from '../../evidence/locale';
import { words } from '../words';
import type { EditionFacts, PageFacts, SiteFacts } from './facts';
import { editionReference, editorsReference } from './handbook';

/** The open data of an edition, whose own catalogue names every file that they can be had in. */
export function datasetOf(edition: EditionFacts, page: PageFacts, site: SiteFacts): Dataset {
  const folder = `${site.root}data/${edition.name}/`;
  const name = words[site.locale].edition(site.title, edition.title);
  return {
    '@type': 'Dataset',
    '@id': folder,
    name,
    // Those who list datasets ask for fifty characters at least.
    description: words[site.locale].dataset(name, page.description),
    url: page.url,
    inLanguage: [...locales],
    version: edition.name,
    datePublished: edition.frozenOn,
    temporalCoverage: `../${edition.asOf}`,
    license: license.url,
    isAccessibleForFree: true,
    creator: editorsReference(site),
    isBasedOn: editionReference(edition, site),
    distribution: {
      '@type': 'DataDownload',
      contentUrl: `${folder}index.json`,
      encodingFormat: 'application/ld+json',
    },
  };
}
