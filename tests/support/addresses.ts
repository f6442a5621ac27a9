import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Parser } from 'htmlparser2';
import { JSDOM } from 'jsdom';
import { answer, listen } from '../../src/cli/server';

/** What the head of a page says of where it is to be found. */
export interface Head {
  language?: string;
  canonical?: string;
  /** The addresses of the same page, by language. */
  alternates: Record<string, string>;
  /** Whether it asks not to be found. */
  noIndex: boolean;
  /** Where it leads at once. */
  refresh?: string;
}

/** Reads the head of a page. */
export function headOf(html: string): Head {
  const head: Head = { alternates: {}, noIndex: false };
  const parser = new Parser({
    onopentag(tag, { lang, rel, href = '', hreflang, name, content = '', ...others }) {
      if (tag === 'html') head.language = lang;
      if (tag === 'link' && rel === 'canonical') head.canonical = href;
      if (tag === 'link' && rel === 'alternate' && hreflang) head.alternates[hreflang] = href;
      if (tag === 'meta' && name === 'robots') head.noIndex = content.includes('noindex');
      if (tag === 'meta' && others['http-equiv'] === 'refresh') {
        head.refresh = /url=(.*)$/.exec(content)?.[1];
      }
    },
  });
  parser.end(html);
  return head;
}

/** A built site while it is served. */
export interface Served {
  origin: string;
  close(): void;
}

/** Serves the folder of a built site. */
export async function serve(folder: string): Promise<Served> {
  const server: Server = await listen(0);
  answer(server, folder);
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

/**
 * What is wrong with addresses of a site that are to answer for good, a line each: those that do not
 * answer, and those that lead nowhere, into another language, or past the section that was asked for.
 */
export async function brokenAddresses(
  { origin }: Served,
  addresses: readonly string[],
): Promise<string[]> {
  const broken: string[] = [];
  for (const address of addresses) {
    const response = await fetch(origin + address);
    if (response.status !== 200) {
      broken.push(`${address}: ${response.status}`);
      continue;
    }
    const text = await response.text();
    if (!response.headers.get('content-type')?.includes('html')) continue;
    const { refresh, canonical } = headOf(text);
    if (refresh === undefined) continue;
    if (canonical !== refresh) broken.push(`${address}: canonical is ${canonical}, not ${refresh}`);
    if (isEnglish(refresh) !== isEnglish(address)) broken.push(`${address}: leads to ${refresh}`);
    if (!text.includes('window.location.hash')) broken.push(`${address}: loses the section`);
    const target = await fetch(new URL(refresh, origin));
    const leadsOn = headOf(await target.text()).refresh;
    if (target.status !== 200) broken.push(`${address}: leads to ${refresh}: ${target.status}`);
    if (leadsOn) broken.push(`${address}: leads to ${refresh}, which leads to ${leadsOn}`);
  }
  return broken;
}

function isEnglish(address: string): boolean {
  return `${address}/`.startsWith('/en/');
}

/** A page as a sitemap lists it. */
export interface SitemapEntry {
  address: string;
  /** When it was last changed. */
  changed?: string;
  alternates: Record<string, string>;
}

/**
 * Reads a sitemap.
 * @throws where it is not well-formed
 */
export function sitemapEntries(xml: string): SitemapEntry[] {
  // Of XML that is not well-formed jsdom makes nothing.
  const root = new JSDOM(xml, { contentType: 'text/xml' }).window.document.documentElement;
  return [...root.getElementsByTagName('url')].map((url) => ({
    address: url.getElementsByTagName('loc')[0]?.textContent ?? '',
    changed: url.getElementsByTagName('lastmod')[0]?.textContent ?? undefined,
    alternates: Object.fromEntries(
      [...url.getElementsByTagName('xhtml:link')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]),
    ),
  }));
}
