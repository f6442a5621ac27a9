import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { filesBelow } from '../evidence/reading/editions-fs';
import type { Problem } from '../evidence/reading/problem';
import { scriptAtOnce, startLater } from './page';

/**
 * Lets the pages of a built site load their scripts on a reader's wish alone. May be done again, and changes
 * nothing then.
 * @returns the scripts that pages would load at once all the same
 */
export function startPagesLater(dir: string): Problem[] {
  const watch = bundleWatch();
  return filesBelow(dir, '.html').flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    const later = startLater(html, watch);
    if (later !== html) writeFileSync(file, later);
    const script = scriptAtOnce(later);
    return script ? [problemOf(path.relative(dir, file).split(path.sep).join('/'), script)] : [];
  });
}

/** The script that watches for a reader's wish, fit to stand in a page. */
function bundleWatch(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, 'client/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    write: false,
  });
  return (outputFiles[0]?.text ?? '').trim();
}

function problemOf(file: string, script: string): Problem {
  return {
    rule: 'scripts-on-demand',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    found: script,
    expected: 'no script that a page loads before its reader wants it',
    hint: 'let Docusaurus write it as it does its own (`<script src="…" defer>`), or import it from a client module',
  };
}
