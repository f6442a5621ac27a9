import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { layOut, running } from './looking';

/** The rules of axe that depend on colours: the others say the same in either mode. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe objects to, in both colour modes.
 * @param colours - whether to judge colours, which takes most of the time
 */
export async function objections(page: Page, { colours = true } = {}): Promise<string[]> {
  const found: string[] = [];
  // A page that has not started yet would not hear that the reader's scheme has changed.
  await running(page);
  // Colours that change by and by do not change where nothing is drawn.
  await layOut(page);
  for (const colorScheme of colours ? (['light', 'dark'] as const) : (['light'] as const)) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor({ state: 'attached' });
    const axe = new AxeBuilder({ page })
      // Its newer way looks into frames of other sites, which there are none of, and takes twice as long.
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] });
    if (colorScheme === 'dark') axe.withRules(colourRules);
    else if (!colours) axe.disableRules(colourRules);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations) {
      for (const { target } of nodes) found.push(`${colorScheme}: ${id} at ${target.join(' ')}`);
    }
  }
  return found;
}
