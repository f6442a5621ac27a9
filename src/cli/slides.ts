import { writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { defaultLocale, isLocale, type Locale, locales } from '../evidence/locale';
import { findEditions } from '../evidence/reading/editions-fs';
import { findBrowser } from './browser';
import { parseArguments, run, UsageProblem } from './command';
import { withDate } from './pdf-date';
import { answer, listen } from './server';
import { buildIfStale, site } from './site-build';
import { siteDir } from './site-dir';
import { slugsOf } from './twins';

const usage = `Usage: npm run slides -- <edition> <locale> [--out file.pdf]
Writes the slides of an edition as one PDF: its title, its contents, and each page in reading order.
Editions: ${findEditions(siteDir)
  .map(({ name }) => name)
  .join(', ')}. Locales: ${locales.join(', ')}.`;

/** How long a browser may take for an edition, in milliseconds. */
const patience = 600_000;

async function main(args: string[]): Promise<boolean> {
  const { edition, locale, file } = wishIn(args);
  const executablePath = findBrowser();
  if (!executablePath) {
    throw new UsageProblem(
      'Slides are printed by Chrome or Chromium, and none was found: install one, or name one with `CHROMIUM_PATH`.',
    );
  }
  if (!buildIfStale(site)) return false;
  const server = await listen(0);
  answer(server, site.dir);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const pdf = await print(browser, addressOf(server, edition, locale), edition);
    writeFileSync(file, withDate(pdf, edition));
  } finally {
    await browser.close();
    server.close();
  }
  console.log(`The slides of ${edition} are in ${file}.`);
  return true;
}

function wishIn(args: string[]): { edition: string; locale: Locale; file: string } {
  const { values, positionals } = parseArguments(usage, {
    args,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [edition = '', locale = '', ...others] = positionals;
  const isEdition = findEditions(siteDir).some(({ name }) => name === edition);
  if (!isEdition || !isLocale(locale) || others.length > 0) throw new UsageProblem(usage);
  return { edition, locale, file: values.out ?? `slides-${edition}-${locale}.pdf` };
}

function addressOf(server: Server, edition: string, locale: Locale): string {
  const { port } = server.address() as AddressInfo;
  const prefix = locale === defaultLocale ? '' : `/${locale}`;
  const [first] = slugsOf(siteDir, edition);
  return `http://localhost:${port}${prefix}/docs/${edition}/${first}?slides=1&view=edition`;
}

async function print(browser: Browser, address: string, edition: string): Promise<Buffer> {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
  page.setDefaultTimeout(patience);
  await page.goto(address);
  const handbook = await page.locator('[role="dialog"] h1').first().textContent();
  await page.evaluate((title) => {
    document.title = title;
  }, `${handbook} · ${edition}`);
  return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

run(main);
