import type { Publication } from '../citing/publication';
import { parsePeriod } from '../figures/period';

/** A date of CSL-JSON: year, month and day, as far as they are known. */
interface CslDate {
  'date-parts': [number[]];
}

/** An item of CSL-JSON 1.0, as Zotero and pandoc read it. */
export interface CslItem {
  id: string;
  type: Publication['type'];
  title: string;
  author?: Publication['author'];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language: string;
  URL?: string;
  DOI?: string;
  number?: string;
  abstract?: string;
}

/** A publication as CSL-JSON, with what the handbook says of it as its abstract. */
export function toCsl(id: string, publication: Publication, abstract?: string): CslItem {
  const { type, title, author, publisher, language, URL, DOI, number } = publication;
  return {
    id,
    type,
    title,
    author,
    'container-title': publication['container-title'],
    publisher,
    issued: toCslDate(publication.issued),
    accessed: toCslDate(publication.accessed),
    language,
    URL,
    DOI,
    number,
    abstract,
  };
}

/** A quarter is given as its first month, a fiscal year as the year it is named for. */
function toCslDate(text: string | undefined): CslDate | undefined {
  const period = text === undefined ? undefined : parsePeriod(text);
  switch (period?.precision) {
    case 'day':
      return { 'date-parts': [[period.year, period.month, period.day]] };
    case 'month':
      return { 'date-parts': [[period.year, period.month]] };
    case 'quarter':
      return { 'date-parts': [[period.year, period.quarter * 3 - 2]] };
    case 'year':
      return { 'date-parts': [[period.year]] };
    case undefined:
      return undefined;
  }
}
