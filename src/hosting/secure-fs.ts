import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../evidence/reading/editions-fs';
import type { Problem } from '../evidence/reading/problem';
import { type Fault, secure } from './page';

/**
 * Puts its Content-Security-Policy into every page of a built site. May be done again, and changes nothing
 * then.
 * @returns what keeps pages from having one; those pages stay as they are
 */
export function securePages(dir: string): Problem[] {
  return filesBelow(dir, '.html').flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    const secured = secure(html);
    if (!('html' in secured)) {
      const place = path.relative(dir, file).split(path.sep).join('/');
      return secured.faults.map((fault) => problemOf(place, html, fault));
    }
    if (secured.html !== html) writeFileSync(file, secured.html);
    return [];
  });
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
