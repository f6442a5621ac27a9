import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { manifestName } from '../format/manifest';
import { encodeNode } from '../table/node';
import { handbook, MemorySite } from '../testing/memory-site';

// Every index is built with its dictionaries.
vi.setConfig({ testTimeout: 60_000 });

const original = new MemorySite(...handbook);
const whole = new Map(original.files);
let site = original;

const question = { query: '强同步', edition: 'now', locale: 'zh-Hans' };

/** The same site, whole, and a search that has read nothing. */
beforeEach(() => {
  site = original;
  site.files.clear();
  for (const [name, bytes] of whole) site.files.set(name, bytes);
  site.reads.length = 0;
  site.reachable = true;
  site.slow = /$^/;
  site.search = site.open();
});

function titles() {
  return site.search.ask(question).then(({ hits }) => hits.map(({ title }) => title[0]?.text));
}

const html = new TextEncoder().encode('<!doctype html><title>Not found</title>');
const leaf = encodeNode(0, 0, [{ key: 't强同', value: new Uint8Array([200]) }]);

describe('a file', () => {
  it.each<[string, RegExp]>([
    ['root', /root/],
    ['nodes', /\d\.bin$/],
  ])('that is missing is named: %s', async (_, pattern) => {
    site.replace(pattern, () => undefined);
    await expect(site.search.ask(question)).rejects.toMatchObject({
      name: 'SearchFailure',
      kind: 'missing',
      file: expect.stringMatching(/^now\.zh-Hans\.\d+\/\w+\.bin$/),
      message: expect.stringMatching(/^search index: now\S+ is missing$/),
    });
  });

  it.each<[string, (packed: Uint8Array) => Uint8Array]>([
    ['cut short', (packed) => packed.slice(0, -5)],
    ['empty', () => new Uint8Array()],
    ['a page sent in its stead', () => html],
    [
      'with one byte changed',
      (packed) => packed.map((byte, at) => (at === 20 ? byte ^ 255 : byte)),
    ],
    ['packed, but something else', () => gzipSync(html)],
    ['packed, but empty', () => gzipSync(new Uint8Array())],
  ])('that is damaged is named: %s', async (_, make) => {
    site.replace(/\d\.bin$/, make);
    await expect(site.search.ask(question)).rejects.toMatchObject({
      name: 'SearchFailure',
      kind: 'damaged',
      file: expect.stringMatching(/\d\.bin$/),
    });
  });

  it.each<[string, () => Uint8Array]>([
    ['of values that are none', () => gzipSync(leaf)],
    ['of the root', () => whole.get(site.names(/now\.zh-Hans.*root/)[0] ?? '') ?? html],
  ])('that holds the node of another is damaged: %s', async (_, make) => {
    site.replace(/now\.zh-Hans.*\d\.bin$/, make);
    await expect(site.search.ask(question)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('that nobody asks for hinders nobody', async () => {
    site.replace(/2020-10|\.en\./, () => undefined);
    expect(await titles()).toEqual(['强同步']);
  });
});

describe('the manifest', () => {
  it.each<[string, string]>([
    ['a page sent in its stead', '<!doctype html>'],
    ['of another version of the format', '{"version": 999, "editions": []}'],
    ['without editions', '{"version": 1}'],
    ['that is null', 'null'],
    ['that is empty', ''],
  ])('is damaged: %s', async (_, text) => {
    site.files.set(manifestName, new TextEncoder().encode(text));
    await expect(site.search.ask(question)).rejects.toMatchObject({
      kind: 'damaged',
      file: manifestName,
    });
    expect(site.reads).toEqual([manifestName, manifestName]);
  });

  it('that is missing is named', async () => {
    site.files.delete(manifestName);
    await expect(site.search.ask(question)).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('a failure', () => {
  it('is no reason to ask for the manifest again where nothing answers', async () => {
    site.reachable = false;
    await expect(site.search.ask(question)).rejects.toMatchObject({ kind: 'unreachable' });
    expect(site.reads).toEqual([manifestName]);
  });

  it('is forgotten: the next question is tried again', async () => {
    site.reachable = false;
    await expect(site.search.ask(question)).rejects.toMatchObject({ kind: 'unreachable' });
    site.reachable = true;
    expect(await titles()).toEqual(['强同步']);
  });

  it.each([/root/, /\d\.bin$/])('of %s is forgotten, too', async (pattern) => {
    site.replace(pattern, (packed) => packed.slice(0, -5));
    await expect(site.search.ask(question)).rejects.toMatchObject({ kind: 'damaged' });
    for (const [name, bytes] of whole) site.files.set(name, bytes);
    expect(await titles()).toEqual(['强同步']);
  });

  it('says the same twice', async () => {
    site.replace(/root/, () => undefined);
    for (let time = 0; time < 2; time++) {
      await expect(site.search.ask(question)).rejects.toMatchObject({ kind: 'missing' });
    }
  });

  it('that is none of the index is passed on', async () => {
    const search = new (await import('./search')).Search(() => Promise.reject(new Error('a bug')));
    await expect(search.ask(question)).rejects.toThrow('a bug');
  });
});

describe('a new deployment', () => {
  const pages = [
    { path: 'a', title: '强同步', body: '新的说法。' },
    { path: 'b', title: '强同步', edition: '2020-10' },
    { path: 'c', title: '强同步', edition: '2018-01' },
  ];

  it('is answered from, where the old index is gone', async () => {
    expect(await titles()).toEqual(['强同步']);
    site.deploy(...pages);
    const { hits } = await site.search.ask({ ...question, query: '新的说法' });
    expect(hits.map(({ address }) => address)).toEqual(['a']);
  });

  it('is asked about once', async () => {
    await titles();
    site.reads.length = 0;
    site.deploy(...pages);
    await site.search.ask({ ...question, query: '新的说法' });
    expect(site.reads.filter((file) => file === manifestName)).toHaveLength(1);
  });

  it('is answered from by all questions that are under way', async () => {
    const editions = ['now', '2020-10', '2018-01'].map((edition) => ({ ...question, edition }));
    site.deploy(...pages);
    for (const each of editions) await site.search.ask(each);
    site.deploy(...pages.map((page) => ({ ...page, body: '更新的说法。' })));
    site.slow = /^2018-01/;
    const answers = await Promise.all(
      editions.map((each) => site.search.ask({ ...each, query: '更新' })),
    );
    expect(answers.map(({ total }) => total)).toEqual([1, 1, 1]);
  });

  it('that is broken itself is a failure', async () => {
    await titles();
    site.deploy(...pages);
    site.replace(/root/, () => undefined);
    await expect(site.search.ask({ ...question, query: '新的说法' })).rejects.toMatchObject({
      kind: 'missing',
    });
  });
});
