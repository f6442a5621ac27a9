import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readSite } from '../src/checks/reading/site-fs';
import { site as handbook } from '../src/cli/site-build';
import { placesOfClaims } from '../src/evidence/reading/claim-places';
import { filesBelow } from '../src/evidence/reading/editions-fs';
import { addressOf } from '../src/offline/manifest';
import { objections } from './support/axe';
import { serveBuiltSite } from './support/built-site';
import { watchFaults } from './support/faults';
import { running } from './support/looking';
import { addressesIn, latest, namesOfUntranslated, pagesIn, slugsOf } from './support/pages';

const site = serveBuiltSite();
const { library } = readSite(path.resolve(import.meta.dirname, '..'));

/** The HTML of every page, by its address; pages that only lead to another among them. */
const pages = new Map(
  filesBelow(handbook.dir, '.html').map((file) => {
    const relative = path.relative(handbook.dir, file).split(path.sep).join('/');
    const address = `/${addressOf(relative)}`;
    return [address, readFileSync(file, 'utf8')];
  }),
);

/** How far the page is wider than a small phone. */
async function overflow(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

describe.concurrent.each([
  { prefix: '' as const, language: 'zh-Hans' },
  { prefix: '/en' as const, language: 'en' },
])('the site in $language', ({ prefix, language }) => {
  it.each(addressesIn(prefix))(
    'serves %s without a fault, on a small phone, too',
    async (address) => {
      const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
      const faults = watchFaults(page, site.origin);
      const response = await page.goto(site.origin + address, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.locator('h1').allTextContents()).toEqual([expect.stringMatching(/\S/)]);
      expect(await overflow(page)).toBe(0);
      await running(page);
      expect(await overflow(page)).toBe(0);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  // What is being written is looked at whole; the editions that were cut are made of the same parts.
  it.each([
    `${prefix}/`,
    `${prefix}/docs/${latest}/overview`,
    `${prefix}/docs/2020-10/insurance`,
    ...slugsOf('next').map((slug) => `${prefix}/docs/next/${slug}`),
  ])(
    'has nothing on %s that axe objects to, light or dark',
    async (address) => {
      const page = await site.browser.newPage();
      await page.goto(site.origin + address);
      // Colours are the same in either language.
      expect(await objections(page, { colours: prefix === '' })).toEqual([]);
      await page.close();
    },
    // Long tables take axe a while where other work is being done.
    240_000,
  );

  it.each(pagesIn(prefix).filter(({ edition }) => edition !== 'next'))(
    'reads $address without JavaScript',
    async ({ slug, address }) => {
      const context = await site.browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(site.origin + address);
      const article = page.locator('article');
      expect(await article.getByRole('listitem').count()).toBeGreaterThan(0);
      // The page on method states how evidence is handled, and cites none.
      if (slug !== 'methodology') {
        expect(await article.locator('[id^="source-"]').count()).toBeGreaterThan(0);
      }
      await context.close();
    },
  );

  it('answers an address that leads nowhere in its language', async () => {
    const response = await fetch(`${site.origin}${prefix}/docs/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(new RegExp(`<html lang="?${language}\\b`));
  });

  it.each(['nowhere', 'docs/nowhere', `docs/${latest}/nowhere`])(
    'goes on saying that /%s leads nowhere once it runs',
    async (address) => {
      const page = await site.browser.newPage();
      const faults = watchFaults(page, site.origin);
      await page.goto(`${site.origin}${prefix}/${address}`);
      const title = await page.locator('h1').innerText();
      await running(page);
      expect(await page.locator('h1').innerText()).toBe(title);
      expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
      await page.close();
    },
  );

  it.each(slugsOf(latest))(
    'leads from /docs/%s to the page of the latest edition',
    async (slug) => {
      const page = await site.browser.newPage();
      await page.goto(`${site.origin}${prefix}/docs/${slug}`);
      await page.waitForURL(`${site.origin}${prefix}/docs/${latest}/${slug}`);
      await page.close();
    },
  );
});

describe('tables', () => {
  it.each(['', '/en'])('of %s name their rows, columns and subject', async (prefix) => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const slug of ['tencent-vs-alibaba', 'banking', 'insurance']) {
      await page.goto(`${site.origin}${prefix}/docs/${latest}/${slug}`);
      const table = page.locator('article table').first();
      expect(await table.locator('caption').textContent()).toMatch(/\S/);
      expect(await table.locator('th[scope="col"]').count()).toBeGreaterThan(1);
      expect(await table.locator('th[scope="row"]').count()).toBeGreaterThan(1);
    }
    await context.close();
  });
});

describe.concurrent('English pages', () => {
  // Navigation, which Docusaurus makes, calls a page by its name in whatever language.
  const untranslated = namesOfUntranslated();

  it.each(addressesIn('/en'))(
    'say nothing in Chinese on %s without marking it so',
    async (address) => {
      const page = await site.browser.newPage();
      await page.goto(site.origin + address);
      const unmarked = await page.evaluate((names) => {
        const isChinese = (text: string) =>
          /\p{Script=Han}/u.test(names.reduce((rest, name) => rest.replaceAll(name, ''), text));
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!isChinese(node.textContent ?? '') || parent?.closest('script, style')) continue;
          if (parent?.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) continue;
          found.push((node.textContent ?? '').trim());
        }
        for (const element of document.querySelectorAll('[aria-label], [title], [alt]')) {
          for (const name of ['aria-label', 'title', 'alt']) {
            const text = element.getAttribute(name) ?? '';
            // The name of a part of a page in Chinese says so by the language of that part.
            if (element.closest('[lang^="zh"]')) continue;
            if (isChinese(text)) found.push(`${name}: ${text}`);
          }
        }
        return found;
      }, untranslated);
      expect(unmarked).toEqual([]);
      await page.close();
    },
  );
});

