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

/** An item as an entry of BibLaTeX, in UTF-8, which Zotero and JabRef import, too. */
export function toBibtex(item: CslItem): string {
  const type = entryTypes[item.type] ?? (item.URL ? 'online' : 'misc');
  const container = type === 'article' ? 'journaltitle' : 'booktitle';
  const fields = {
    author: item.author?.map(nameOf).join(' and '),
    title: braced(item.title),
    [container]: item['container-title'] && braced(item['container-title']),
    publisher: item.publisher && braced(item.publisher),
    date: item.issued && dateOf(item.issued),
    number: item.number && braced(item.number),
    langid: item.language,
    doi: item.DOI,
    // Addresses are taken literally.
    url: item.URL,
    urldate: item.accessed && dateOf(item.accessed),
    abstract: braced(item.abstract),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}

function nameOf(name: NonNullable<CslItem['author']>[number]): string {
  return 'literal' in name
    ? `{${braced(name.literal)}}`
    : `${braced(name.family)}, ${braced(name.given)}`;
}

/** A text with TeX's special characters escaped. */
function braced(text: string): string {
  return text.replace(/[\\{}$%#&_^~]/g, (sign) => special[sign] ?? `\\${sign}`);
}

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** ISO 8601, to whatever precision there is. */
function dateOf({ 'date-parts': [parts] }: NonNullable<CslItem['issued']>): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
