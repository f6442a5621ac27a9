import { applyTrailingSlash } from '@docusaurus/utils-common';
import type { Hit } from '../../../ask/show';
import { type Asked, toAddress } from '../state/asked';
import type { Site } from '../state/useSite';

/** The address of a result: that of its page and the place on it, and nothing more. */
export function addressOf({ address }: Pick<Hit, 'address'>, site: SiteAddress): string {
  const { base, trailingSlash } = site;
  return applyTrailingSlash(base + address, { trailingSlash, baseUrl: base });
}

type SiteAddress = Pick<Site, 'base' | 'trailingSlash'>;

/** The address of the page with all results. */
export function addressOfAll(
  asked: Asked,
  site: Pick<Site, 'localeBase' | 'latest' | 'locale'>,
): string {
  return `${site.localeBase}search/${toAddress(asked, site)}`;
}

/** The strings that a result was found by, as its text has them. */
export function matchesOf({
  title,
  headings,
  excerpt,
}: Pick<Hit, 'title' | 'headings' | 'excerpt'>): string[] {
  const marked = [...title, ...headings.flat(), ...excerpt].filter((piece) => piece.marked);
  return [...new Set(marked.map(({ text }) => text))];
}
