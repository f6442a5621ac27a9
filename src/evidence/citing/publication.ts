import type { Source } from '../schema/source';
import type { SourceView } from '../views/views';

/** What a reference tells of a publication. Fields are named as in CSL-JSON. */
export type Publication = Pick<
  Source,
  | 'type'
  | 'title'
  | 'author'
  | 'container-title'
  | 'publisher'
  | 'number'
  | 'issued'
  | 'accessed'
  | 'language'
  | 'URL'
  | 'DOI'
>;

/** A source, as a page has it, as a publication. */
export function publicationOf(source: SourceView): Publication {
  const { type, title, author, container, publisher, number, language } = source;
  return {
    type,
    title,
    author,
    'container-title': container,
    publisher,
    number,
    issued: source.issued?.value,
    accessed: source.accessed?.value,
    language,
    URL: source.url,
    DOI: source.doi,
  };
}
