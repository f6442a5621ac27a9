import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { answer, listen } from '../../src/cli/server';
import { site } from '../../src/cli/site-build';
import { launchBrowser } from './browser';

/** A built site as it is served while the tests of a file run, and a browser to look at it. */
export interface BuiltSite {
  /** `http://localhost:…` */
  origin: string;
  browser: Browser;
}

/** Serves the handbook as it was built last, for all tests of the file that calls it. */
export function serveBuiltSite(): BuiltSite {
  return serveFolder(site.dir);
}

/** Serves a folder and starts a browser, for all tests of the file that calls it. */
export function serveFolder(folder: string): BuiltSite {
  const served = {} as BuiltSite;
  let server: Server | undefined;
  beforeAll(async () => {
    server = await listen(0);
    answer(server, folder);
    served.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    served.browser = await launchBrowser();
  });
  afterAll(async () => {
    await served.browser?.close();
    server?.close();
  });
  return served;
}
