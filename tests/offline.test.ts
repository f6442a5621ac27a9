import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { site } from '../src/cli/site-build';
import { writeOffline } from '../src/offline/building/write-offline-fs';
import versions from '../versions.json';
import { launchBrowser } from './support/browser';
import { deploymentOf, type Host, host, removeDeployment } from './support/deployments';
import { running } from './support/looking';
import { latest } from './support/pages';

/* The site without a network, and between two deployments, in a real browser. */

let browser: Browser;
let server: Host;
let context: BrowserContext;
/** Two deployments, each page and script of which says which it is of. */
let a: string;
let b: string;

beforeAll(async () => {
  a = deploymentOf(site.dir, 'a');
  b = deploymentOf(site.dir, 'b');
  browser = await launchBrowser();
  server = await host(a);
});

afterAll(async () => {
  await browser?.close();
  await server?.cut();
  for (const dir of [a, b]) removeDeployment(dir);
});

beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 1200, height: 800 },
  });
  server.deploy(a);
  server.release();
  server.asked.length = 0;
  return async () => {
    if (!server.isUp) await server.restore();
  };
});

async function open(address: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(server.origin + address);
  return page;
}

/** A browser that says its connection is metered, so that nothing is saved unasked. */
const onMeteredNetwork = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true, effectiveType: '4g' },
    }),
  );

/** What the page says of its edition. */
function panelOf(page: Page) {
  return page.getByRole('group', { name: /^(离线阅读|Offline reading)$/ });
}

async function panelSays(page: Page, says: RegExp): Promise<void> {
  await running(page);
  await expect
    .poll(
      async () => {
        // What is above may still grow.
        await page.locator('.theme-doc-footer').scrollIntoViewIfNeeded();
        return (await panelOf(page).allInnerTexts()).join();
      },
      { timeout: 60_000 },
    )
    .toMatch(says);
}

const saved = /已存于本机|is kept on this device/;
const offered =
  /保存本版供离线阅读（约 [\d.]+ ?(MB|兆字节)）|Save this edition for offline \(about [\d.]+ MB\)/;

/** Stops the worker as a browser may at any moment, without a word to it. */
async function stopWorker(page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
}

async function cutNetwork(): Promise<void> {
  await server.cut();
  await context.setOffline(true);
}

/** Which deployments a page and all scripts that it has run are of. */
function deploymentsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const page = document.querySelector('meta[name=deployment]')?.getAttribute('content');
    return [
      ...new Set([page, ...((window as unknown as { parts?: string[] }).parts ?? [])]),
    ] as string[];
  });
}

/** Follows a link of the page by its address, without loading the page anew if that can be. */
async function follow(page: Page, address: string): Promise<void> {
  await page
    .locator(`a[href="${address}"]`)
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await page.waitForURL(`**${address}`);
  await page.locator('h1').waitFor();
}

async function search(page: Page, query: string): Promise<string[]> {
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').fill(query);
  await page.locator('[data-search-hit]').first().waitFor();
  return page
    .locator('[data-search-hit]')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
}

