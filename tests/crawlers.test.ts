import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readSite } from '../src/checks/reading/site-fs';
import { site as handbook } from '../src/cli/site-build';
import { filesBelow } from '../src/evidence/reading/editions-fs';
import { addressOf } from '../src/offline/manifest';
import { serveBuiltSite } from './support/built-site';
import { running } from './support/looking';
import { addressesIn, latest, pagesIn } from './support/pages';
import { schemaOrgFaults } from './support/schema-org';

const site = serveBuiltSite();
const prefixes = ['', '/en'] as const;

/** Something that structured data tell of. */
type Thing = { '@type': string } & Record<string, unknown>;

/** A page of the build as a crawler reads it. */
interface Crawled {
  /** `robots`, `og:image` …, each once. */
  meta: Map<string, string>;
  canonical?: string;
  things: Thing[];
  ids: Set<string>;
}

const robots = readFileSync(path.join(handbook.dir, 'robots.txt'), 'utf8');
/** The address of the site, without a slash at its end. */
const origin = /^Sitemap: (.+)\/sitemap\.xml$/m.exec(robots)?.[1] ?? '';
const crawled = new Map(
  filesBelow(handbook.dir, '.html').map((file) => {
    const relative = path.relative(handbook.dir, file).split(path.sep).join('/');
    const address = `/${addressOf(relative)}`;
    return [address, crawl(readFileSync(file, 'utf8'))];
  }),
);

function crawl(html: string): Crawled {
  const meta = new Map<string, string>();
  const ids = new Set<string>();
  const things: Thing[] = [];
  let canonical: string | undefined;
  let json: string | undefined;
  const parser = new Parser({
    onopentag(name, { id, rel, href, type, property, content, ...more }) {
      if (id) ids.add(id);
      if (rel === 'canonical') canonical = href;
      if (name === 'script' && type === 'application/ld+json') json = '';
      const key = more.name ?? property ?? '';
      if (name !== 'meta') return;
      if (key.startsWith('og:image') && meta.has(key)) throw new Error(`${key} stands there twice`);
      meta.set(key, content ?? '');
    },
    ontext(text) {
      if (json !== undefined) json += text;
    },
    onclosetag(name) {
      if (name !== 'script' || json === undefined) return;
      things.push(...(JSON.parse(json)['@graph'] as Thing[]));
      json = undefined;
    },
  });
  parser.write(html);
  parser.end();
  return { meta, canonical, things, ids };
}

function page(address: string): Crawled {
  const page = crawled.get(address) ?? crawled.get(`${address}/`);
  if (!page) throw new Error(`no page at ${address}`);
  return page;
}

/** Things of a type, wherever they stand in others. */
function ofType(type: string, value: unknown): Thing[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap((item) => ofType(type, item));
  return (value as Thing)['@type'] === type ? [value as Thing, ...within] : within;
}

/** Pages as articles; what they cite may be articles, too. */
function articlesOf(things: Thing[]): Thing[] {
  return things.filter((thing) => thing['@type'] === 'Article');
}

