import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** The element that a piece of HTML is; for tests. */
export function element(html: string): Element {
  const [found] = unified().use(rehypeParse, { fragment: true }).parse(html).children;
  if (found?.type !== 'element') throw new Error(`${html} is no element`);
  return found;
}
