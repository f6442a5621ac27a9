/** What must be known of the handbook to tell its own pages from others. */
export interface Handbook {
  /** Where it is published: `https://example.org`. */
  url: string;
  /** The edition whose pages the stock site has. */
  edition: string;
  /** The language of the twin, as its addresses begin: '' or `en`. */
  base: string;
  /** The pages that the stock site has. */
  slugs: ReadonlySet<string>;
}

/** How a twin names a heading; the stock site has its own way, and headings in a contents that are no links in links. */
const headingId = /^(#{1,6} .*?) <a id="([^"]+)"><\/a>$/gm;

/**
 * Makes a page of a stock site out of the Markdown twin of one of ours: the same words, title and description, and
 * links between its pages written as an author of that site would.
 */
export function stockPageOf(twin: string, handbook: Handbook): string {
  const [, head = '', body = twin] = /^---\n(.*?\n)---\n(.*)$/s.exec(twin) ?? [];
  const kept = head.split('\n').filter((line) => /^(title|description): /.test(line));
  return `${['---', ...kept, '---'].join('\n')}\n${linkWithin(body.replace(headingId, '$1 {#$2}'), handbook)}`;
}

function linkWithin(text: string, { url, edition, base, slugs }: Handbook): string {
  const prefix = `${url}/${base ? `${base}/` : ''}docs/${edition}/`;
  return text.split(`](${prefix}`).reduce((before, after) => {
    const slug = /^[a-z0-9-]+/.exec(after)?.[0] ?? '';
    return `${before}](${slugs.has(slug) ? '/docs/' : prefix}${after}`;
  });
}
