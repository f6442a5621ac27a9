import { escapeTex } from '../text/tex-escape';
import type { CslItem } from './csl';

/** The entry types of BibLaTeX by CSL type; what has none is something online, or something else. */
const entryTypes: Partial<Record<CslItem['type'], string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  dataset: 'dataset',
  legislation: 'legislation',
  'paper-conference': 'inproceedings',
  report: 'report',
  software: 'software',
  thesis: 'thesis',
};

/** The field of BibLaTeX that takes what an entry stands in, where it is not an addition to the title. */
const containerFields: Record<string, string> = {
  article: 'journaltitle',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
};

/** The field that takes who published an entry, where it is no publisher of books. */
const publisherFields: Record<string, string> = {
  misc: 'organization',
  online: 'organization',
  report: 'institution',
  software: 'organization',
  thesis: 'institution',
};

/** An item as an entry of BibLaTeX, in UTF-8, which Zotero and JabRef import, too. */
export function toBibtex(item: CslItem): string {
  const type = entryTypes[item.type] ?? (item.URL ? 'online' : 'misc');
  const fields = {
    author: item.author?.map(nameOf).join(' and '),
    title: escapeTex(item.title),
    [containerFields[type] ?? 'titleaddon']:
      item['container-title'] && escapeTex(item['container-title']),
    [publisherFields[type] ?? 'publisher']: item.publisher && escapeTex(item.publisher),
    date: item.issued && dateOf(item.issued),
    number: item.number && escapeTex(item.number),
    langid: item.language,
    doi: item.DOI,
    url: item.URL && literalAddress(item.URL),
    urldate: item.accessed && dateOf(item.accessed),
    abstract: item.abstract && escapeTex(item.abstract),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}

function nameOf(name: NonNullable<CslItem['author']>[number]): string {
  return 'literal' in name
    ? `{${escapeTex(name.literal)}}`
    : `${escapeTex(name.family)}, ${escapeTex(name.given)}`;
}

/** Addresses are taken literally, but for what some readers of BibTeX take for markup even there. */
function literalAddress(url: string): string {
  return url.replace(/[${}\\]/g, encodeURIComponent);
}

/** ISO 8601, to whatever precision there is. */
function dateOf({ 'date-parts': [parts] }: NonNullable<CslItem['issued']>): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
