import type { Locale } from '../../../evidence/locale';
import { labelOf, type Vocabulary, valuesOf } from '../../../evidence/vocabulary';
import { useAddressList } from '../address';

/** A way to divide a list: by kind, by language. */
export interface Facet<Item> {
  id: string;
  /** What a reader calls it. */
  label: string;
  /** Where an item belongs. */
  valueOf: (item: Item) => string;
  /** What a reader calls a value. */
  nameOf: (value: string) => string;
  /** The values in the order to offer them in; the order of the items where left out. */
  order?: readonly string[];
}

/** How a facet names and orders its values where they are those of a vocabulary. */
export function wordsOf<Value extends string>(
  vocabulary: Vocabulary<Value>,
  locale: Locale,
): Required<Pick<Facet<unknown>, 'nameOf' | 'order'>> {
  return {
    nameOf: (value) => labelOf(vocabulary, value as Value, locale),
    order: valuesOf(vocabulary),
  };
}

/** A value that a reader may choose, and how many items have it. */
export interface Choice {
  value: string;
  name: string;
  count: number;
  chosen: boolean;
}

export interface Faceting<Item> {
  facets: { id: string; label: string; choices: Choice[] }[];
  /** Whether an item has, of each facet in which something is chosen, one of the values chosen. */
  shows: (item: Item) => boolean;
  toggle: (facet: string, value: string) => void;
  clear: () => void;
  /** How many items are shown, and of how many. */
  shown: number;
  total: number;
}

/**
 * Lets readers narrow a list down. What they chose stands in the address, `?<name>=kind.product`, and
 * nowhere else, so that a view can be shared; the page as built shows everything.
 * @param name - the list, unique on its page
 */
export function useFacets<Item>(
  name: string,
  items: readonly Item[],
  facets: readonly Facet<Item>[],
): Faceting<Item> {
  const [chosen, choose] = useAddressList(name);
  const divided = facets.map(({ id, label, nameOf, valueOf: valueIn, order }) => ({
    id,
    label,
    valueOf: valueIn,
    choices: choicesOf(items.map(valueIn), order).map(({ value, count }) => ({
      value,
      count,
      name: nameOf(value),
      chosen: chosen.includes(keyOf(id, value)),
    })),
  }));
  const shows = (item: Item) =>
    divided.every(({ choices, valueOf: valueIn }) => {
      const wanted = choices.filter((choice) => choice.chosen);
      return wanted.length === 0 || wanted.some(({ value }) => value === valueIn(item));
    });
  return {
    facets: divided,
    shows,
    toggle: (facet, value) => {
      const key = keyOf(facet, value);
      choose(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
    },
    clear: () => choose([]),
    shown: items.filter(shows).length,
    total: items.length,
  };
}

function keyOf(facet: string, value: string): string {
  return `${facet}.${value}`;
}

/** Each value once with its count; those that no item has are left out. */
function choicesOf(
  values: readonly string[],
  order: readonly string[] = [],
): { value: string; count: number }[] {
  return [...new Set([...order, ...values])].flatMap((value) => {
    const count = values.filter((other) => other === value).length;
    return count === 0 ? [] : [{ value, count }];
  });
}
