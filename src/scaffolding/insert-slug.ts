import { suggest } from '../evidence/rules/suggest';
import { type Insertion, insert } from './insertion';
import type { Complaint } from './scaffold';

/** A line of `sidebars.ts` that holds a slug alone. */
const slugLine = /^([ \t]*)'([^']+)',?[ \t]*$/gm;

/** The slugs of the sidebar, in order. */
export function slugsOf(sidebars: string): string[] {
  return [...sidebars.matchAll(slugLine)].map(([, , slug = '']) => slug);
}

/** Puts a slug into the text of `sidebars.ts`, after another one or at the end. */
export function insertSlug(
  sidebars: string,
  slug: string,
  after: string | undefined,
): Insertion | Complaint {
  const lines = [...sidebars.matchAll(slugLine)];
  const line = after === undefined ? lines.at(-1) : lines.find(([, , found]) => found === after);
  if (!line) {
    return {
      at: '--after',
      found: `\`${after ?? ''}\``,
      expected: 'a page of sidebars.ts',
      hint: suggest(after ?? '', slugsOf(sidebars), 'name one that stands there by itself'),
    };
  }
  const [whole, indent = ''] = line;
  const comma = whole.trimEnd().endsWith(',') ? '' : ',';
  const end = line.index + whole.length;
  return insert(sidebars, end, `${indent}'${slug}',`, { before: `${comma}\n` });
}
