import { readFileSync, writeFileSync } from 'node:fs';
import { filesBelow } from '../evidence/reading/editions-fs';
import type { Problem } from '../evidence/reading/problem';
import { sitePath } from '../evidence/reading/text-file-fs';
import { type Fault, secure } from './page';

/**
 * Puts its Content-Security-Policy into every page of a built site. May be done again, and changes nothing
 * then.
 * @returns what keeps pages from having one; those pages stay as they are
 */
export function securePages(dir: string): Problem[] {
  return filesBelow(dir, '.html').flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    const { html: secured, problems } = securePage(sitePath(dir, file), html);
    if (secured !== html) writeFileSync(file, secured);
    return problems;
  });
}

/**
 * Puts its policy into a page.
 * @param file - where the page lies in the site
 * @returns the page, as it was where there are problems
 */
export function securePage(file: string, html: string): { html: string; problems: Problem[] } {
  const secured = secure(html);
  if ('html' in secured) return { html: secured.html, problems: [] };
  return { html, problems: secured.faults.map((fault) => problemOf(file, html, fault)) };
}

function problemOf(file: string, html: string, { offset, ...finding }: Fault): Problem {
  const before = html.slice(0, offset).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return {
    rule: 'content-security-policy',
    severity: 'error',
    file,
    line: before.length,
    column,
    ...finding,
  };
}
