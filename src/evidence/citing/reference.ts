import { spaceHan } from '../figures/format';
import { type Period, parsePeriod } from '../figures/period';
import type { Locale } from '../locale';
import type { SourceView } from '../views/views';
import { type Publication, publicationOf } from './publication';

/**
 * A convention for references: GB/T 7714—2015 (信息与文献 参考文献著录规则), or the *Publication
 * Manual of the American Psychological Association*, 7th edition, as far as what a source records goes.
 */
export type ReferenceStyle = 'gb7714' | 'apa';

/** The convention that readers of a language are used to. */
const readersStyle: Record<Locale, ReferenceStyle> = { 'zh-Hans': 'gb7714', en: 'apa' };

interface Convention {
  /** What stands in a reference, in order; each part ends with a stop. */
  parts(publication: Publication): (string | undefined)[];
  /** How the reference ends where it is to lead to an address. */
  address(url: string, accessed: string | undefined): string;
}

const conventions: Record<ReferenceStyle, Convention> = {
  gb7714: {
    parts: gb7714Parts,
    address: (url) => `${url}.`,
  },
  apa: {
    parts: apaParts,
    // No stop, lest it be taken for a part of the address.
    address: (url, accessed) =>
      accessed === undefined ? url : `Retrieved ${apaRetrieval(accessed)} from ${url}`,
  },
};

/** A source as a reference in the convention of the reader, without its address. */
export function readersReference(source: SourceView, locale: Locale): string {
  return formatReference(publicationOf(source), readersStyle[locale]);
}

/** A publication as a reference without its address, which a page shows as a link. */
export function formatReference(publication: Publication, style: ReferenceStyle): string {
  return sentences(conventions[style].parts(publication));
}

/** A publication as a reference with its address, to be taken elsewhere. */
export function formatCitation(publication: Publication, style: ReferenceStyle): string {
  const reference = formatReference(publication, style);
  const { URL: url, accessed } = publication;
  return url === undefined
    ? reference
    : `${reference} ${conventions[style].address(url, accessed)}`;
}

/** As `formatCitation`, of what never changes: the APA asks for the day of reading only of what may. */
export function formatPermanentCitation(publication: Publication, style: ReferenceStyle): string {
  const { accessed: _, ...unchanging } = publication;
  return formatCitation(style === 'apa' ? unchanging : publication, style);
}

/** The codes of GB/T 7714—2015 by CSL type; a law has none of its own. What is online adds `/OL`. */
const carrierCodes: Partial<Record<Publication['type'], string>> = {
  article: 'J',
  'article-journal': 'J',
  'article-magazine': 'J',
  'article-newspaper': 'N',
  book: 'M',
  chapter: 'M',
  dataset: 'DS',
  'paper-conference': 'C',
  report: 'R',
  software: 'CP',
  standard: 'S',
  thesis: 'D',
};

function gb7714Parts(publication: Publication): (string | undefined)[] {
  const { type, title, number, publisher, issued, accessed, URL: url } = publication;
  const code = carrierCodes[type] ?? (url ? 'EB' : 'Z');
  return [
    gb7714Authors(publication),
    `${title}${number ? `: ${number}` : ''}[${url ? `${code}/OL` : code}]`,
    listed([publication['container-title'], publisher]),
    `${issued ? `(${issued})` : ''}${accessed ? `[${accessed}]` : ''}`,
  ];
}

/** Three authors at most; the names of Westerners in capitals, with initials. */
function gb7714Authors({ author = [], language }: Publication): string {
  const names = author.slice(0, 3).map((name) => {
    if ('literal' in name) return name.literal;
    const { family, given } = name;
    return isHan(family)
      ? `${family}${given}`
      : `${family.toUpperCase()} ${initialsOf(given).join(' ')}`;
  });
  if (author.length > 3) names.push(language.startsWith('zh') ? '等' : 'et al');
  return names.join(', ');
}

/** Author and date first; a publisher stands in for an author, and the title where there is neither. */
function apaParts(publication: Publication): (string | undefined)[] {
  const { title, number, publisher, issued } = publication;
  const authors = apaAuthors(publication) || publisher;
  const date = `(${issued === undefined ? 'n.d.' : apaDate(issued)})`;
  const named = `${title}${number ? ` (${number})` : ''}`;
  const within = listed(
    [publication['container-title'], publisher].filter((part) => part !== authors),
  );
  return authors ? [authors, date, named, within] : [named, date, within];
}

function apaAuthors({ author = [] }: Publication): string {
  const names = author.map((name) => {
    if ('literal' in name) return name.literal;
    const { family, given } = name;
    if (isHan(family)) return `${family}${given}`;
    const initials = initialsOf(given).map((initial) => `${initial}.`);
    return `${family}, ${initials.join(' ')}`;
  });
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')}, & ${last}` : last;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2020, March 18`: from the year down. */
function apaDate(text: string): string {
  const period = parsePeriod(text);
  if (!period) return text;
  return [yearOf(period), withinYear(period)].filter(Boolean).join(', ');
}

/** `March 18, 2020,`: as a sentence has it. */
function apaRetrieval(text: string): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const end = period.precision === 'day' ? ',' : '';
  return `${[withinYear(period), yearOf(period)].filter(Boolean).join(`${end} `)}${end}`;
}

function yearOf(period: Period): string {
  return 'fiscal' in period && period.fiscal ? `FY${period.year}` : String(period.year);
}

function withinYear(period: Period): string | undefined {
  switch (period.precision) {
    case 'day':
      return `${months[period.month - 1]} ${period.day}`;
    case 'month':
      return months[period.month - 1];
    case 'quarter':
      return `Q${period.quarter}`;
    case 'year':
      return undefined;
  }
}

function isHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

/** `Mary Ann` and `Mary-Ann` give M and A. */
function initialsOf(given: string): string[] {
  return given.split(/[\s-]+/).map((name) => name.charAt(0).toUpperCase());
}

function listed(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** Ends every part with one stop, unless it ends with a mark that serves for one. */
function sentences(parts: (string | undefined)[]): string {
  const whole = parts.filter((part): part is string => Boolean(part));
  const stopped = whole.map((part) =>
    /[?!？！]$/.test(part) ? part : `${part.replace(/[.。]$/, '')}.`,
  );
  return spaceHan(stopped.join(' '));
}
