import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openPack, pack } from './pack';

const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const blobOf = (packed: Uint8Array) => new Blob([new Uint8Array(gzipSync(packed))]);

describe('a pack', () => {
  it('gives back each file in gzip, an empty one, too', async () => {
    const opened = await openPack(
      blobOf(
        pack([
          ['a', bytes(1, 2)],
          ['空', bytes()],
          ['b', bytes(3)],
        ]),
      ),
    );
    const read = async (name: string) => [
      ...gunzipSync(await new Response(opened.file(name)).arrayBuffer()),
    ];
    expect(await read('a')).toEqual([1, 2]);
    expect(await read('b')).toEqual([3]);
    expect(await read('空')).toEqual([]);
  });

  it('has no file that was not put in, whatever it is called', async () => {
    const opened = await openPack(blobOf(pack([['a', bytes(1)]])));
    expect(opened.file('b')).toBeUndefined();
    expect(opened.file('constructor')).toBeUndefined();
  });

  it('is refused where it is none', async () => {
    await expect(openPack(new Blob(['<!doctype html>']))).rejects.toThrow();
  });
});
