import { type Entry, encodeNode, sharedLength } from './node';

/** What decides where a table is cut. */
export interface Cut {
  /** Bytes that a leaf may hold before compression, for a key's first character. */
  leafBytes(namespace: string): number;
  /** Children of an inner node. */
  fanout: number;
  /** Children of the root, which is always fetched. */
  rootFanout: number;
}

/**
 * Cuts entries, sorted by key in UTF-16 order, into the nodes of a tree. A leaf holds keys of one
 * namespace, the first character, only. Files are numbered as they are given to `emit`; the root, which
 * has none, is returned.
 */
export function writeTable(
  entries: Iterable<Entry>,
  cut: Cut,
  emit: (file: number, bytes: Uint8Array) => void,
): Uint8Array {
  let file = 0;
  let children: Entry[] = [];
  for (const [separator, leaf] of leavesOf(entries, cut)) {
    emit(file++, encodeNode(0, 0, leaf));
    children.push({ key: separator, value: none });
  }
  let level = 1;
  let first = 0;
  while (children.length > cut.rootFanout) {
    const parents: Entry[] = [];
    const next = file;
    for (let at = 0; at < children.length; at += cut.fanout) {
      const group = children.slice(at, at + cut.fanout);
      emit(file++, encodeNode(level, first + at, group));
      parents.push({ key: group[0]?.key ?? '', value: none });
    }
    [children, first] = [parents, next];
    level++;
  }
  return encodeNode(level, first, children);
}

const none = new Uint8Array();

/** Leaves, each with the shortest key that parts it from the one before. */
function* leavesOf(entries: Iterable<Entry>, { leafBytes }: Cut): Generator<[string, Entry[]]> {
  let leaf: Entry[] = [];
  let bytes = 0;
  let before = '';
  let last = '';
  for (const entry of entries) {
    const size = entry.key.length + entry.value.length + 2;
    const namespace = entry.key[0] ?? '';
    const full = bytes + size > leafBytes(namespace) || namespace !== last[0];
    if (leaf.length > 0 && full) {
      yield [separatorOf(before, leaf[0]?.key ?? ''), leaf];
      before = last;
      leaf = [];
      bytes = 0;
    }
    leaf.push(entry);
    bytes += size;
    last = entry.key;
  }
  if (leaf.length > 0) yield [separatorOf(before, leaf[0]?.key ?? ''), leaf];
}

/** A character more than the keys have in common: it parts them. */
function separatorOf(before: string, key: string): string {
  const length = sharedLength(before, key);
  return key.slice(0, length) + (Array.from(key.slice(length, length + 2))[0] ?? '');
}
