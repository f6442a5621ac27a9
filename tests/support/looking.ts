import type { Page } from 'playwright-core';
import * as inPage from './in-page';

declare global {
  interface Window {
    /** Every function of `in-page.ts`. */
    look: typeof inPage;
  }
}

const names = Object.keys(inPage).join(', ');
const script = `window.look = (() => { ${Object.values(inPage).join('\n')}\nreturn { ${names} }; })()`;

/** A window as wide as what a sheet of A4 leaves between its margins. */
export const paper = { width: 680, height: 960 };

/** Has the page run, as a reader does who reaches for the keyboard, and waits until it does. */
export async function running(page: Page): Promise<void> {
  await page.keyboard.press('Control');
  await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' });
}

/** Has all of a page laid out, as where a reader has been to its end. */
export async function layOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      if (getComputedStyle(element).contentVisibility === 'auto') {
        element.style.contentVisibility = 'visible';
      }
    }
  });
}

/** Goes to an address, and waits until the page is ready to be looked at and worked with. */
export async function visit(page: Page, address: string, { scripts = true } = {}): Promise<void> {
  await page.goto(address);
  if (scripts) await running(page);
  await page.evaluate(script);
}

/** Waits until what follows a change of the window or the medium is laid out. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** The same faults, each with the words before it that say where it was found. */
export function under(place: string, faults: readonly string[]): string[] {
  return faults.map((fault) => `${place} › ${fault}`);
}
