import type { ReadEdition } from '../reading/edition';

/** A place that names an address. */
export interface Mention {
  /** A whole address without a fragment, which no server is told of. */
  address: string;
  /** The file, relative to the site, and the line in it: `docs/tdsql.mdx:12`. */
  place: string;
}

/** An address with every place that names it. */
export interface Address {
  address: string;
  places: string[];
}

/** The addresses of other sites that an edition's data names, DOIs included. */
export function addressesInData({ records }: ReadEdition): Mention[] {
  return records.flatMap(({ file, path, fields, value }) => {
    const mention = (text: string, ...field: (string | number)[]) => {
      const { line } = file.locate([...path, ...field]);
      return mentionOf(text, `${file.path}:${line}`);
    };
    const urls = fields
      .filter(({ marker, value }) => 'url' in marker && typeof value === 'string')
      .flatMap(({ path, value }) => mention(value as string, ...path));
    if (!value || !('DOI' in value) || !value.DOI) return urls;
    return [...urls, ...mention(`https://doi.org/${value.DOI}`, 'DOI')];
  });
}

/** The addresses of other sites in the text of a page. */
export function addressesInPage(file: string, text: string): Mention[] {
  return text.split('\n').flatMap((line, index) => {
    const found = line.match(addressPattern) ?? [];
    return found.flatMap((address) => mentionOf(address, `${file}:${index + 1}`));
  });
}

/** Every address once, in the order of its first mention. */
export function byAddress(mentions: Mention[]): Address[] {
  const places = new Map<string, string[]>();
  for (const { address, place } of mentions) {
    places.set(address, [...(places.get(address) ?? []), place]);
  }
  return [...places].map(([address, places]) => ({ address, places: [...new Set(places)] }));
}

/** Up to a sign that cannot belong to it; a bracket belongs to it if it opens within it. */
const addressPattern = /https?:\/\/(?:\([^\s()<>]*\)|[^\s()<>[\]{}"'`，。；：！？、（）《》“”])+/g;

function mentionOf(text: string, place: string): Mention[] {
  const address = text.replace(/[.,;:!?*_]+$/, '');
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:'
    ? [{ address: url.href, place }]
    : [];
}
