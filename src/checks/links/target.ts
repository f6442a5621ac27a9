import { defaultLocale, locales } from '../../evidence/locale';
import { oncePer } from '../../evidence/once-per';
import { nextEdition } from '../../evidence/reading/edition';
import { type Finding, quote } from '../../evidence/reading/problem';
import { nearest } from '../../evidence/rules/suggest';
import { mendForAddress } from '../../evidence/rules/web-address';
import type { Page } from '../reading/page';
import type { Site, SiteFile } from '../reading/site';
import { decoded, resolvePath } from './resolve-path';

/** Where a link leads: to a page of an edition, to somewhere else that exists, or nowhere. */
export type Target =
  | { page: { edition: string; slug: string }; anchor: string }
  | 'elsewhere'
  | { nowhere: Finding };

/** Where an address on a page leads. */
export function targetOf(url: string, page: Page, site: Site): Target {
  const { path, anchor } = partsOf(url);
  if (url === '' || url === '#') {
    return nowhere('an empty address', 'the page or the site that the text speaks of', 'add it');
  }
  if (path === '' && url.startsWith('#')) return { page, anchor };
  if (url.startsWith('//')) {
    return nowhere(quote(url), 'an address with its scheme', `write https:${url}`);
  }
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(url) ?? [];
  if (scheme) return ofScheme(scheme.toLowerCase(), url, site);
  if (/^www\./i.test(url)) {
    return nowhere(quote(url), 'an address with its scheme', `write https://${url}`);
  }
  if (/\.mdx?$/i.test(path)) return ofPageFile(path, anchor, url, page, site);
  if (path.startsWith('/')) return ofSitePath(path, anchor, url, page, site);
  return ofRelativePath(path, anchor, url, page, site);
}

/** The path of an address, as it is spoken, and what it names after its `#`; without its query. */
function partsOf(url: string): { path: string; anchor: string } {
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  return { path: decoded(path), anchor: decoded(anchor) };
}

function nowhere(found: string, expected: string, hint: string): { nowhere: Finding } {
  return { nowhere: { found, expected, hint } };
}

