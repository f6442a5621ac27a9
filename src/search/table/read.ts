import type { Entry, Node } from './node';

/** A sorted table of which only the nodes that are asked for are loaded. */
export class Table {
  constructor(
    private readonly root: Node,
    /** Loads a node by the number of its file. Its failures are the caller's. */
    private readonly load: (file: number) => Promise<Node>,
  ) {}

  /** The value of a key, if it has one. */
  async get(key: string): Promise<Uint8Array | undefined> {
    const [leaf] = await this.leaves(key, 1);
    const index = leaf ? lowerBound(leaf.keys, key) : -1;
    return leaf?.keys[index] === key ? leaf.values[index] : undefined;
  }

  /**
   * The entries whose keys begin with a prefix, in order, from as many leaves as `most` allows: what a
   * reader types ever more exactly need not be read to the end.
   */
  async scan(prefix: string, most = 3): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (const { keys, values } of await this.leaves(prefix, most)) {
      for (let index = lowerBound(keys, prefix); index < keys.length; index++) {
        const key = keys[index] ?? '';
        if (!key.startsWith(prefix)) return entries;
        entries.push({ key, value: values[index] ?? none });
      }
    }
    return entries;
  }

  /** Leaves that may hold keys beginning with a prefix. */
  private async leaves(prefix: string, most: number): Promise<Node[]> {
    let nodes = [this.root];
    for (let level = this.root.level; level > 0; level--) {
      const files = nodes.flatMap((node) => childrenWith(node, prefix)).slice(0, most);
      nodes = await Promise.all(files.map((file) => this.load(file)));
      // A file in the place of another could lead round for ever.
      if (nodes.some((node) => node.level !== level - 1)) {
        throw new RangeError('a node is in the place of another');
      }
    }
    return nodes;
  }
}

const none = new Uint8Array();

/** Files of the children whose range touches the keys that begin with a prefix. */
function childrenWith({ keys, firstChild }: Node, prefix: string): number[] {
  const first = Math.max(0, upperBound(keys, prefix) - 1);
  const files: number[] = [];
  for (let index = first; index < keys.length; index++) {
    const key = keys[index] ?? '';
    if (index > first && !key.startsWith(prefix)) break;
    files.push(firstChild + index);
  }
  return files;
}

/** Where the first key is that is not less. */
function lowerBound(keys: string[], key: string): number {
  return firstIndex(keys, (each) => each >= key);
}

/** Where the first key is that is greater. */
function upperBound(keys: string[], key: string): number {
  return firstIndex(keys, (each) => each > key);
}

/** Where the first key is that is past a place; every key after it is, too. */
function firstIndex(keys: string[], isPast: (key: string) => boolean): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(keys[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
