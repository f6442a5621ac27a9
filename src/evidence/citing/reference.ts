import { formatPeriod, spaceHan } from '../figures/format';
import type { Locale } from '../locale';
import type { Source } from '../schema/source';

/** The carrier codes of GB/T 7714—2015 by CSL type; what is online carries `/OL` besides. */
const carrierCodes: Partial<Record<Source['type'], string>> = {
  article: 'J',
  'article-journal': 'J',
  'article-magazine': 'J',
  'article-newspaper': 'N',
  book: 'M',
  chapter: 'M',
  dataset: 'DS',
  legislation: 'S',
  'paper-conference': 'C',
  report: 'R',
  software: 'CP',
  standard: 'S',
  thesis: 'D',
};

/**
 * A source as a reference, without its address, which the page shows as a link: after GB/T 7714—2015
 * in Chinese, author and date first in English.
 */
export function formatReference(source: Source, locale: Locale): string {
  return locale === 'en' ? authorDate(source) : gbt7714(source);
}

function gbt7714(source: Source): string {
  const code = carrierCodes[source.type] ?? (source.URL ? 'EB' : 'Z');
  const carrier = source.URL ? `${code}/OL` : code;
  const dates = [
    source.issued && `(${source.issued})`,
    source.accessed && `[${source.accessed}]`,
  ].filter(Boolean);
  const parts = [
    authorsOf(source).join(', '),
    `${source.title}${source.number ? `: ${source.number}` : ''}[${carrier}]`,
    [source['container-title'], source.publisher].filter(Boolean).join(', '),
    dates.join(''),
  ];
  return sentences(parts);
}

function authorDate(source: Source): string {
  const authors = authorsOf(source).join(', ') || source.publisher;
  const date = source.issued ? formatPeriod(source.issued, 'en') : 'n.d.';
  const parts = [
    authors && `${authors} (${date})`,
    `${source.title}${authors ? '' : ` (${date})`}${source.number ? `, ${source.number}` : ''}`,
    [source['container-title'], source.publisher]
      .filter((part) => part && part !== authors)
      .join(', '),
    source.accessed && `Accessed ${formatPeriod(source.accessed, 'en')}`,
  ];
  return sentences(parts);
}

function authorsOf(source: Source): string[] {
  return (source.author ?? []).map((author) => {
    if ('literal' in author) return author.literal;
    const han = /\p{Script=Han}/u.test(author.family);
    return han ? `${author.family}${author.given}` : `${author.family}, ${author.given}`;
  });
}

function sentences(parts: (string | undefined)[]): string {
  const whole = parts.filter((part): part is string => Boolean(part));
  return spaceHan(`${whole.map((part) => part.replace(/[.。]$/, '')).join('. ')}.`);
}
