import type { CreativeWork } from 'schema-dts';
import type { SourceView } from '../../evidence/views/views';

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

/**
 * A source as a work. Of what it was issued, a date that ISO 8601 does not write, a quarter, is left out.
 * Who made it and in what language stand on the page, and would be paid for by every reader of it.
 */
export function workOf({ type, title, url, doi, issued }: SourceView): CreativeWork {
  return {
    '@type': types[type],
    name: title,
    datePublished: dateOf({ issued }),
    url: url ?? (doi === undefined ? undefined : `https://doi.org/${doi}`),
  };
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
