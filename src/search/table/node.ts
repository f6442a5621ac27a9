import { ByteReader, ByteWriter } from './bytes';

/** A key and what it leads to. */
export interface Entry {
  key: string;
  value: Uint8Array;
}

/** A node of a table's tree, as it is read: keys in UTF-16 order, a value to each. */
export interface Node {
  /** 0: a leaf, whose values are the table's; above: the values are empty and stand for children. */
  level: number;
  /** The file of the first child; the others follow. 0 in a leaf. */
  firstChild: number;
  keys: string[];
  values: Uint8Array[];
}

/** Lays a node out column by column, each key without what it shares with the one before. */
export function encodeNode(level: number, firstChild: number, entries: Entry[]): Uint8Array {
  const out = new ByteWriter();
  out.byte(level);
  out.number(firstChild);
  out.number(entries.length);
  let before = '';
  const shared = entries.map(({ key }) => {
    const length = sharedLength(before, key);
    before = key;
    return length;
  });
  for (const length of shared) out.number(length);
  for (const [index, { key }] of entries.entries()) out.number(key.length - (shared[index] ?? 0));
  for (const { value } of entries) out.number(value.length);
  out.text(entries.map(({ key }, index) => key.slice(shared[index])).join(''));
  for (const { value } of entries) out.raw(value);
  return out.done();
}

/** Throws `RangeError` if the bytes are not a node's. */
export function decodeNode(bytes: Uint8Array): Node {
  const reader = new ByteReader(bytes);
  const level = reader.byte();
  const firstChild = reader.number();
  const count = reader.number();
  if (count > bytes.length) throw new RangeError('the bytes are not a node');
  const column = () => Array.from({ length: count }, () => reader.number());
  const [shared, lengths, sizes] = [column(), column(), column()];
  const text = reader.text();
  let at = 0;
  let before = '';
  const keys = lengths.map((length, index) => {
    const kept = shared[index] ?? 0;
    if (kept > before.length) throw new RangeError('the bytes are not a node');
    before = before.slice(0, kept) + text.slice(at, at + length);
    at += length;
    return before;
  });
  if (at !== text.length) throw new RangeError('the bytes are not a node');
  return { level, firstChild, keys, values: sizes.map((size) => reader.raw(size)) };
}

/** How many units two keys begin with in common; never half a surrogate pair. */
export function sharedLength(before: string, key: string): number {
  let length = 0;
  while (length < before.length && before[length] === key[length]) length++;
  return /[\uD800-\uDBFF]/.test(key[length - 1] ?? '') ? length - 1 : length;
}
