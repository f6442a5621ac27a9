import type { CreativeWork } from 'schema-dts';
import type { SourceView } from '../../evidence/views/views';
import type { Reference } from './handbook';

/** What CSL's types are called in schema.org. What it has no word for is a work like any other. */
const types = {
  article: 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  document: 'CreativeWork',
  legislation: 'Legislation',
  'paper-conference': 'ScholarlyArticle',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  software: 'SoftwareApplication',
  speech: 'CreativeWork',
  standard: 'CreativeWork',
  thesis: 'Thesis',
  webpage: 'WebPage',
} as const satisfies Record<SourceView['type'], string>;

/** Where a source is to be had; undefined where it was never published. */
function addressOf({ url, doi }: SourceView): string | undefined {
  return url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
}

/**
 * A source as a work. Of what it was issued, a date that ISO 8601 does not write, a quarter, is left out.
 * Who made it and in what language stand on the page, and would be paid for by every reader of it.
 */
export function workOf(source: SourceView): CreativeWork {
  return {
    '@type': types[source.type],
    name: source.title,
    datePublished: dateOf(source),
    url: addressOf(source),
  };
}

/**
 * A source that a page lists, as its address, which is all that leads to it; as a work where it has none.
 * Its title and its date stand in the list, and every reader would pay for them a second time.
 */
export function citationOf(source: SourceView): CreativeWork | Reference {
  const address = addressOf(source);
  return address === undefined ? workOf(source) : { '@id': address };
}

/** Who wrote a source; undefined where it names nobody. A name kept whole may be that of a body. */
export function authorsOf({ author }: SourceView) {
  return author?.map((name) =>
    'literal' in name
      ? ({ '@type': 'Organization', name: name.literal } as const)
      : ({ '@type': 'Person', familyName: name.family, givenName: name.given } as const),
  );
}

/** When a source was issued: a day, a month or a year. */
export function dateOf({ issued }: Pick<SourceView, 'issued'>): string | undefined {
  return issued && /^\d{4}(-\d\d){0,2}$/.test(issued.value) ? issued.value : undefined;
}
