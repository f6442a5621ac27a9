import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveBuiltSite } from './support/built-site';
import { running } from './support/looking';
import { latest } from './support/pages';

/* What readers do on pages that answer them, in a real browser on the built site. */

const site = serveBuiltSite();

async function open(path: string): Promise<Page> {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}${path}`, { waitUntil: 'networkidle' });
  await running(page);
  return page;
}

/** What a downloaded file holds. */
async function textOf(file: Readable): Promise<string> {
  return Buffer.concat(await file.toArray()).toString('utf8');
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
    const shown = () =>
      verdicts.evaluateAll((items) => [
        ...new Set(items.map((item) => (item as HTMLElement).dataset.verdict)),
      ]);
    await expect.poll(shown).toEqual(['corrected']);
    await page.close();
  });
});

describe('a comparison', () => {
  const address = `/en/docs/${latest}/tencent-vs-alibaba`;
  const rowsOf = (page: Page) => page.locator('tr[id^="tencent-vs-alibaba-"]');

  it('is arranged in the address alone, and given away as it is shown', async () => {
    const page = await open(address);
    const all = await rowsOf(page).count();
    const tools = page.getByRole('searchbox', { name: 'Filter rows' }).first();
    await tools.fill('revenue');
    await expect.poll(() => rowsOf(page).count()).toBeLessThan(all);
    const left = await rowsOf(page).count();
    expect(left).toBeGreaterThan(0);
    const shared = await open(page.url().replace(site.origin, ''));
    await expect.poll(() => rowsOf(shared).count()).toBe(left);
    const download = shared.waitForEvent('download');
    await shared.getByRole('button', { name: 'CSV' }).first().click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('tencent-vs-alibaba.csv');
    const csv = await textOf(await file.createReadStream());
    expect(csv.startsWith('\ufeffGroup,Aspect,Tencent Cloud,')).toBe(true);
    for (const name of await rowsOf(shared).locator('th [class*=name]').allTextContents()) {
      expect(csv).toContain(name);
    }
    await shared.getByRole('button', { name: 'Reset' }).first().click();
    await expect.poll(() => rowsOf(shared).count()).toBe(all);
    await page.close();
    await shared.close();
  });

  it('shows the row that an address leads to, though it was filtered out', async () => {
    const page = await open(`${address}?tencent-vs-alibaba-text=zzz#tencent-vs-alibaba-revenue`);
    await expect
      .poll(() => rowsOf(page).evaluateAll((rows) => rows.map(({ id }) => id)))
      .toEqual(['tencent-vs-alibaba-revenue']);
    await page.close();
  });

  it('keeps its head in sight while its rows pass', async () => {
    const page = await open(address);
    const head = page.locator('table[role=table] thead th').first();
    await rowsOf(page)
      .nth(8)
      .evaluate((row) => row.scrollIntoView({ behavior: 'instant', block: 'center' }));
    const navbar = await page.locator('.navbar').boundingBox();
    await expect
      .poll(async () => ((await head.boundingBox())?.y ?? 0) - (navbar?.height ?? 0))
      .toBeCloseTo(0, 0);
    await page.close();
  });
});

describe('a solution matrix', () => {
  it('is read from either side', async () => {
    const page = await open(`/en/docs/${latest}/banking`);
    const heads = page
      .locator('table', { has: page.getByText('IT pains') })
      .first()
      .locator('tbody th[scope=row]');
    const pains = await heads.count();
    await page.getByRole('button', { name: 'By solution' }).first().click();
    await expect.poll(() => new URL(page.url()).search).toMatch(/-view=solution$/);
    const solutions = await heads.count();
    expect([pains, solutions].every((count) => count > 1)).toBe(true);
    expect(solutions).not.toBe(pains);
    await page.close();
  });
});

describe('a timeline', () => {
  it('zooms from a decade to a month, and back', async () => {
    const page = await open(`/en/docs/${latest}/history`);
    const events = page.locator('article figure ol ol > li:visible');
    const all = await events.count();
    const zoom = page.getByRole('group', { name: 'Time' });
    let before = all;
    for (const span of [/^2020s/, /^2023/]) {
      await zoom.getByRole('button', { name: span }).click();
      await expect.poll(() => events.count()).toBeLessThan(before);
      before = await events.count();
    }
    expect(new URL(page.url()).searchParams.get('history-at')).toBe('2023');
    await zoom.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => events.count()).toBe(all);
    await page.close();
  });
});

describe('a chart', () => {
  it('is read out from the keyboard', async () => {
    const page = await open(`/en/docs/${latest}/tencent-vs-alibaba`);
    const chart = page.getByRole('slider').filter({ visible: true }).first();
    await chart.focus();
    const last = await chart.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowLeft');
    const before = await chart.getAttribute('aria-valuetext');
    expect(before).toMatch(/\d/);
    expect(before).not.toBe(last);
    await page.keyboard.press('End');
    expect(await chart.getAttribute('aria-valuetext')).toBe(last);
    await page.close();
  });

  it('is given away as a picture that stands alone', async () => {
    const page = await open(`/docs/${latest}/tencent-vs-alibaba`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'SVG' }).first().click();
    const svg = await textOf(await (await download).createReadStream());
    expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/var\(--|class="/);
    expect(svg).toContain('来源：[1]');
    await page.close();
  });
});

