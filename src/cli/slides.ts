import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import type { Book } from '../book/book';
import { finish } from '../book/finish';
import { imprintOf } from '../book/front-matter';
import { defaultLocale } from '../evidence/locale';
import { browserFlags } from './browser';
import { run } from './command';
import { type Printed, writePdf } from './pdf-command';
import { answer, listen } from './server';
import { site } from './site-build';

const command = { name: 'slides', what: 'the slides of an edition', suffix: 'slides' };

/** How long a browser may take for an edition, in milliseconds. */
const patience = 600_000;

run((args) => writePdf(args, command, printDeck));

async function printDeck(book: Book, executablePath: string): Promise<Printed> {
  const server = await listen(0);
  answer(server, site.dir);
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const { port } = server.address() as AddressInfo;
    const printed = await print(browser, `http://localhost:${port}${pathOf(book)}`);
    return await finish(printed, imprintOf(book));
  } finally {
    await browser.close();
    server.close();
  }
}

/** Where the deck of an edition is laid out: over its first page. */
function pathOf({ locale, edition, chapters }: Book): string {
  const prefix = locale === defaultLocale ? '' : `/${locale}`;
  return `${prefix}/docs/${edition}/${chapters[0]?.slug}?slides=1&view=edition`;
}

async function print(browser: Browser, address: string): Promise<Buffer> {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
  page.setDefaultTimeout(patience);
  await page.goto(address);
  await page.locator('[role="dialog"] h1').first().waitFor();
  // A font that comes late would be missing.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}