describe('structured data', () => {
  const told = [...crawled].filter(([, { things }]) => things.length > 0);

  it('are there for every page that is to be found, and for no draft', () => {
    const cut = prefixes.flatMap((prefix) =>
      pagesIn(prefix).filter(({ edition }) => edition !== 'next'),
    );
    for (const { address } of cut) {
      const { things, canonical } = page(address);
      // What stands in for a page in another language says nothing of itself.
      const expected = canonical === origin + address ? 1 : 0;
      expect(articlesOf(things), address).toHaveLength(expected);
    }
    for (const [address, { things, meta }] of crawled) {
      if (meta.get('robots')?.includes('noindex')) expect(things, address).toEqual([]);
    }
  });

  it('keep to the definitions of schema.org', () => {
    expect(told.length).toBeGreaterThan(50);
    expect(
      schemaOrgFaults(new Map(told.map(([address, { things }]) => [address, things]))),
    ).toEqual([]);
  }, 300_000);

  it('would be found to break them', () => {
    const author = { '@type': 'Rating' };
    const faults = schemaOrgFaults(
      new Map([
        ['/a', [{ '@type': 'Article', headlines: 'No such property' }]],
        ['/b', [{ '@type': 'Article', author }]],
        ['/c', [{ '@type': 'Articel' }]],
      ]),
    );
    expect(faults).toEqual([
      expect.stringMatching(/^\/a: .*'"headlines"' does not exist/),
      expect.stringMatching(/^\/b: .*"Rating"/),
      expect.stringMatching(/^\/c: .*"Articel"/),
    ]);
  }, 300_000);

  it('write dates as ISO 8601 does, and addresses in full', () => {
    for (const [address, { things }] of told) {
      for (const [key, value] of fieldsOf(things)) {
        if (/^date/.test(key)) expect(value, address).toMatch(/^\d{4}(-\d\d){0,2}$/);
        if (/^(url|image|license|logo|sameAs|mainEntityOfPage|@id)$/.test(key)) {
          expect(() => new URL(value), `${address}: ${key} ${value}`).not.toThrow();
        }
      }
    }
  });

  it('have what search engines recommend for an article', () => {
    const wanted = ['headline', 'image', 'datePublished', 'dateModified', 'author'];
    for (const [address, { things }] of told) {
      for (const article of articlesOf(things)) {
        expect(Object.keys(article), address).toEqual(expect.arrayContaining(wanted));
      }
    }
  });

  // https://developers.google.com/search/docs/appearance/structured-data has a page on each of them.
  it.each([
    ['BreadcrumbList', ['itemListElement']],
    ['ListItem', ['position', 'name', 'item']],
    ['ClaimReview', ['claimReviewed', 'reviewRating', 'url', 'author', 'itemReviewed']],
    ['Rating', ['alternateName']],
    ['Claim', ['author', 'datePublished', 'appearance']],
    ['Organization', ['name', 'url', 'logo']],
  ])('have what search engines ask of a %s', (type, wanted) => {
    const found = told.flatMap(([address, { things }]) =>
      ofType(type, things).map((thing) => [address, thing] as const),
    );
    expect(found).not.toEqual([]);
    for (const [address, thing] of found) {
      expect(Object.keys(thing), address).toEqual(expect.arrayContaining(wanted));
    }
  });

  it('lead to every page by two steps at least', () => {
    for (const [address, { things }] of told) {
      const ways = ofType('BreadcrumbList', things);
      expect(ways.length, address).toBe(ofType('WebSite', things).length > 0 ? 0 : 1);
      for (const { itemListElement } of ways) {
        expect(itemListElement, address).toHaveProperty('length', expect.any(Number));
        expect((itemListElement as unknown[]).length, address).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it.each(prefixes)('review every claim of the founding edition at %s/…/audit', (prefix) => {
    const { library } = readSite(path.resolve(import.meta.dirname, '..'));
    const founding = library.editions.find(({ name }) => name === '2020-10');
    const claims = founding?.records.filter(({ kind }) => kind === 'claim') ?? [];
    const address = `${prefix}/docs/${latest}/audit`;
    const { things, ids } = page(address);
    const reviews = ofType('ClaimReview', things);
    expect(reviews.map(({ url }) => url).toSorted()).toEqual(
      claims.map(({ id }) => `${origin}${address}#audit-${id}`).toSorted(),
    );
    for (const { url } of reviews) expect(ids).toContain(String(url).split('#')[1]);
  });

  it('cite what the page lists', () => {
    for (const [address, { things, ids }] of told) {
      for (const { citation } of articlesOf(things)) {
        const listed = [...ids].filter((id) => id.startsWith('source-'));
        expect(citation, address).toHaveLength(listed.length);
      }
    }
  });
});

/** The fields that hold a text, in things and in those within them. */
function fieldsOf(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    typeof item === 'string' ? [[key, item] as [string, string]] : fieldsOf(item),
  );
}

describe('social images', () => {
  it.each(prefixes.flatMap((prefix) => addressesIn(prefix)))('are there for %s', (address) => {
    const { meta } = page(address);
    const image = meta.get('og:image') ?? '';
    expect(image).toMatch(/^https?:\/\/.*\/img\/social\/[0-9a-f]{16}\.png$/);
    const file = path.join(handbook.dir, image.slice(origin.length));
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([meta.get('og:image:width'), meta.get('og:image:height')]).toEqual(['1200', '630']);
    expect(png.length).toBeLessThan(60_000);
    expect(meta.get('og:image:alt')).toMatch(/\S/);
    expect(meta.get('twitter:card')).toBe('summary_large_image');
  });
});

describe('robots.txt', () => {
  it('lets crawlers fetch every page, and names a list of those that are to be found', () => {
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
    const kept = [...robots.matchAll(/^Disallow: (.*)$/gm)].map(([, path]) => path);
    expect(kept).toEqual(['/search?', '/search/?', '/en/search?', '/en/search/?']);
    const sitemap = readFileSync(path.join(handbook.dir, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
    expect(listed.length).toBeGreaterThan(50);
    for (const url of listed) {
      const { meta, canonical } = page(url.slice(origin.length) || '/');
      expect(meta.get('robots') ?? '', url).not.toContain('noindex');
      expect(canonical).toBe(url);
    }
    expect(existsSync(path.join(handbook.dir, 'en/robots.txt'))).toBe(false);
  });
});

describe('what was served with a page', () => {
  it('stays when the page comes to life, and is left behind by whoever goes on to another', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/docs/${latest}/tdsql`, { waitUntil: 'networkidle' });
    await running(page);
    const served = page.locator('head [data-served]');
    expect(await served.count()).toBeGreaterThan(1);
    await page.locator(`.menu a[href$="/docs/${latest}/banking"]`).click();
    await page.waitForURL(`${site.origin}/docs/${latest}/banking`);
    // However busy the machine is.
    await expect.poll(() => served.count(), { timeout: 30_000 }).toBe(0);
    await page.close();
  });
});
