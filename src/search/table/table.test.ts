import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sorted } from '../testing/memory-site';
import { decodeNode, type Entry, encodeNode } from './node';
import { Table } from './read';
import { type Cut, writeTable } from './write';

const cut: Cut = { leafBytes: () => 12, fanout: 2, rootFanout: 2 };

/** A table written and opened, with the files it loads. */
function tableOf(entries: Entry[], how = cut) {
  const files: Uint8Array[] = [];
  const loads: number[] = [];
  const root = writeTable(entries, how, (file, bytes) => {
    files[file] = bytes;
  });
  const table = new Table(decodeNode(root), async (file) => {
    loads.push(file);
    return decodeNode(files[file] ?? new Uint8Array());
  });
  return { table, files, loads, root: decodeNode(root) };
}

function entriesOf(...keys: string[]): Entry[] {
  return sorted(keys.map((key, index) => ({ key, value: new Uint8Array([index]) })));
}

function keysOf(entries: Entry[]): string[] {
  return entries.map(({ key }) => key);
}

// Few characters, so that keys share beginnings and prefixes span leaves.
const key = fc
  .array(fc.constantFrom('t', 'u', 'a', 'b', '强', '同', '𠮷', '𠮸', '\uFFFD', '\uE000'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((characters) => characters.join(''));
const entries = fc
  .uniqueArray(fc.record({ key, value: fc.uint8Array({ maxLength: 9 }) }), {
    selector: (each) => each.key,
    maxLength: 60,
  })
  .map(sorted);

describe('a table', () => {
  it('gives back every entry, and none that was not put in', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.array(key), async (all, others) => {
        const { table } = tableOf(all);
        for (const each of all) expect(await table.get(each.key)).toEqual(each.value);
        const known = new Set(keysOf(all));
        for (const other of others) {
          if (!known.has(other)) expect(await table.get(other)).toBeUndefined();
        }
      }),
    );
  });

  it('gives the entries of a prefix, in order, however many leaves they span', async () => {
    await fc.assert(
      fc.asyncProperty(entries, key, async (all, prefix) => {
        const { table } = tableOf(all);
        const expected = all.filter((each) => each.key.startsWith(prefix));
        expect(await table.scan(prefix, Infinity)).toEqual(expected);
      }),
    );
  });

  it('gives the first entries of a prefix where it may not read more', async () => {
    await fc.assert(
      fc.asyncProperty(entries, key, fc.integer({ min: 1, max: 3 }), async (all, prefix, most) => {
        const { table } = tableOf(all);
        const found = await table.scan(prefix, most);
        expect(found).toEqual(
          all.filter((each) => each.key.startsWith(prefix)).slice(0, found.length),
        );
      }),
    );
  });

  it('finds by half a character what begins with it', async () => {
    const { table } = tableOf(entriesOf('ta', 't𠮷', 't𠮸', 'uz'));
    expect(keysOf(await table.scan('t\uD842', 9))).toEqual(['t𠮷', 't𠮸']);
  });

  it.each(['', 'a', '\uFFFF', '\uD842', '强'.repeat(1000)])(
    'holds no %o if it is empty',
    async (key) => {
      const { table } = tableOf([]);
      expect(await table.get(key)).toBeUndefined();
      expect(await table.scan(key)).toEqual([]);
    },
  );

  it('reads one file a level for a key', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => `t${String(index).padStart(4, '0')}`);
    const { table, loads, root } = tableOf(entriesOf(...keys));
    expect(root.level).toBeGreaterThan(2);
    await table.get('t0031');
    expect(loads).toHaveLength(root.level);
  });

  it('reads no more leaves for a prefix than it may', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => `t${String(index).padStart(4, '0')}`);
    const wide = { ...cut, rootFanout: 100 };
    const { table, loads } = tableOf(entriesOf(...keys), wide);
    await table.scan('t', 2);
    expect(loads).toHaveLength(2);
  });
});

describe('a leaf', () => {
  const wide = { ...cut, rootFanout: 100 };

  it('holds keys of one namespace only', () => {
    const { files } = tableOf(entriesOf('a1', 'a2', 'b1', 'c1', 'c2'), {
      ...wide,
      leafBytes: () => 1000,
    });
    expect(files.map((bytes) => decodeNode(bytes).keys)).toEqual([
      ['a1', 'a2'],
      ['b1'],
      ['c1', 'c2'],
    ]);
  });

  it('holds an entry that is larger than a leaf alone', async () => {
    const large = { key: 'tb', value: new Uint8Array(50).fill(7) };
    const { table, files } = tableOf(sorted([...entriesOf('ta', 'tc'), large]), wide);
    expect(files).toHaveLength(3);
    expect(await table.get('tb')).toEqual(large.value);
  });

  it('is named in its parent by no more than it takes', () => {
    const { root } = tableOf(entriesOf('tdatabase', 'tledger-long-key'), wide);
    expect(root.keys).toEqual(['t', 'tl']);
  });
});

describe('a damaged tree', () => {
  const inner = (firstChild: number, level = 1) =>
    decodeNode(encodeNode(level, firstChild, [{ key: 't', value: new Uint8Array() }]));

  it('is refused where a node stands in the place of a leaf', async () => {
    const table = new Table(inner(0), async () => inner(0));
    await expect(table.get('ta')).rejects.toThrow(RangeError);
    await expect(table.scan('ta')).rejects.toThrow(RangeError);
  });

  it('is refused where a leaf stands in the place of a node', async () => {
    const leaf = decodeNode(encodeNode(0, 0, entriesOf('ta')));
    const table = new Table(inner(0, 2), async () => leaf);
    await expect(table.get('ta')).rejects.toThrow(RangeError);
  });

  it('passes on what hinders a node from loading', async () => {
    const table = new Table(inner(0), () => Promise.reject(new Error('no answer')));
    await expect(table.get('ta')).rejects.toThrow('no answer');
  });
});
