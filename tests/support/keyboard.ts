import type { JSHandle, Page } from 'playwright-core';
import type { Opener } from './in-page';
import { under } from './looking';

/** What the keyboard does not reach or open, or does not show that it has. */
export async function faultsByKeyboard(page: Page): Promise<string[]> {
  const log = await page.evaluateHandle(() => window.look.watchFocus());
  const count = await log.evaluate(({ stops }) => stops.length);
  // What scrolls takes the focus, too, and is no stop of ours.
  for (let pressed = 0; pressed < 2 * count + 20; pressed += 10) {
    if (await log.evaluate((log) => window.look.isThrough(log))) break;
    for (let press = 0; press < 10; press += 1) await page.keyboard.press('Tab');
  }
  const found = await log.evaluate((log) => window.look.focusFaults(log));
  for (const opener of await openersOf(page)) found.push(...(await faultsOfPanel(page, opener)));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return found;
}

async function openersOf(page: Page): Promise<JSHandle<Opener>[]> {
  const all = await page.evaluateHandle(() => window.look.openers());
  return [...(await all.getProperties()).values()] as JSHandle<Opener>[];
}

/** What is wrong with a panel: Enter opens it within the window, Escape takes one back to its button. */
async function faultsOfPanel(page: Page, opener: JSHandle<Opener>): Promise<string[]> {
  const found: string[] = [];
  await opener.evaluate(({ button }) => button.focus());
  await page.keyboard.press('Enter');
  if (!(await becomes(page, opener, true))) found.push('Enter does not open the panel');
  const out = await opener.evaluate(({ panel }) => window.look.outOfWindow(panel));
  if (out > 0) found.push(`the panel reaches ${out} px out of the window`);
  await page.keyboard.press('Escape');
  if (!(await becomes(page, opener, false))) found.push('Escape does not close the panel');
  const back = await opener.evaluate(({ button }) => document.activeElement === button);
  if (!back) found.push('the focus does not return to the button of the panel');
  return under(await opener.evaluate(({ state }) => state), found);
}

/** Whether a panel comes to be open, or closed, before patience ends. */
function becomes(page: Page, opener: JSHandle<Opener>, open: boolean): Promise<boolean> {
  return page
    .waitForFunction(
      ([{ panel }, open]) => panel.matches(':popover-open') === open,
      [opener, open] as const,
      { timeout: 20_000 },
    )
    .then(
      () => true,
      () => false,
    );
}
