import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { type Position, positionIn } from './position';
import type { Finding, Problem } from './problem';

/** The most that a page or a data file may hold, in bytes: several times what the largest needs. */
export const sizeLimit = 1_000_000;

/** What files of pages and data are held to before anything is read in them. */
export const textFile = {
  name: 'text-file',
  description:
    'Every page and data file is a file of its own, of UTF-8 text with Unix line ends, below 1 MB.',
} as const;

/** A file as text, as far as it can be read, and what is wrong with it. */
export interface TextFile {
  /** Relative to the site, with forward slashes. */
  path: string;
  /** Without a byte-order mark and with `\n` at line ends; absent where the file is no text. */
  text?: string;
  problems: Problem[];
}

/** Reads a file of the site, whatever it turns out to be. Never throws for what it holds. */
export function readTextFile(siteDir: string, absolute: string): TextFile {
  const file = sitePath(siteDir, absolute);
  const told = (finding: Finding, place: Position = { line: 1, column: 1 }): Problem => ({
    rule: textFile.name,
    severity: 'error',
    file,
    ...place,
    ...finding,
  });
  const unfit = unfitness(absolute);
  if (unfit) return { path: file, problems: [told(unfit)] };
  const bytes = bytesOf(absolute);
  if (!bytes) return { path: file, problems: [told(unreadable)] };
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = damage(bytes, decoded);
  if (broken) {
    return { path: file, problems: [told(broken.finding, positionIn(decoded, broken.offset))] };
  }
  const problems = [
    ...(decoded.startsWith('\uFEFF') ? [told(byteOrderMark)] : []),
    ...(decoded.includes('\r')
      ? [told(carriageReturn, positionIn(decoded, decoded.indexOf('\r')))]
      : []),
  ];
  return { path: file, text: withUnixEnds(decoded), problems };
}

/** What a file holds; undefined where the system does not give it. */
function bytesOf(absolute: string): Buffer | undefined {
  try {
    return readFileSync(absolute);
  } catch {
    return undefined;
  }
}

const unreadable: Finding = {
  found: 'a file that cannot be opened',
  expected: 'a file that everybody may read',
  hint: 'give its readers the right to: `chmod a+r` on it',
};

/** Text as it is kept: without a byte-order mark, every line ended by `\n`. */
export function withUnixEnds(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Why something cannot be read as a file. */
function unfitness(absolute: string): Finding | undefined {
  const stat = lstatSync(absolute);
  if (stat.isSymbolicLink()) {
    return {
      found: 'a symbolic link',
      expected: 'a file of its own, which is there in every clone',
      hint: 'put a copy of what it leads to in its place',
    };
  }
  if (stat.isDirectory()) {
    return {
      found: 'a folder',
      expected: 'a file, as its name says',
      hint: 'rename the folder, or put the file in its place',
    };
  }
  if (!stat.isFile()) {
    return { found: 'something that is no file', expected: 'a file', hint: 'remove it' };
  }
  if (stat.size <= sizeLimit) return undefined;
  return {
    found: `a file of ${(stat.size / 1_000_000).toFixed(1)} MB`,
    expected: `at most ${sizeLimit / 1_000_000} MB`,
    hint: 'split it by topic; what is not text to be read does not belong here',
  };
}

/** Where bytes stop being text. */
function damage(bytes: Buffer, decoded: string): { finding: Finding; offset: number } | undefined {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const offset = utf16 ? 0 : firstDamage(bytes, decoded);
  if (offset === -1) return undefined;
  const isNull = !utf16 && decoded[offset] === '\0';
  const found = utf16 ? 'text in UTF-16' : isNull ? 'a NUL byte' : 'bytes that are not UTF-8';
  const hint = isNull
    ? 'remove it; if most of the file looks like this, it is not text'
    : 'save the file as UTF-8; most editors offer that beside the file’s name';
  return { offset, finding: { found, expected: 'text in UTF-8', hint } };
}

function firstDamage(bytes: Buffer, decoded: string): number {
  const nothing = decoded.indexOf('\0');
  if (nothing !== -1 || Buffer.from(decoded).equals(bytes)) return nothing;
  return decoded.indexOf('\uFFFD');
}

const byteOrderMark: Finding = {
  found: 'a byte-order mark',
  expected: 'a file that begins with its text',
  hint: 'save it as UTF-8 without BOM, or run `npm run fix`',
};

const carriageReturn: Finding = {
  found: 'a line that ends in a carriage return (CR)',
  expected: 'lines that end in LF alone',
  hint: 'set the editor to LF line ends, or run `npm run fix`',
};

/** What lies at a path, links not followed; undefined where nothing does, or a file stands in for a folder. */
export function entryAt(absolute: string): Stats | undefined {
  try {
    return lstatSync(absolute);
  } catch {
    return undefined;
  }
}

/**
 * Everything below a folder that is not a folder, and folders with a name that only files have,
 * sorted; links are named and not followed. None where there is no such folder.
 */
export function entriesBelow(folder: string): string[] {
  const stat = entryAt(folder);
  if (!stat) return [];
  if (!stat.isDirectory()) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const absolute = path.join(folder, entry.name);
      if (!entry.isDirectory()) return [absolute];
      const within = entriesBelow(absolute);
      return path.extname(entry.name) === '' ? within : [absolute, ...within];
    });
}

/** A path relative to the site, with forward slashes. */
export function sitePath(siteDir: string, absolute: string): string {
  return path.relative(siteDir, absolute).split(path.sep).join('/');
}
