import type { Element } from 'hast';
import { anchorOf } from './anchors';
import { rebuild } from './elements';

/** A page of the book as links find it. */
export interface Place {
  slug: string;
  /** Its address, host included. */
  address: string;
  /** The ids of its elements. */
  ids: ReadonlySet<string>;
}

/**
 * Lets the links of a page lead to their places in the book where those are in it, and to the web
 * where not.
 */
export function withLinks(content: Element, page: Place, places: readonly Place[]): Element {
  return rebuild(content, (element) => {
    const { href } = element.properties;
    if (typeof href !== 'string' || (element.tagName !== 'a' && element.tagName !== 'use')) {
      return [element];
    }
    // Within the book no window is opened, and nobody is told where a reader comes from.
    const { target: _, rel: __, ...properties } = element.properties;
    return [{ ...element, properties: { ...properties, href: addressIn(href, page, places) } }];
  });
}

/** Where a link of a page leads. */
export function addressIn(href: string, page: Place, places: readonly Place[]): string {
  if (!URL.canParse(href, page.address)) return href;
  const url = new URL(href, page.address);
  const id = decodeURIComponent(url.hash.slice(1));
  url.hash = '';
  const place = places.find(({ address }) => address === url.href.replace(/\/$/, ''));
  if (!place) return new URL(href, page.address).href;
  return `#${anchorOf(place.slug, place.ids.has(id) ? id : undefined)}`;
}
