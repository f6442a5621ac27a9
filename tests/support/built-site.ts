import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { answer, listen } from '../../src/cli/server';
import { buildDir } from '../../src/cli/site-build';
import { launchBrowser } from './browser';

/** The built site as it is served while the tests of a file run, and a browser to look at it. */
export interface BuiltSite {
  /** `http://localhost:…` */
  origin: string;
  browser: Browser;
}

/** Serves the built site and starts a browser, for all tests of the file that calls it. */
export function serveBuiltSite(): BuiltSite {
  const site = {} as BuiltSite;
  let server: Server | undefined;
  beforeAll(async () => {
    server = await listen(0);
    answer(server, buildDir);
    site.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    site.browser = await launchBrowser();
  });
  afterAll(async () => {
    await site.browser?.close();
    server?.close();
  });
  return site;
}