describe('the card of a claim', () => {
  it('gives its citation away, and leads to whoever mends it', async () => {
    const context = await site.browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(`${site.origin}/docs/${latest}/banking`, { waitUntil: 'networkidle' });
    await running(page);
    const claim = page.locator('[id^="claim-"]', { has: page.locator('button') }).first();
    const id = await claim.getAttribute('id');
    await claim.getByRole('button').first().click();
    const card = page.locator('[popover]:popover-open');
    await card.getByRole('button', { name: 'GB/T 7714' }).click();
    await expect.poll(() => card.getByRole('status').textContent()).toBe('已复制');
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain('[EB/OL]');
    expect(citation).toContain(`/docs/${latest}/banking#${id}`);
    const link = card.getByRole('link', { name: '报告问题' });
    await link.focus();
    const report = new URL((await link.getAttribute('href')) ?? '');
    expect(report.pathname).toMatch(/\/issues\/new$/);
    expect(Object.fromEntries(report.searchParams)).toMatchObject({
      template: 'claim.zh-Hans.yml',
      record: id?.replace('claim-', ''),
      edition: latest,
      address: expect.stringMatching(new RegExp(`/docs/${latest}/banking#${id}$`)),
      text: expect.stringMatching(/\p{Script=Han}/u),
    });
    await context.close();
  });
});

describe('calculators', () => {
  /** Fills a calculator in by the names of its fields, and gives the sentence it ends in. */
  async function workOut(page: Page, name: string, fields: [RegExp, string][]): Promise<string> {
    const calculator = page.getByRole('region', { name });
    for (const [label, text] of fields) await calculator.getByLabel(label).fill(text);
    // The page is drawn anew after the last key.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    return ((await calculator.locator('output').textContent()) ?? '').replaceAll('\u00a0', ' ');
  }

  it.each([
    {
      path: `/en/docs/${latest}/insurance`,
      name: 'Calculator of total cost of ownership',
      fields: [
        [/^Building: paid at the start/, '100'],
        [/^Building: paid each year/, '10'],
        [/^Renting: paid at the start/, '0'],
        [/^Renting: paid each year/, '25'],
        [/^Years/, '10'],
        [/^Discount rate/, '0'],
      ],
      // 100 + 10 × 10 = 200 against 10 × 25 = 250; even after 100 ⁄ 15 years, so at the end of year 7.
      answer:
        'By the end of year 10, building is cheaper, by 20%. ' +
        'From the end of year 7 on it has cost no more than the other.',
    },
    {
      path: `/docs/${latest}/tdsql`,
      name: '可用性与停机时间计算器',
      fields: [
        [/^单个部件的可用性/, '９９％'],
        [/^串联的部件/, '2'],
        [/^并联的副本/, '2'],
      ],
      // 525,600 minutes × 0.01; × (1 − 0.99²) = 10,459.44; × 0.01²
      answer: '每年停机：单个 5,256 分钟，串联后 174.3 小时，并联后 52.56 分钟。',
    },
    {
      path: `/docs/${latest}/tbaas`,
      name: '法定数计算器',
      fields: [[/^参与表决的节点/, '10']],
      answer:
        '10 个节点只防停机：须有 6 个应答，容许 4 个停机。' +
        '还要防作恶：须有 7 个一致的应答，容许 3 个作恶。',
    },
    {
      path: `/en/docs/${latest}/tencent-vs-alibaba`,
      name: 'Calculator of market concentration (HHI)',
      fields: [[/^Share of each firm/, '40\n20、10%']],
      // 1,600 + 400 + 100, and the other 30 are at most three firms of 10.
      answer:
        'The HHI is between 2,100 and 2,400: the firms given hold 70% together; the rest is unknown.',
    },
    {
      path: `/docs/${latest}/tencent-vs-alibaba`,
      name: '年复合增长率计算器',
      fields: [
        [/^起点值/, '1，000'],
        [/^终点值/, '4000'],
        [/^相隔年数/, '2'],
      ],
      answer: '平均每年增长 100%；照这个速度，每 1 年翻一番。',
    },
  ] satisfies { path: string; name: string; fields: [RegExp, string][]; answer: string }[])(
    '$name works out what was typed, and keeps it in the address',
    async ({ path, name, fields, answer }) => {
      const page = await open(path);
      expect(await workOut(page, name, fields)).toBe(answer);
      const shared = await open(page.url().replace(site.origin, ''));
      expect(await workOut(shared, name, [])).toBe(answer);
      await page.close();
      await shared.close();
    },
  );

  it('say in words what is wrong with an input', async () => {
    const page = await open(`/docs/${latest}/insurance`);
    const calculator = page.getByRole('region', { name: '总拥有成本计算器' });
    const years = calculator.getByLabel('年数');
    await years.fill('两年');
    expect(await years.getAttribute('aria-invalid')).toBe('true');
    const described = (await years.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe(
      '请填 1 到 30 之间的整数，例如 5。',
    );
    expect(await calculator.locator('output').textContent()).toBe('');
    await page.close();
  });

  it('show an example and their formulas without scripts', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/docs/${latest}/tbaas`);
    const calculator = page.getByRole('region', { name: '法定数计算器' });
    expect(await calculator.getByRole('textbox').count()).toBe(0);
    expect(await calculator.locator('output').textContent()).toContain('须有 3 个应答');
    expect(await calculator.locator('math').count()).toBeGreaterThan(0);
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
    // Formulas that come near would fetch theirs.
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
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
    await running(page);
    const formula = page.locator('.katex-mathml').first();
    expect(await formula.evaluate((element) => getComputedStyle(element).position)).toBe(
      'absolute',
    );
    expect(await page.evaluate('window.removed')).toEqual([]);
    await page.close();
  });
});
