import { describe, expect, it, vi } from 'vitest';
import { handbook, MemorySite } from '../testing/memory-site';

// Every index is built with its dictionaries.
vi.setConfig({ testTimeout: 60_000 });

const site = new MemorySite(...handbook);

describe('a library', () => {
  it('opens the index of an edition in a language', async () => {
    const index = await site.open().library.index('now', 'en');
    expect(index?.about).toMatchObject({ base: 'en/', pages: 9 });
    expect(index?.about.sections).toEqual(expect.arrayContaining(['Customers', 'Databases']));
  });

  it.each([
    ['now', 'fr'],
    ['1999', 'en'],
  ])('has no index of %s in %s', async (edition, locale) => {
    expect(await site.open().library.index(edition, locale)).toBeUndefined();
  });

  it('opens the indexes in the other languages', async () => {
    const { library } = site.open();
    const bases = async (edition: string, locale: string) =>
      (await library.others(edition, locale)).map(({ about }) => about.base);
    expect(await bases('now', 'zh-Hans')).toEqual(['en/']);
    expect(await bases('now', 'en')).toEqual(['']);
    expect(await bases('2020-10', 'zh-Hans')).toEqual([]);
  });

  it('opens an index once, however often it is asked for', async () => {
    const { library } = site.open();
    const before = site.reads.length;
    const [one, other] = await Promise.all([
      library.index('now', 'en'),
      library.index('now', 'en'),
    ]);
    expect(one).toBe(other);
    expect(site.reads.slice(before).map((file) => file.replace(/.*\//, ''))).toEqual([
      'manifest.json',
      'root.bin',
    ]);
  });

  it('tells whether there are other indexes than before', async () => {
    const own = new MemorySite({ path: 'a', title: '甲' });
    const { library } = own.search;
    const before = await library.manifest();
    expect(await library.renew(before)).toBe(false);
    own.deploy({ path: 'a', title: '甲' });
    expect(await library.renew(await library.manifest())).toBe(true);
    expect(await library.renew(before)).toBe(true);
  });
});