describe.each([
  { prefix: '', query: '强同步', word: '强同步' },
  { prefix: '/en', query: 'strong synchronization', word: 'synchron' },
])('after one visit to a page below $prefix/', ({ prefix, query }) => {
  const docs = `${prefix}/docs/${latest}`;

  it('has the edition, its tables and its search without a network', async () => {
    const first = await open(`${docs}/overview`);
    await panelSays(first, saved);
    await cutNetwork();
    const page = await open(`${docs}/tencent-vs-alibaba`);
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(10);
    await running(page);
    expect(await search(page, query)).toContain(`${docs}/tdsql`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${docs}/**`);
    await page.reload();
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('says of a page that is not kept that it is not, and lists what is', async () => {
    await panelSays(await open(`${docs}/tdsql`), saved);
    await cutNetwork();
    const page = await open(`${prefix}/docs/2020-10/tdsql`);
    expect(await page.locator('h1').innerText()).toMatch(/现在没有网络|You are offline/);
    const styles = await page.evaluate(() => document.styleSheets[0]?.cssRules.length);
    expect(styles).toBeGreaterThan(0);
    await page.getByRole('link', { name: latest }).click();
    await page.waitForURL(`**${docs}/overview`);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

describe('a new deployment', () => {
  const docs = `/docs/${latest}`;

  it('leaves an open page what it was, and gives the next one whole', async () => {
    const page = await open(`${docs}/tdsql`);
    await panelSays(page, saved);
    server.deploy(b);
    const other = await open(`${docs}/banking`);
    await running(other);
    expect(await deploymentsOf(other)).toEqual(['a']);
    await other.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
    await replaced(page);
    server.asked.length = 0;
    // What the page loads only now is gone from the server.
    await search(page, '强同步');
    expect(await deploymentsOf(page)).toEqual(['a']);
    expect(server.asked.filter((address) => address.includes('/assets/'))).toEqual([]);
    await page.keyboard.press('Escape');
    await follow(page, `${docs}/insurance`);
    await running(page);
    expect(await deploymentsOf(page)).toEqual(['b']);
    await panelSays(page, saved);
    await cutNetwork();
    await page.reload();
    expect(await deploymentsOf(page)).toEqual(['b']);
    await page.goto(`${server.origin}${docs}/tbaas`);
    expect(await deploymentsOf(page)).toEqual(['b']);
  });

  it('loads a page anew once, where what it needs is gone from the server and was not kept', async () => {
    const page = await open(`${docs}/tdsql`, onMeteredNetwork);
    await panelSays(page, offered);
    server.deploy(b);
    const loads: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads.push(new URL(request.url()).pathname);
    });
    await follow(page, `${docs}/insurance`);
    await page.waitForFunction(
      () => document.querySelector('meta[name=deployment]')?.getAttribute('content') === 'b',
    );
    await running(page);
    expect(await deploymentsOf(page)).toEqual(['b']);
    expect(loads).toEqual([`${docs}/insurance`]);
  });

  it('gives what was kept of the earlier one until it is kept itself', async () => {
    const page = await open(`${docs}/tdsql`, onMeteredNetwork);
    await panelSays(page, offered);
    await panelOf(page).getByRole('button').click();
    await panelSays(page, saved);
    server.deploy(b);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
    await replaced(page);
    await page.reload();
    await panelSays(page, /此后网站已更新/);
    expect(await deploymentsOf(page)).toEqual(['b']);
    await cutNetwork();
    await page.goto(`${server.origin}${docs}/banking`);
    await running(page);
    expect(await deploymentsOf(page)).toEqual(['a']);
    expect(await search(page, '强同步')).not.toEqual([]);
    expect(await deploymentsOf(page)).toEqual(['a']);
  });
});

/** Waits until the worker of the next deployment has taken over. */
function replaced(page: Page): Promise<void> {
  const isOfAnother = () =>
    page.evaluate(async () => {
      const notes = await caches.open('notes /');
      const read = async (name: string) => (await notes.match(`/offline/notes/${name}`))?.json();
      const [build, tabs] = [await read('present'), await read('tabs')];
      return Object.values(tabs ?? {}).some((other) => other !== build);
    });
  return expect.poll(isOfAnother, { timeout: 60_000 }).toBe(true);
}

describe('saving an edition', () => {
  const address = `/docs/${latest}/tdsql`;

  it('keeps no more than the page, where the network is metered', async () => {
    const page = await open(address, onMeteredNetwork);
    await panelSays(page, offered);
    expect(server.asked.filter((asked) => asked.endsWith('.pack'))).toEqual([]);
    await cutNetwork();
    await page.reload();
    expect(await page.locator('h1').innerText()).toContain('TDSQL');
  });

  it('says how far it is, can be cancelled, and goes on from there', async () => {
    const page = await open(address, onMeteredNetwork);
    await panelSays(page, offered);
    server.asked.length = 0;
    server.holdAfter(20);
    await panelOf(page).getByRole('button').click();
    const bar = panelOf(page).getByRole('progressbar', { name: '保存进度' });
    await expect
      .poll(() => bar.evaluate((bar: HTMLProgressElement) => bar.position), { timeout: 60_000 })
      .toBeGreaterThan(0);
    await panelOf(page).getByRole('button', { name: '取消' }).click();
    await panelSays(page, offered);
    server.release();
    const before = new Set(server.asked.splice(0));
    await panelOf(page).getByRole('button').click();
    await panelSays(page, saved);
    // But for the few that were on their way.
    expect(server.asked.filter((address) => before.has(address)).length).toBeLessThan(10);
  });

  it('goes on after the browser has stopped the worker, idle or at work', async () => {
    const page = await open(address, onMeteredNetwork);
    await panelSays(page, offered);
    await stopWorker(page);
    server.holdAfter(20);
    await panelOf(page).getByRole('button').click();
    await panelOf(page).getByRole('progressbar').waitFor();
    await stopWorker(page);
    await panelOf(page).getByRole('button', { name: '取消' }).click();
    await panelSays(page, offered);
    server.release();
    await panelOf(page).getByRole('button').click();
    await panelSays(page, saved);
    await cutNetwork();
    await stopWorker(page);
    await page.goto(`${server.origin}/docs/${latest}/banking?slides#top`);
    expect(await deploymentsOf(page)).toEqual(['a']);
  });

  it('can be undone, and is not done again unasked', async () => {
    const page = await open(address);
    await panelSays(page, saved);
    const before = await keptFiles(page);
    await panelOf(page).getByRole('button', { name: '从本机移除' }).click();
    await panelSays(page, offered);
    await page.reload();
    await panelSays(page, offered);
    expect(await keptFiles(page)).toBeLessThan(before - 20);
  });

  it.each([
    ['full', 'QuotaExceededError', '存储空间不足'],
    ['refused', 'SecurityError', '浏览器不允许本站保存内容'],
  ])('says plainly that the storage is %s', async (_, name, says) => {
    const page = await open(address, onMeteredNetwork);
    await panelSays(page, offered);
    const [worker] = context.serviceWorkers();
    await worker?.evaluate((name) => {
      Cache.prototype.put = () => Promise.reject(new DOMException('no', name));
    }, name);
    await panelOf(page).getByRole('button').click();
    await panelSays(page, new RegExp(says));
  });

  it('leaves a device that turns out to be full as it was', async () => {
    const page = await open(address, onMeteredNetwork);
    await panelSays(page, offered);
    const devtools = await context.newCDPSession(page);
    const quota = { origin: server.origin, quotaSize: 1_500_000 };
    await devtools.send('Storage.overrideQuotaForOrigin', quota);
    const before = await keptFiles(page);
    await panelOf(page).getByRole('button').click();
    await panelSays(page, /存储空间不足/);
    expect(await keptFiles(page)).toBeLessThanOrEqual(before);
  });

  it('says plainly that nothing may be stored at all', async () => {
    const script = path.join(a, 'sw.js');
    const text = readFileSync(script, 'utf8');
    writeFileSync(script, `caches.open = () => Promise.reject(new Error('refused'));${text}`);
    server.deploy(a);
    try {
      await panelSays(await open(address), /浏览器不允许本站保存内容/);
    } finally {
      writeFileSync(script, text);
    }
  });

  it('gives way to a deployment that comes while it is saved, and ends with one whole', async () => {
    const page = await open(address, onMeteredNetwork);
    await panelSays(page, offered);
    server.holdAfter(20);
    await panelOf(page).getByRole('button').click();
    await panelOf(page).getByRole('progressbar').waitFor();
    server.deploy(b);
    server.release();
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
    await replaced(page);
    await page.reload();
    await panelSays(page, offered);
    await panelOf(page).getByRole('button').click();
    await panelSays(page, saved);
    await cutNetwork();
    await page.goto(`${server.origin}/docs/${latest}/banking`);
    await running(page);
    expect(await deploymentsOf(page)).toEqual(['b']);
  });

  it('says plainly that a browser cannot', async () => {
    const page = await open(address, (page) =>
      page.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      }),
    );
    await panelSays(page, /此浏览器不支持离线阅读/);
  });

  it('says plainly that the network broke off, and that the server has another deployment', async () => {
    const page = await open(address, onMeteredNetwork);
    await panelSays(page, offered);
    await server.cut();
    await panelOf(page).getByRole('button').click();
    await panelSays(page, /网络中断/);
    await server.restore();
    server.deploy(b);
    await panelOf(page).getByRole('button').click();
    await panelSays(page, /网站刚刚更新/);
  });
});

/** How many files are kept. */
function keptFiles(page: Page): Promise<number> {
  return page.evaluate(async () => (await (await caches.open('files /')).keys()).length);
}

describe('what is written', () => {
  it('is the same from the same site', () => {
    const script = readFileSync(path.join(a, 'sw.js'), 'utf8');
    writeOffline(a, versions);
    expect(readFileSync(path.join(a, 'sw.js'), 'utf8')).toBe(script);
  });

  it('can be installed in either language', () => {
    for (const [folder, lang] of [
      ['', 'zh-Hans'],
      ['en', 'en'],
    ] as const) {
      const manifest = JSON.parse(
        readFileSync(path.join(a, folder, 'manifest.webmanifest'), 'utf8'),
      );
      expect(manifest.lang).toBe(lang);
      for (const { src, sizes } of manifest.icons) {
        const icon = readFileSync(path.join(a, src));
        expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
      }
    }
  });
});
