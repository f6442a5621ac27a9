import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { site as handbook } from '../../src/cli/site-build';
import { filesBelow } from '../../src/evidence/reading/editions-fs';
import { serveBuiltSite } from '../support/built-site';
import { running } from '../support/looking';
import { scripts } from '../support/network';
import { latest } from '../support/pages';
import { age, ageByDecades, ageStyles } from './old-browser';

/* Browsers older than those that the site is built for, as far as a present one can play them. */

const site = serveBuiltSite();

describe.each(['', '/en'])('in an old browser, pages below %s/', (prefix) => {
  it('stay readable and lead on once their scripts run', async () => {
    const page = await site.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await age(page);
    await page.goto(`${site.origin}${prefix}/docs/${latest}/tdsql`);
    await running(page);
    await page.locator('.theme-doc-footer').scrollIntoViewIfNeeded();
    await page.locator('article button[popovertarget]').first().hover();
    await page.locator('article button[popovertarget]').first().focus();
    // What scripts would do by and by.
    await page.waitForTimeout(600);
    expect(await page.locator('article [id^="source-"]').count()).toBeGreaterThan(10);
    await page.getByRole('button', { name: /^(幻灯片|Slides)$/ }).click();
    await page.getByText(/此浏览器版本较旧|This browser is too old/).waitFor();
    for (const slug of ['insurance', 'tencent-vs-alibaba', 'history']) {
      await page.locator(`.menu a[href="${prefix}/docs/${latest}/${slug}"]`).click();
      await page.waitForURL(`**/${slug}`);
      await page.locator('article [id^="source-"]').first().waitFor();
      expect(await page.locator('h1').count()).toBe(1);
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('can be searched, or say that they cannot', async () => {
    const page = await site.browser.newPage();
    await age(page);
    await page.goto(`${site.origin}${prefix}/search/?q=TDSQL`);
    await page.locator('main [role="alert"], [data-search-hit]').first().waitFor();
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  });

  it('lead back to what they say where their scripts break down', async () => {
    const page = await site.browser.newPage();
    await ageByDecades(page);
    const address = `${site.origin}${prefix}/docs/${latest}/tdsql`;
    await page.goto(address);
    await page.keyboard.press('Control');
    const back = /重新(打开|载入)|Open the page again|Load again/;
    const loaded = page.waitForEvent('load');
    await page.getByRole('link', { name: back }).click();
    await loaded;
    expect(page.url()).toBe(address);
    expect(await page.locator('article [id^="source-"]').count()).toBeGreaterThan(10);
    await page.close();
  });

  it('stay as they were built where no script of theirs can be read', async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    // An inline script that is not understood is passed over, and so are all others.
    await page.route('**/docs/**', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/<script data-starts>.*?<\/script>/, '<script>let ?</script>');
      await route.fulfill({ response, body });
    });
    await page.route(scripts, (route) => route.abort());
    await page.goto(`${site.origin}${prefix}/docs/${latest}/tdsql`);
    expect(await page.locator('article [id^="source-"]').count()).toBeGreaterThan(10);
    await page.locator('.navbar__toggle').click();
    await page.locator(`.menu a[href="${prefix}/docs/${latest}/insurance"]`).click();
    await page.waitForURL('**/insurance');
    await page.close();
  });

  it('have their list of pages after the text on a phone that knows no popovers', async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    await age(page);
    await ageStyles(page);
    await page.goto(`${site.origin}${prefix}/docs/${latest}/tdsql`);
    expect(await page.locator('.navbar__toggle').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.locator(`.menu a[href="${prefix}/docs/${latest}/insurance"]`).click();
    await page.waitForURL('**/insurance');
    await page.locator('.navbar a[href$="/docs/2020-10/insurance"]').waitFor({ state: 'attached' });
    await page.close();
  });
});

it('no script of the site uses what the oldest browsers that it is built for lack', () => {
  const using = filesBelow(path.join(handbook.dir, 'assets'), '.js').flatMap((file) => {
    const [found] = /\.(toSorted|toReversed|toSpliced)\(/.exec(readFileSync(file, 'utf8')) ?? [];
    return found ? [`${path.basename(file)}: ${found}`] : [];
  });
  expect(using).toEqual([]);
});
