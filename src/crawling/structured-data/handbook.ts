import type {
  Organization,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { license } from '../../evidence/handbook';
import { words } from '../words';
import type { EditionFacts, PageFacts, SiteFacts } from './facts';

/** Refers to something told of in the same page's data, or elsewhere. */
export interface Reference {
  '@id': string;
}

/** Those who answer for the handbook: its authors and its publisher. */
export function editorsOf({ locale, title, root, repository }: SiteFacts): Organization {
  return {
    '@type': 'Organization',
    ...editorsReference({ root }),
    name: words[locale].editors(title),
    url: root,
    logo: `${root}img/logo.svg`,
    sameAs: repository,
  };
}

export function editorsReference({ root }: Pick<SiteFacts, 'root'>): Reference {
  return { '@id': `${root}#editors` };
}

/** The site in one language, which its front page tells of. */
export function webSiteOf(site: SiteFacts): WebSite {
  const { locale, title, tagline, home } = site;
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${home}search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    ...webSiteReference(site),
    name: title,
    description: tagline,
    url: home,
    inLanguage: locale,
    license: license.url,
    publisher: editorsReference(site),
    potentialAction: search,
  };
}

export function webSiteReference({ home }: Pick<SiteFacts, 'home'>): Reference {
  return { '@id': `${home}#site` };
}

/** A page that belongs to no edition. */
export function webPageOf({ url, title, description, image }: PageFacts, site: SiteFacts): WebPage {
  return {
    '@type': 'WebPage',
    '@id': url,
    name: title,
    description,
    url,
    image,
    inLanguage: site.locale,
    isPartOf: webSiteReference(site),
  };
}

/** An edition as a whole, of which its pages are parts. */
export function editionOf(edition: EditionFacts, site: SiteFacts): Thing {
  const { name, title, asOf, frozenOn } = edition;
  const { locale } = site;
  return {
    '@type': 'Book',
    ...editionReference(edition, site),
    name: words[locale].edition(site.title, title),
    bookEdition: name,
    inLanguage: locale,
    datePublished: frozenOn,
    temporalCoverage: `../${asOf}`,
    url: `${site.home}docs/${name}`,
    license: license.url,
    author: editorsReference(site),
    publisher: editorsReference(site),
    isPartOf: webSiteReference(site),
  };
}

export function editionReference({ name }: EditionFacts, { home }: SiteFacts): Reference {
  return { '@id': `${home}docs/${name}#edition` };
}
