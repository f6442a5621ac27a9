import type { Element, Properties } from 'hast';
import { rebuild } from './elements';

/** Properties that name other elements of the page by their id. */
const naming = ['ariaControls', 'ariaDescribedBy', 'ariaLabelledBy', 'headers', 'htmlFor', 'list'];

/** The id in the book of what has this id on its page. */
export function anchorOf(slug: string, id?: string): string {
  return id === undefined ? slug : `${slug}.${id}`;
}

/** Gives every id of a page, and all that names one, the name of the page: in the book all are beside one another. */
export function withAnchors(content: Element, slug: string): Element {
  return rebuild(content, (element) => [
    { ...element, properties: named(element.properties, slug) },
  ]);
}

function named(properties: Properties, slug: string): Properties {
  const entries = Object.entries(properties).map(([name, value]) => {
    if (name === 'id') return [name, anchorOf(slug, String(value))];
    if (naming.includes(name)) return [name, idsOf(value).map((id) => anchorOf(slug, id))];
    const drawn = typeof value === 'string' && /^url\(["']?#(.+?)["']?\)$/.exec(value);
    return [name, drawn ? `url(#${anchorOf(slug, drawn[1])})` : value];
  });
  return Object.fromEntries(entries);
}

function idsOf(value: Properties[string]): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((each) => String(each).split(/\s+/));
}
