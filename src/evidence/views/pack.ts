import type { Packed, PackedItem, PackedList } from './packed';

/** A list or a record of a value, the same for all that say the same. */
interface Part {
  /** Of a record. A list has none. */
  keys: readonly string[] | undefined;
  items: Item[];
  /** In how many places it stands. */
  places: number;
}

type Item = Part | string | number | boolean | null;

/** Writes down a value that JSON can express. */
export function pack(value: object): Packed {
  const root = partsOf(value);
  const shapes = new Map<string, number>();
  const shared: PackedItem[] = [];
  const placeOf = new Map<Part, number>();

  const write = (item: Item): PackedItem => {
    if (!isPart(item)) return item;
    // A reference to a list of nothing is longer than the list.
    if (item.places < 2 || item.items.length === 0) return whole(item);
    let place = placeOf.get(item);
    if (place === undefined) {
      place = shared.push(null) - 1;
      placeOf.set(item, place);
      shared[place] = whole(item);
    }
    return [-1 - place];
  };
  const whole = ({ keys, items }: Part): PackedList => [
    keys ? numberOf(JSON.stringify(keys), shapes) : 0,
    ...items.map(write),
  ];

  const written = write(root);
  return {
    shapes: [...shapes.keys()].map((keys): string[] => JSON.parse(keys)),
    shared,
    value: written,
  };
}

/** A value as parts, of which none says the same as another. */
function partsOf(value: object): Part {
  const bySaying = new Map<string, Part>();
  const byObject = new Map<object, Part>();
  const numbers = new Map<Part, number>();

  const itemOf = (value: unknown): Item => {
    if (typeof value !== 'object' || value === null) return value as Item;
    const part = byObject.get(value) ?? partOf(value);
    byObject.set(value, part);
    return part;
  };
  const partOf = (value: object): Part => {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    const items = entries.map(([, item]) => itemOf(item));
    const keys = Array.isArray(value) ? undefined : entries.map(([key]) => key);
    const saying = JSON.stringify([
      keys,
      items.map((item) => (isPart(item) ? [numbers.get(item)] : item)),
    ]);
    const known = bySaying.get(saying);
    if (known) return known;
    const part: Part = { keys, items, places: 0 };
    for (const item of items) if (isPart(item)) item.places += 1;
    bySaying.set(saying, part);
    numbers.set(part, numbers.size);
    return part;
  };
  return partOf(value);
}

function isPart(item: Item): item is Part {
  return typeof item === 'object' && item !== null;
}

/** The number of something, from 1, in the order in which they are met. */
function numberOf(name: string, numbers: Map<string, number>): number {
  const number = numbers.get(name) ?? numbers.size + 1;
  numbers.set(name, number);
  return number;
}
