import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { objections } from './support/axe';
import { serveBuiltSite } from './support/built-site';
import { latest } from './support/pages';

/* Pages as slides, in a real browser on the built site. */

const site = serveBuiltSite();

let presenter: BrowserContext;
beforeAll(async () => {
  presenter = await site.browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
});

/** Opens an address and waits for its slides. */
async function present(address: string, context = presenter): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.origin}${address}`);
  await page.getByRole('dialog').waitFor();
  return page;
}

const slides = '[role="dialog"] section[data-kind]';
const current = '[role="dialog"] [data-place="current"] section[data-kind]';

/** What a screen reader calls the slide that is shown. */
function shown(page: Page): Promise<string | null> {
  return page.locator(current).getAttribute('aria-label');
}

/** What of a slide is not to be seen: every slide, laid out as it is shown. */
function overflows(page: Page): Promise<string[]> {
  return page.locator(slides).evaluateAll((all) =>
    all.flatMap((slide) => {
      const frame = slide.closest<HTMLElement>('[data-place], div:has(> div > div > section)');
      if (frame && !slide.checkVisibility()) frame.style.display = 'grid';
      const seen = slide.getBoundingClientRect();
      const foot = slide.querySelector('footer')?.getBoundingClientRect() ?? seen;
      const lost = [...slide.querySelectorAll('h1, h2, h3, p, li, td, th, svg, math, img')].filter(
        (element) => {
          const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
          if (width < 2 || height < 2 || element.closest('.visually-hidden, .katex-mathml')) {
            return false;
          }
          const end = element.closest('footer') ? seen.bottom : foot.top;
          return (
            top < seen.top - 1 || left < seen.left - 1 || right > seen.right + 1 || bottom > end + 1
          );
        },
      );
      const scrolls = slide.querySelector('[data-scrolls]') ? ['scrolls'] : [];
      return [...lost.map((element) => element.outerHTML.slice(0, 120)), ...scrolls].map(
        (fault) => `${slide.getAttribute('aria-label')}: ${fault}`,
      );
    }),
  );
}

const long = ['tencent-vs-alibaba', 'tdsql', 'banking'];

describe.each(['', '/en'])('slides of pages below %s/docs', (prefix) => {
  it.each(long)('hold all of %s, and none of it is cut off', async (slug) => {
    const page = await present(`${prefix}/docs/${latest}/${slug}?slides`);
    const missing = await page.evaluate(() => {
      /** What an element says, without what its panels and signs tell: that is in the notes. */
      const said = (element: Element) => {
        const copy = element.cloneNode(true) as Element;
        for (const other of copy.querySelectorAll(
          '[popover], button, sup, [data-mdast="ignore"]',
        )) {
          other.remove();
        }
        return (copy.textContent ?? '').replace(/[\s\u200B\u2060]+/g, '');
      };
      const article = document.querySelector('.theme-doc-markdown') as HTMLElement;
      const dialog = document.querySelector('[role="dialog"]') as HTMLElement;
      const presented = said(dialog);
      const texts = (selector: string) =>
        [...article.querySelectorAll(selector)]
          .filter((element) => !element.closest('[popover]'))
          .map(said);
      const lost = texts(
        'h1, h2, h3, h4, figcaption > :first-child, caption, th[scope="row"], tbody data',
      ).filter((text) => !presented.includes(text));
      return { tables: article.querySelectorAll('table').length, lost };
    });
    expect(missing).toEqual({ tables: expect.any(Number), lost: [] });
    expect(missing.tables).toBeGreaterThan(0);
    expect(await overflows(page)).toEqual([]);
    await page.close();
  });

  it.each(['wide', 'tall'])('are cut off on no %s screen', async (shape) => {
    const viewport = shape === 'wide' ? { width: 1920, height: 1080 } : { width: 390, height: 844 };
    const context = await site.browser.newContext({ viewport });
    const page = await present(`${prefix}/docs/2020-10/insurance?slides`, context);
    expect(await overflows(page)).toEqual([]);
    await context.close();
  });
});

describe('a presenter', () => {
  const address = `/en/docs/${latest}/banking`;

  it('begins by a button, goes by keys, and leaves at the section shown', async () => {
    const page = await presenter.newPage();
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Slides', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await expect.poll(() => shown(page)).toMatch(/^Slide 1 of \d+$/);
    for (const [key, number] of [
      ['ArrowRight', 2],
      [' ', 3],
      ['PageDown', 4],
      ['ArrowLeft', 3],
      ['PageUp', 2],
      ['ArrowDown', 3],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect
        .poll(() => shown(page), { message: key })
        .toMatch(new RegExp(`^Slide ${number} of`));
    }
    await page.keyboard.press('End');
    await expect.poll(() => shown(page)).toMatch(/^Slide (\d+) of \1$/);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).search).toBe('?slides=3');
    expect(new URL(page.url()).hash).toBe('#key-points');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^Slide 3 of/,
    );
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('#__docusaurus').getAttribute('inert')).toBeNull();
    await expect
      .poll(() => page.locator('#key-points').evaluate((e) => e.getBoundingClientRect().top))
      .toBeLessThan(300);
    await page.goBack();
    await expect.poll(() => shown(page)).toMatch(/^Slide 3 of/);
    await page.close();
  });

  it('links to a slide, and comes back from a jump', async () => {
    const page = await present(`${address}?slides=5`);
    expect(await shown(page)).toMatch(/^Slide 5 of/);
    await page.keyboard.press('o');
    await page.getByRole('button', { name: /^Slide 9 of/ }).click();
    await expect.poll(() => shown(page)).toMatch(/^Slide 9 of/);
    await page.goBack();
    await expect.poll(() => shown(page)).toMatch(/^Slide 5 of/);
    await page.goForward();
    await expect.poll(() => shown(page)).toMatch(/^Slide 9 of/);
    await page.close();
  });

  it('reads beside the slide who says what, of when, and how sure it is', async () => {
    const page = await present(`${address}?slides`);
    await page.keyboard.press('n');
    const notes = page
      .locator('[data-place="current"]')
      .getByRole('complementary', { name: 'Presenter notes' });
    await notes.waitFor();
    const withClaim = await page
      .locator(slides)
      .evaluateAll((all) => all.findIndex((slide) => slide.querySelector('[data-standing]')) + 1);
    for (let number = 1; number < withClaim; number += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => notes.innerText()).toMatch(/As of .+ · \w+ confidence/);
    expect(await notes.innerText()).toMatch(/\[\d+\]/);
    await page.keyboard.press('s');
    await notes.waitFor({ state: 'detached' });
    await page.close();
  });

  it('sees the same slide in a window of their own', async () => {
    const page = await present(`${address}?slides=2`);
    const [own] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
    await own.getByRole('dialog').waitFor();
    await own.keyboard.press('ArrowRight');
    await expect.poll(() => shown(page)).toMatch(/^Slide 3 of/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shown(own)).toMatch(/^Slide 4 of/);
    await own.close();
    await page.close();
  });

  it('swipes on a phone', async () => {
    const context = await site.browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const page = await present(`${address}?slides=2`, context);
    const swipe = (from: number, to: number) =>
      page.locator(current).evaluate(
        (slide, [x, end]) => {
          const event = { bubbles: true, pointerType: 'touch', clientY: 300 };
          slide.dispatchEvent(new PointerEvent('pointerdown', { ...event, clientX: x }));
          slide.dispatchEvent(new PointerEvent('pointerup', { ...event, clientX: end }));
        },
        [from, to],
      );
    await swipe(300, 100);
    await expect.poll(() => shown(page)).toMatch(/^Slide 3 of/);
    await swipe(100, 300);
    await expect.poll(() => shown(page)).toMatch(/^Slide 2 of/);
    await context.close();
  });

  it('prints a page a slide', async () => {
    const page = await present(`/docs/2020-10/banking?slides`);
    const count = await page.locator(slides).count();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(count);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 960 540\]/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-shape="tall"]').count()).toBe(0);
    expect(await overflows(page)).toEqual([]);
    await page.close();
  });
});

it.each([
  ['', '第 2 张'],
  ['/en', 'Slide 2 of'],
])(
  'axe has nothing to say of slides, their overview and their notes below %s',
  async (prefix, name) => {
    const page = await present(`${prefix}/docs/${latest}/banking?slides=2`);
    expect(await shown(page)).toContain(name);
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('n');
    expect(await objections(page)).toEqual([]);
    await page.keyboard.press('n');
    await page.keyboard.press('o');
    expect(await objections(page, { colours: false })).toEqual([]);
    await page.close();
  },
);

it('a page carries no code and no style of slides', async () => {
  const page = await presenter.newPage();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(`${site.origin}/docs/${latest}/overview`, { waitUntil: 'networkidle' });
  const before = loaded.length;
  expect(loaded.filter((url) => url.includes('/slides.'))).toEqual([]);
  await page.getByRole('button', { name: '幻灯片' }).click();
  await page.getByRole('dialog').waitFor();
  expect(loaded.length).toBeGreaterThan(before);
  expect(loaded.filter((url) => /\/slides\.\w+\.css/.test(url))).toHaveLength(1);
  await page.close();
});
