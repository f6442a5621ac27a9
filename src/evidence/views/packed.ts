import type { View } from './views';

/**
 * A value as `pack` writes it down, so that a page brings along no more than it must: what is said again is
 * written once, and so are the keys that records have in common.
 */
export interface Packed {
  /** The keys of records, of each kind of record once. */
  shapes: readonly (readonly string[])[];
  /** What stands in more than one place. */
  shared: readonly PackedItem[];
  value: PackedItem;
}

/**
 * A list begins with what the rest of it is: 0, the items of a list; 1 and more, the values of a record
 * whose keys are the first and further shapes; -1 and less, nothing, but the first and further shared items.
 */
export type PackedItem = string | number | boolean | null | PackedList;

export type PackedList = readonly [sort: number, ...items: PackedItem[]];

/** Gives the value that was packed. What it says in more than one place is one object. */
export function unpack({ shapes, shared, value }: Packed): unknown {
  const found: unknown[] = [];
  const read = (item: PackedItem): unknown => {
    if (!isList(item)) return item;
    const [sort, ...items] = item;
    if (sort < 0) {
      const place = -1 - sort;
      found[place] ??= read(shared[place] ?? null);
      return found[place];
    }
    const values = items.map(read);
    if (sort === 0) return values;
    return Object.fromEntries((shapes[sort - 1] ?? []).map((key, at) => [key, values[at]]));
  };
  return read(value);
}

function isList(item: PackedItem): item is PackedList {
  return Array.isArray(item);
}

/** What the tags of a page show. */
export interface PageViews {
  /** Every view, in the order of the page. */
  all: View[];
  /**
   * The view at an address within the edition.
   * @throws Error where there is no such view
   */
  at(address: string): View;
}

/** Opens the views of a page, which are packed by their addresses. */
export function openViews(packed: Packed): PageViews {
  const views = unpack(packed) as Readonly<Record<string, View>>;
  return {
    all: Object.values(views),
    at(address) {
      const view = views[address];
      if (view) return view;
      throw new Error(
        `${address} is not among the views of this page: reload it once they are read anew`,
      );
    },
  };
}
