/**
 * What crawlers may fetch: every page, but no results of a search, of which there is no end. What is not to be
 * found says so itself, which only those who may fetch it learn.
 * @param site - the address of the whole site, with a slash at its end
 * @param languages - the path of each language within it: empty, or with a slash at its end
 */
export function robotsFile(site: string, languages: readonly string[]): string {
  const { pathname } = new URL(site);
  const results = languages
    .flatMap((language) => [`${language}search?`, `${language}search/?`])
    .map((search) => `Disallow: ${pathname}${search}\n`);
  return `User-agent: *\nAllow: /\n${results.join('')}\nSitemap: ${site}sitemap.xml\n`;
}
