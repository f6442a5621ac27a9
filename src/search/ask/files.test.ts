import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOverHttp, unpack } from './files';

afterEach(() => vi.unstubAllGlobals());

function answer(body: BodyInit | null, status = 200) {
  const fetched = vi.fn(
    async (_address: string, _init?: RequestInit) => new Response(body, { status }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('readOverHttp', () => {
  it('reads below the root', async () => {
    const fetched = answer('强');
    const bytes = await readOverHttp('/base/search-index/')('now.en.1/root.bin', false);
    expect(new TextDecoder().decode(bytes)).toBe('强');
    expect(fetched.mock.calls[0]?.[0]).toBe('/base/search-index/now.en.1/root.bin');
  });

  it('asks the server for the manifest each time, for other files if they were no good', async () => {
    const fetched = answer('{}');
    await readOverHttp('/')('manifest.json', false);
    await readOverHttp('/')('now.en.1/root.bin', false);
    await readOverHttp('/')('now.en.1/root.bin', true);
    const caches = fetched.mock.calls.map(([, init]) => init?.cache);
    expect(caches).toEqual(['no-cache', 'force-cache', 'reload']);
  });

  it('takes the manifest it had where there is no network', async () => {
    vi.stubGlobal('fetch', async (_address: string, { cache }: RequestInit) => {
      if (cache === 'only-if-cached') return new Response('{}');
      throw new TypeError('Failed to fetch');
    });
    const bytes = await readOverHttp('/')('manifest.json', false);
    expect(new TextDecoder().decode(bytes)).toBe('{}');
  });

  it.each<[number, string]>([
    [404, 'missing'],
    [403, 'missing'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('takes an answer of %d for %s', async (status, kind) => {
    answer('', status);
    await expect(readOverHttp('/')('a.bin', false)).rejects.toMatchObject({ kind, file: 'a.bin' });
  });

  it('takes no answer for unreachable', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(readOverHttp('/')('a.bin', false)).rejects.toMatchObject({
      kind: 'unreachable',
      message: 'search index: a.bin is unreachable',
      cause: expect.any(TypeError),
    });
  });

  it('takes an answer that breaks off for unreachable', async () => {
    answer(new ReadableStream({ pull: (controller) => controller.error(new Error('broken')) }));
    await expect(readOverHttp('/')('a.bin', false)).rejects.toMatchObject({ kind: 'unreachable' });
  });
});

describe('unpack', () => {
  const packed = new Uint8Array(gzipSync('强同步'));

  it('gives back what was packed', async () => {
    expect(new TextDecoder().decode(await unpack('a.bin', packed))).toBe('强同步');
    expect(await unpack('a.bin', new Uint8Array(gzipSync('')))).toHaveLength(0);
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a page', new TextEncoder().encode('<!doctype html>')],
    ['half of it', packed.slice(0, packed.length / 2)],
    ['all but its last byte', packed.slice(0, -1)],
    ['another checksum', packed.map((byte, at) => (at === packed.length - 6 ? byte ^ 1 : byte))],
    ['its first bytes alone', packed.slice(0, 2)],
  ])('refuses %s', async (_, bytes) => {
    await expect(unpack('a.bin', bytes)).rejects.toMatchObject({
      name: 'SearchFailure',
      kind: 'damaged',
      file: 'a.bin',
    });
  });
});
