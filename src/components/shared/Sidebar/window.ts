/** The items of a list that are shown around one of them, and how many are left out on either side. */
export interface Window<Item> {
  shown: readonly Item[];
  /** How many come before those shown. */
  before: number;
  /** How many come after them. */
  after: number;
}

/** A list that is no longer than this is shown whole. */
export const wholeUpTo = 40;

/** How many are shown on either side. */
const reach = 12;

/**
 * What is shown of a long list around an item: a page with a thousand neighbours would otherwise carry a link
 * to each of them, which is nine tenths of what its reader loads.
 * @param active - where in the list the item in hand is; −1 where it is not in it, as its beginning is shown then
 */
export function windowAround<Item>(items: readonly Item[], active: number): Window<Item> {
  if (items.length <= wholeUpTo) return { shown: items, before: 0, after: 0 };
  const first = Math.max(0, Math.min(active - reach, items.length - 2 * reach - 1));
  const shown = items.slice(first, first + 2 * reach + 1);
  return { shown, before: first, after: items.length - first - shown.length };
}
