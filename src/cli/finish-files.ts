import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../evidence/reading/problem';
import { securePage } from '../hosting/secure-fs';
import { withoutSpareQuotes } from '../hosting/spare-quotes';
import { digestOf, type FileDigest } from '../offline/building/site-files-fs';
import { faultsOfStart, startLater } from '../starting/page';

/** Files of a site that are to be made ready to serve. */
export interface Batch {
  dir: string;
  /** Below it. */
  files: readonly string[];
  /** The script that starts pages. */
  watch: string;
}

/** What became of them. */
export interface Finished {
  digests: (readonly [file: string, digest: FileDigest])[];
  /** What keeps pages from being served. */
  problems: Problem[];
}

/**
 * Makes files ready to serve, each read and written once: makes pages smaller, lets them load their scripts on a
 * reader's wish alone, gives them their policy, and digests what all files then hold. May be done again, and changes
 * nothing then.
 */
export function finishFiles({ dir, files, watch }: Batch): Finished {
  const problems: Problem[] = [];
  const digests = files.map((file) => {
    const absolute = path.join(dir, file);
    const content = readFileSync(absolute);
    if (!file.endsWith('.html')) return [file, digestOf(file, content)] as const;
    const page = finishPage(file, content.toString(), watch);
    problems.push(...page.problems);
    const finished = Buffer.from(page.html);
    if (!finished.equals(content)) writeFileSync(absolute, finished);
    return [file, digestOf(file, finished)] as const;
  });
  return { digests, problems };
}

/** What a crew is given to do. */
export { finishFiles as work };

function finishPage(file: string, html: string, watch: string) {
  const later = startLater(withoutSpareQuotes(html), watch);
  const { html: secured, problems } = securePage(file, later);
  return { html: secured, problems: [...faultsOfStart(file, later), ...problems] };
}
