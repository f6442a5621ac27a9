import type { View } from './views';

/** Stands in a view for another one, which many may rest on: `{"@view":"claim/tdsql-billing"}`. */
export interface ViewLink {
  '@view': string;
}

/** Views by their addresses within an edition, with links in place of the views that they rest on. */
export type LinkedViews = Readonly<Record<string, object>>;

/**
 * Gives views by their addresses, each with the views that it rests on in it. Whoever asks twice is given the
 * same object.
 * @throws Error where there is no such view
 */
export function viewFinder(views: LinkedViews): (address: string) => View {
  const found = new Map<string, View>();
  const find = (address: string): View => {
    const known = found.get(address);
    if (known) return known;
    const written = views[address];
    if (!written) {
      throw new Error(
        `${address} is not among the views of this page: reload it once they are read anew`,
      );
    }
    const view = joined(written, find) as View;
    found.set(address, view);
    return view;
  };
  return find;
}

function joined(value: unknown, find: (address: string) => View): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isLink(value)) return find(value['@view']);
  if (Array.isArray(value)) return value.map((item) => joined(item, find));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, joined(item, find)]));
}

function isLink(value: object): value is ViewLink {
  return '@view' in value;
}