function ofScheme(scheme: string, url: string, site: Site): Target {
  if (scheme === 'http:' || scheme === 'https:') {
    const hint = mendForAddress(url);
    const expected = 'an address that begins with https:// or http://';
    return hint === undefined ? 'elsewhere' : nowhere(quote(url), expected, hint);
  }
  if (scheme === 'mailto:' && /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(url)) return 'elsewhere';
  // What Docusaurus is told to serve as it is, be it a file of `static/` or made by the build.
  const [, served] = /^pathname:\/\/(\/[^?#]*)/.exec(url) ?? [];
  if (served !== undefined && (isServed(served, site) || served.startsWith('/data/'))) {
    return 'elsewhere';
  }
  const hint = `link to a web page or a page of the handbook; \`${scheme}\` is not allowed`;
  return nowhere(quote(url), 'an address of the web or of the handbook', hint);
}

/** A file of `static/` is served under its own name. */
function isServed(path: string, { files }: Site): boolean {
  return files.some((file) => file.path === `static${path}`);
}

/** The folder of an edition's pages as it is written in addresses of files. */
function folderOf({ path, slug }: Page): string {
  return path.slice(0, -`${slug}.mdx`.length);
}

/** `./tdsql.mdx`, found from the page or, as `/tdsql.mdx`, from the folder of its edition. */
function ofPageFile(path: string, anchor: string, url: string, page: Page, site: Site): Target {
  const folder = folderOf(page);
  const inEdition = path.replace(/^@site\//, '/').replace(new RegExp(`^/${folder}`), '/');
  const base = inEdition.startsWith('/') ? '/' : `/${page.slug}`;
  const climbs = depthOf(inEdition) < -(page.slug.split('/').length - 1);
  const slug = resolvePath(inEdition, base)
    .slice(1)
    .replace(/\.mdx?$/i, '');
  if (!climbs && path.endsWith('.mdx') && hasPage(site, page.edition, slug)) {
    return { page: { edition: page.edition, slug }, anchor };
  }
  if (climbs || inEdition.startsWith('@')) {
    return nowhere(
      `${quote(url)}, which is no page of this edition`,
      'a page of the handbook',
      'link to a file of the repository by its address on the web, https://…',
    );
  }
  return noPage(slug, url, page.edition, site);
}

/** How far a relative path climbs at most: -1 for `../x`. */
function depthOf(path: string): number {
  let depth = 0;
  let lowest = 0;
  for (const step of path.split('/').slice(0, -1)) {
    if (step === '..') depth -= 1;
    else if (step !== '.' && step !== '') depth += 1;
    lowest = Math.min(lowest, depth);
  }
  return lowest;
}

/** `/docs/2026-11/tdsql` or another address of the site. */
function ofSitePath(path: string, anchor: string, url: string, page: Page, site: Site): Target {
  const address = path.replace(/(?<=.)\/+$/, '');
  if (isServed(path, site) || site.routes.includes(address)) return 'elsewhere';
  const locale = locales.find((tag) => tag !== defaultLocale && `${path}/`.startsWith(`/${tag}/`));
  if (locale) {
    const hint = `leave out /${locale}: a link stays in the language of its reader`;
    return nowhere(quote(url), 'an address without its language', hint);
  }
  const [, first = '', slug] = /^\/docs\/([^/]+)(?:\/(.+))?$/.exec(address) ?? [];
  if (slug !== undefined && editionNames(site).includes(first)) {
    return hasPage(site, first, slug)
      ? { page: { edition: first, slug }, anchor }
      : noPage(slug, url, first, site);
  }
  if (slug === undefined && hasPage(site, page.edition, first)) {
    return nowhere(
      `${quote(url)}, which leads out of the edition`,
      'a page of this edition, or one of another by its address',
      `write ./${first}.mdx, or /docs/${editionNames(site).at(-1) ?? '2026-11'}/${first}`,
    );
  }
  const known = [...site.routes, ...editionNames(site).map((name) => `/docs/${name}/…`)];
  return nowhere(
    `${quote(url)}, which is no page`,
    'an address of the site',
    `link to a page of this edition as ./tdsql.mdx; there are also ${known.join(', ')}`,
  );
}

/** `tdsql`, as a browser understands it: beside the address of this page; or a file beside the page. */
function ofRelativePath(path: string, anchor: string, url: string, page: Page, site: Site): Target {
  const file = resolvePath(path, `/${page.path}`).slice(1);
  if (site.files.some((other) => other.path === file)) return 'elsewhere';
  const place = `/docs/${page.edition}/${page.slug}`;
  const address = resolvePath(path, place).replace(/(?<=.)\/+$/, '');
  const [, edition = '', slug = ''] = /^\/docs\/([^/]+)\/(.+)$/.exec(address) ?? [];
  if (hasPage(site, edition, slug)) return { page: { edition, slug }, anchor };
  if (site.routes.includes(address)) return 'elsewhere';
  return noPage(slug, url, page.edition, site);
}

function noPage(slug: string, url: string, edition: string, site: Site): { nowhere: Finding } {
  const where = edition === nextEdition ? 'the next edition' : `edition ${edition}`;
  const known = slugsOf(site, edition);
  const name = slug.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const meant = known.includes(name) ? name : nearest(name.toLowerCase(), known);
  return nowhere(
    `${quote(url)}, a page that is not there`,
    `a page of ${where}`,
    meant === undefined ? `${where} has ${known.join(', ')}` : `did you mean \`./${meant}.mdx\`?`,
  );
}

function editionNames({ files }: Site): string[] {
  return [...new Set(files.flatMap(({ among }) => among?.edition ?? []))];
}

/** The pages of an edition: those with an original, which readers of every language are shown. */
function slugsOf({ files }: Site, edition: string): string[] {
  return [...(slugsByEdition(files).get(edition) ?? [])];
}

function hasPage({ files }: Site, edition: string, slug: string): boolean {
  return slugsByEdition(files).get(edition)?.has(slug) ?? false;
}

/** Every link asks for them. */
const slugsByEdition = oncePer((files: readonly SiteFile[]) => {
  const slugs = new Map<string, Set<string>>();
  for (const { among } of files) {
    if (among?.folder !== defaultLocale || !among.name.endsWith('.mdx')) continue;
    const own = slugs.get(among.edition) ?? new Set();
    own.add(among.name.slice(0, -'.mdx'.length));
    slugs.set(among.edition, own);
  }
  return slugs;
});
