import { translate } from '@docusaurus/Translate';
import type { Kind } from '../../format/unit';

/** What readers call a kind of result. */
export function nameOfKind(kind: Kind): string {
  switch (kind) {
    case 'page':
      return translate({
        id: 'search.kind.page',
        message: 'Text',
        description: 'A kind of result: running text of a page',
      });
    case 'claim':
      return translate({
        id: 'search.kind.claim',
        message: 'Claim',
        description: 'A kind of result: a claim with its sources',
      });
    case 'table':
      return translate({
        id: 'search.kind.table',
        message: 'Table',
        description: 'A kind of result: a table',
      });
    case 'term':
      return translate({
        id: 'search.kind.term',
        message: 'Term',
        description: 'A kind of result: a term of the glossary',
      });
    case 'resource':
      return translate({
        id: 'search.kind.resource',
        message: 'Resource',
        description: 'A kind of result: a source or something worth reading',
      });
  }
}

/** What the search is called: on its link, its dialog and its page. */
export function nameOfSearch(): string {
  return translate({
    id: 'search.name',
    message: 'Search',
    description: 'The name of the search: on its link, its dialog and its page',
  });
}

/** What the page of the search is for, in a sentence. */
export function purposeOfSearch(): string {
  return translate({
    id: 'search.purpose',
    message: 'Finds pages, claims, tables, terms and resources in every edition.',
    description: 'What the page of the search is for, to those who see it in a list of pages',
  });
}

/** What the field says while it is empty. */
export function promptOfField(): string {
  return translate({
    id: 'search.prompt',
    message: 'Words, names or numbers',
    description: 'What the search field says while it is empty',
  });
}

/** What is said of a page that is not translated. */
export function untranslated(): string {
  return translate({
    id: 'search.untranslated',
    message: 'Not translated yet',
    description: 'The remark on a result whose page is not in the language of the site',
  });
}
