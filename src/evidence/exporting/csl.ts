import { parsePeriod } from '../figures/period';
import type { Source } from '../schema/source';

/** A date of CSL-JSON: year, month and day, as far as they are known. */
interface CslDate {
  'date-parts': [number[]];
}

/** An item of CSL-JSON 1.0, as Zotero and pandoc read it. */
export interface CslItem {
  id: string;
  type: Source['type'];
  title: string;
  author?: Source['author'];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language: string;
  URL?: string;
  DOI?: string;
  number?: string;
  abstract: string;
}

/** A source as CSL-JSON; its summary in one language becomes the abstract. */
export function toCsl(id: string, source: Source, abstract: string): CslItem {
  const { type, title, author, publisher, language, URL, DOI, number } = source;
  return {
    id,
    type,
    title,
    author,
    'container-title': source['container-title'],
    publisher,
    issued: toCslDate(source.issued),
    accessed: toCslDate(source.accessed),
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
