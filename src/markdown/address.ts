/** The address of a page's Markdown twin: its own, and `.md`; that of a folder is its `index`. */
export function twinAddress(address: string): string {
  return `${address}${address.endsWith('/') ? 'index' : ''}.md`;
}

/** The file of a page, from its address below that of its locale. */
export function pageFile(place: string): string {
  return `${place || 'index'}.html`;
}

/** Pages of no edition that have a twin: the front page and two that say how to take part and take along. */
export const pagesBeside = ['', 'contribute', 'open-data'] as const;

/**
 * Whether a page has a twin: those of editions have.
 * @param path - its address below that of its locale, without a slash at the beginning
 */
export function hasTwin(path: string): boolean {
  return /^docs\/[^/]+\/./.test(path) || (pagesBeside as readonly string[]).includes(path);
}
