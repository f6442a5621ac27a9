/**
 * What crawlers may fetch: everything. What is not to be found says so itself, which only those who may
 * fetch it learn.
 * @param site - the address of the whole site, with a slash at its end
 */
export function robotsFile(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
}
