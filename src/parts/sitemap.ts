/**
 * One sitemap of those of parts: every entry once, in the order of addresses, in which a part's own are.
 * @param sitemaps - at least one
 */
export function mergeSitemaps([first = '', ...others]: readonly string[]): string {
  const [head] = first.split('<url>', 1);
  const entries = [first, ...others].flatMap((text) => text.match(/<url>.*?<\/url>/gs) ?? []);
  const sorted = entries.map((entry) => [addressOf(entry), entry] as const).sort(byAddress);
  return `${head}${sorted.map(([, entry]) => entry).join('')}</urlset>`;
}

function byAddress([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

function addressOf(entry: string): string {
  return /<loc>(.*?)<\/loc>/s.exec(entry)?.[1] ?? '';
}