describe('links', () => {
  const isFile = (address: string) => {
    const file = path.join(handbook.dir, address);
    return existsSync(file) && statSync(file).isFile();
  };

  it('lead to pages, anchors and files that are there', async () => {
    const broken: string[] = [];
    for (const [address, html] of pages) {
      for (const [, href = ''] of html.matchAll(/<a [^>]*?href="?([^"\s>]+)/g)) {
        const target = new URL(href.replaceAll('&amp;', '&'), `http://site${address}`);
        if (target.host !== 'site') continue;
        const found = pages.get(target.pathname) ?? pages.get(target.pathname.replace(/\/$/, ''));
        const id = decodeURIComponent(target.hash.slice(1));
        if (!found && !isFile(target.pathname)) broken.push(`${address}: ${href}`);
        if (!found) continue;
        if (id && !new RegExp(`\\bid="?${id}["\\s>]`).test(found)) {
          broken.push(`${address}: ${href} (no such anchor)`);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(pages.size).toBeGreaterThan(pagesIn('').length + pagesIn('/en').length);
  });

  // Cards draw most of them only once they are opened.
  it.each(library.editions)('lead from other editions to the claims of $name', (edition) => {
    const places = [...placesOfClaims(edition).values()];
    const missing = places.flatMap((place) => {
      const [address = '', id] = place.split('#');
      const anchor = new RegExp(`\\bid="?${id}["\\s>]`);
      return ['', '/en'].flatMap((prefix) =>
        anchor.test(pages.get(prefix + address) ?? '') ? [] : [prefix + place],
      );
    });
    expect(places).not.toEqual([]);
    expect(missing).toEqual([]);
  });

  it('lead to other hosts without telling them where from', () => {
    const telling = [...pages].flatMap(([address, html]) =>
      [...html.matchAll(/<a [^>]*?href="?https?:[^>]*>/g)]
        .map(([link]) => link)
        .filter((link) => !/rel="[^"]*noopener noreferrer"/.test(link))
        .map((link) => `${address}: ${link}`),
    );
    expect(telling).toEqual([]);
  });

  it('never give two elements of a page one id', () => {
    for (const [address, html] of pages) {
      const ids = [...html.matchAll(/ id="?([^"\s>]+)/g)].map(([, id]) => id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      expect(twice, address).toEqual([]);
    }
  });
});

describe('the content security policy', () => {
  /** What stands between the tags of scripts that run. */
  const scriptsIn = (html: string) =>
    [
      ...html.matchAll(/<script(?![^>]*(?:src=|application\/ld\+json))[^>]*>([^]*?)<\/script>/g),
    ].map(([, script = '']) => script);

  it.each([...pages])('stands once in %s, with the hashes of its own scripts', (_, html) => {
    const policies = [
      ...html.matchAll(/<meta charset="?UTF-8"?><meta http-equiv="Content-S[^>]*>/gi),
    ];
    expect(policies).toHaveLength(1);
    expect(html.match(/http-equiv="?Content-Security-Policy/gi)).toHaveLength(1);
    const hashes = [...html.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
    const expected = scriptsIn(html).map((script) =>
      createHash('sha256').update(script).digest('base64'),
    );
    expect(new Set(hashes)).toEqual(new Set(expected));
    expect(policies.join()).not.toMatch(/script-src[^;]*unsafe|style-src [^;]*unsafe/);
  });

  // Most are visited above; what is shown offline is whole only once the worker has filled it in.
  const visited = new Set((['', '/en'] as const).flatMap((prefix) => addressesIn(prefix)));
  const others = [...pages.keys()].filter(
    (address) => !visited.has(address) && !address.startsWith('/offline/'),
  );

  it('is kept by the pages that are not visited above', async () => {
    const page = await site.browser.newPage();
    const faults = watchFaults(page, site.origin);
    for (const address of others) {
      await page.goto(site.origin + address, { waitUntil: 'load' });
      if (faults.length > 0) expect.fail(`${address}: ${faults.join('\n')}`);
    }
    expect(others.length).toBeGreaterThan(0);
    await page.close();
  }, 300_000);

  it('stops what is no part of the page, and that is told as a fault', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/contribute`);
    const faults = watchFaults(page, site.origin);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "hacked"';
      document.head.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="document.title = 1">');
      Object.assign(document.createElement('a'), { href: 'javascript:document.title=1' }).click();
    });
    await expect.poll(() => faults.length).toBeGreaterThanOrEqual(3);
    expect(faults.join('\n')).toContain('Content Security Policy');
    expect(await page.title()).not.toMatch(/hacked|^1$/);
    await page.close();
  });
});
