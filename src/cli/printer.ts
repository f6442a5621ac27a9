import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserFlags } from './browser';

/** No host has this name: what is printed is answered from the build alone. */
const origin = 'http://build.invalid';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** How a document is printed. */
export interface Printing {
  /** Whether it is marked up for readers who hear it, and has bookmarks: both take time. */
  tagged: boolean;
}

/** A browser that prints HTML to PDF, with the files of a build and nothing from elsewhere. */
export class Printer {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly document: { html: string },
  ) {}

  /**
   * @param executablePath - a Chrome or Chromium
   * @param fileAt - the file that an address within the document stands for
   */
  static async start(
    executablePath: string,
    fileAt: (address: string) => string,
  ): Promise<Printer> {
    const browser = await chromium.launch({ executablePath, args: browserFlags });
    const page = await browser.newPage({ colorScheme: 'light' });
    await page.emulateMedia({ media: 'print' });
    const document = { html: '' };
    await page.route('**/*', async (route) => {
      const { pathname, origin: from } = new URL(route.request().url());
      if (from !== origin) return route.abort();
      if (pathname === '/') {
        return route.fulfill({ body: document.html, contentType: 'text/html; charset=utf-8' });
      }
      const file = fileAt(decodeURIComponent(pathname));
      if (!existsSync(file)) return route.fulfill({ status: 404 });
      const contentType = types[path.extname(file)] ?? 'application/octet-stream';
      return route.fulfill({ body: await readFile(file), contentType });
    });
    return new Printer(browser, page, document);
  }

  /** Prints a document, whose own style says how large its pages are. */
  async print(html: string, { tagged }: Printing): Promise<Uint8Array> {
    this.document.html = html;
    await this.page.goto(`${origin}/`, { waitUntil: 'load', timeout: 120_000 });
    // A font that comes late would be missing, or give other pages the next time.
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    return this.page.pdf({ preferCSSPageSize: true, tagged, outline: tagged });
  }

  /** Ends the browser. */
  async stop(): Promise<void> {
    await this.browser.close();
  }
}
