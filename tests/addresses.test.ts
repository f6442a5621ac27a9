import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../src/checks/reading/site-fs';
import { site as handbook } from '../src/cli/site-build';
import {
  addressesIn,
  addressFile,
  lastingAddresses,
  missingFrom,
  withAddresses,
} from '../src/editions/addresses';
import {
  brokenAddresses,
  headOf,
  type Served,
  type SitemapEntry,
  serve,
  sitemapEntries,
} from './support/addresses';
import { latest, pagesIn, slugsOf } from './support/pages';

const repository = path.resolve(import.meta.dirname, '..');
const host = 'https://tencent-cloud-finance-handbook.github.io';
const published = readFileSync(path.join(repository, addressFile), 'utf8');

let served: Served;
beforeAll(async () => {
  served = await serve(handbook.dir);
});
afterAll(() => served.close());

/** What the head of the page at an address says. */
async function headAt(address: string) {
  return headOf(await (await fetch(served.origin + address)).text());
}

describe('the list of addresses', () => {
  it('holds every address that is published for good', () => {
    const missing = missingFrom(published, lastingAddresses(readSite(repository)));
    expect(missing, `\`npm run generate\` adds them to ${addressFile}`).toEqual([]);
  });

  it('holds each once, in order', () => {
    expect(published).toBe(withAddresses(published, []));
  });

  it('answers at every address', async () => {
    expect(await brokenAddresses(served, addressesIn(published))).toEqual([]);
  });
});

describe('what leads to a page', () => {
  it.each(['', '/en'])(
    'of %s leads to the latest edition, or to where an edition begins',
    async (prefix) => {
      const leads = async (address: string) => (await headAt(prefix + address)).refresh;
      expect(await leads('/docs')).toBe(`${prefix}/docs/${latest}/overview`);
      expect(await leads('/docs/tdsql')).toBe(`${prefix}/docs/${latest}/tdsql`);
      expect(await leads('/docs/2020-10')).toBe(`${prefix}/docs/2020-10/overview`);
      expect(await leads('/docs/next')).toBe(`${prefix}/docs/next/overview`);
    },
  );
});

describe('the head of a page', () => {
  /** What a page says that is written in both languages. */
  const inBoth = (address: string) => ({
    alternates: {
      'zh-Hans': host + address,
      en: `${host}/en${address}`,
      'x-default': host + address,
    },
    noIndex: false,
  });

  it.each([
    '/',
    '/contribute',
    '/translations',
    ...['2020-10', latest].map((edition) => `/docs/${edition}/tdsql`),
  ])('%s has an address of its own and offers both languages', async (address) => {
    expect(await headAt(address)).toEqual({
      language: 'zh-Hans',
      canonical: host + address,
      ...inBoth(address),
    });
    expect(await headAt(`/en${address}`)).toEqual({
      language: 'en',
      canonical: `${host}/en${address}`,
      ...inBoth(address),
    });
  });

  it('asks not to be found where it is a draft’s', async () => {
    for (const slug of slugsOf('next')) {
      expect((await headAt(`/docs/next/${slug}`)).noIndex, slug).toBe(true);
      expect((await headAt(`/en/docs/next/${slug}`)).noIndex, slug).toBe(true);
    }
  });
});

describe('the sitemap', () => {
  const entries = sitemapEntries(readFileSync(path.join(handbook.dir, 'sitemap.xml'), 'utf8'));
  const addressOf = ({ address }: SitemapEntry) => address.slice(host.length);

  it('lists every page of every edition in both languages, each once', () => {
    const addresses = entries.map(addressOf);
    const pages = (['', '/en'] as const)
      .flatMap(pagesIn)
      .filter(({ edition }) => edition !== 'next')
      .map(({ address }) => address);
    expect(pages.filter((address) => !addresses.includes(address))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('lists no draft, nothing that leads elsewhere and nothing that is not there', async () => {
    for (const entry of entries) {
      const address = addressOf(entry);
      const response = await fetch(served.origin + address);
      expect(response.status, address).toBe(200);
      expect(headOf(await response.text()), address).toMatchObject({
        canonical: entry.address,
        alternates: entry.alternates,
        noIndex: false,
      });
      expect(address).not.toMatch(/\/docs\/next\b/);
    }
  });

  it('says of pages of an edition when that was frozen', () => {
    const ofEditions = entries.filter(({ address }) => /\/docs\/\d/.test(address));
    expect(ofEditions.filter(({ changed }) => !changed)).toEqual([]);
  });

  it('is one for both languages', async () => {
    expect((await fetch(`${served.origin}/en/sitemap.xml`)).status).toBe(404);
  });
});
