import type { Question } from '../../../ask/search';
import { type Kind, kinds } from '../../../format/unit';
import type { Site } from './useSite';

/** What a reader asks: the question without how many answers are wanted. */
export type Asked = Omit<Question, 'limit'>;

/** Nothing asked yet, of the edition in the reader's language. */
export function nothingAsked({ locale }: Pick<Site, 'locale'>, edition: string): Asked {
  return { query: '', edition, locale };
}

/** The part of an address after its `?` that stands for what is asked; defaults are left out. */
export function toAddress(asked: Asked, site: Pick<Site, 'latest' | 'locale'>): string {
  const { query, edition, kind, section, locale } = asked;
  const address = new URLSearchParams({ q: query });
  if (edition !== site.latest) address.set('edition', edition);
  if (kind) address.set('kind', kind);
  if (section) address.set('section', section);
  if (locale !== site.locale) address.set('lang', locale);
  return `?${address}`;
}

/** What an address asks. What it names and the site does not have is taken for the default. */
export function fromAddress(
  search: string,
  site: Pick<Site, 'latest' | 'locale' | 'editions' | 'locales'>,
): Asked {
  const address = new URLSearchParams(search);
  const known = (values: readonly { name: string }[], name: string | null, otherwise: string) =>
    values.find((value) => value.name === name)?.name ?? otherwise;
  const kind = kinds.find((kind) => kind === address.get('kind'));
  const section = address.get('section');
  return {
    query: address.get('q') ?? '',
    edition: known(site.editions, address.get('edition'), site.latest),
    locale: known(site.locales, address.get('lang'), site.locale),
    ...(kind && { kind: kind as Kind }),
    ...(section && { section }),
  };
}

/** Whether a reader narrowed the search down further than to an edition. */
export function isNarrowed({ kind, section }: Asked): boolean {
  return kind !== undefined || section !== undefined;
}

/** The same without what narrows it down. */
export function widened({ query, edition, locale }: Asked): Asked {
  return { query, edition, locale };
}
