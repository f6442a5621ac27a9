import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveBuiltSite } from './support/built-site';
import { latest } from './support/pages';

/* What readers do on pages that answer them, in a real browser on the built site. */

const site = serveBuiltSite();

async function open(path: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
  return page;
}

describe('facets', () => {
  it('narrow a timeline down, keep the choice in the address, and take it back', async () => {
    const page = await open(`/en/docs/${latest}/history`);
    const events = page.locator('article figure ol ol > li:visible');
    const all = await events.count();
    const challenge = page.getByRole('button', { name: /^Challenge \d+$/ });
    const promised = Number((await challenge.textContent())?.match(/\d+/)?.[0]);
    await challenge.click();
    expect(await challenge.getAttribute('aria-pressed')).toBe('true');
    expect(await events.count()).toBe(promised);
    expect(promised).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.getAll('history')).toEqual(['kind.challenge']);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await events.count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('show a shared view as it was', async () => {
    const page = await open(`/docs/${latest}/audit?audit=verdict.corrected`);
    const verdicts = page.locator('article ol > li[data-verdict]:visible');
    const shown = await verdicts.evaluateAll((items) =>
      items.map((item) => (item as HTMLElement).dataset.verdict),
    );
    expect(new Set(shown)).toEqual(new Set(['corrected']));
    await page.close();
  });
});

describe('the calculator of total cost', () => {
  it('works out what was typed, and keeps it in the address', async () => {
    const page = await open(`/en/docs/${latest}/insurance`);
    const calculator = page.getByRole('region', { name: 'Calculator of total cost of ownership' });
    const fill = (label: RegExp, text: string) => calculator.getByLabel(label).fill(text);
    await fill(/^Building: paid at the start/, '100');
    await fill(/^Building: paid each year/, '10');
    await fill(/^Renting: paid at the start/, '0');
    await fill(/^Renting: paid each year/, '25');
    await fill(/^Years/, '10');
    await fill(/^Discount rate/, '0');
    // 100 + 10 × 10 = 200 against 10 × 25 = 250; even after 100 ⁄ 15 years, so at the end of year 7.
    const verdict = calculator.locator('output');
    await expect
      .poll(() => verdict.textContent())
      .toBe(
        'By the end of year 10, building is cheaper, by 20%. ' +
          'From the end of year 7 on it has cost no more than the other.',
      );
    const shared = await open(page.url().replace(site.origin, ''));
    expect(await shared.locator('output').filter({ hasText: '20%' }).count()).toBe(1);
    await page.close();
    await shared.close();
  });

  it('says in words what is wrong with an input', async () => {
    const page = await open(`/docs/${latest}/insurance`);
    const years = page.getByLabel('年数');
    await years.fill('两年');
    expect(await years.getAttribute('aria-invalid')).toBe('true');
    const described = (await years.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe(
      '请填 1 到 30 之间的整数。',
    );
    await page.close();
  });
});

describe('the fair draw', () => {
  const entrants = ['张三', '李四', 'O’Neill', '王 五', '😀'];
  const seed = '2026312';
  const ticketOf = (entrant: string) =>
    createHash('sha256').update(`${seed}\n${entrant}`, 'utf8').digest('hex');
  const expected = entrants.toSorted((a, b) => (ticketOf(a) < ticketOf(b) ? -1 : 1)).slice(0, 2);

  it('draws whom anyone can work out, whatever the order of the list, and asks nobody', async () => {
    const page = await open(`/docs/${latest}/ecosystem`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const tool = page.getByRole('region', { name: '可复核的抽奖' });
    await tool.getByLabel('参与者名单').fill([...entrants, '', ' 张三 '].toReversed().join('\n'));
    // The list is published before anybody knows the seed.
    const inOrder = entrants.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const digest = createHash('sha256').update(inOrder.map((name) => `${name}\n`).join(''));
    await expect.poll(() => tool.locator('code').first().textContent()).toBe(digest.digest('hex'));
    expect(await tool.locator('ol').count()).toBe(0);
    await tool.getByLabel('种子').fill(seed);
    await tool.getByLabel('中奖人数').fill('2');
    const winners = tool.locator('ol').first().locator('> li');
    await expect.poll(() => winners.locator('b').allTextContents()).toEqual(expected);
    expect(await winners.locator('code').allTextContents()).toEqual(expected.map(ticketOf));
    expect(requests).toEqual([]);
    expect(page.url()).not.toContain(seed);
    await page.close();
  });

  it('refuses more winners than entrants, in words', async () => {
    const page = await open(`/en/docs/${latest}/ecosystem`);
    const tool = page.getByRole('region', { name: 'A draw that can be checked' });
    await tool.getByLabel('Entrants').fill('a\nb');
    await tool.getByLabel('Seed').fill('1');
    await tool.getByLabel('Number of winners').fill('3');
    await expect
      .poll(() => tool.textContent())
      .toContain('Please give a whole number from 1 to 2.');
    expect(await tool.locator('ol').first().locator('> li').count()).toBe(0);
    await page.close();
  });
});

describe('formulas', () => {
  it('keep their stylesheet while a page starts, so that they never show twice', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(() => {
      const removed: string[] = [];
      Object.assign(window, { removed });
      new MutationObserver((changes) => {
        for (const { removedNodes } of changes) {
          for (const node of removedNodes) {
            if (node instanceof HTMLLinkElement && node.rel === 'stylesheet')
              removed.push(node.href);
          }
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${site.origin}/docs/${latest}/ecosystem`, { waitUntil: 'networkidle' });
    const formula = page.locator('.katex-mathml').first();
    expect(await formula.evaluate((element) => getComputedStyle(element).position)).toBe(
      'absolute',
    );
    expect(await page.evaluate('window.removed')).toEqual([]);
    await page.close();
  });
});
