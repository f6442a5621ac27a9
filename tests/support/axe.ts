import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { running } from './looking';

/** The rules of axe that depend on colours: the others say the same in either mode. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe objects to, in both colour modes. */
export async function objections(page: Page): Promise<string[]> {
  const found: string[] = [];
  // A page that has not started yet would not hear that the reader's scheme has changed.
  await running(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
    const { violations } = await new AxeBuilder({ page })
      // Its newer way looks into frames of other sites, which there are none of, and takes twice as long.
      .setLegacyMode(true)
      .options({
        resultTypes: ['violations'],
        ...(colorScheme === 'dark' && { runOnly: { type: 'rule', values: colourRules } }),
      })
      .analyze();
    for (const { id, nodes } of violations) {
      for (const { target } of nodes) found.push(`${colorScheme}: ${id} at ${target.join(' ')}`);
    }
  }
  return found;
}
