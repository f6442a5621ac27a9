import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from '../evidence/reading/editions-fs';

/** What is text, and so shrinks; pictures, fonts and the search's index are compressed as they are. */
const shrinks = /\.(atom|bib|css|csv|html|ico|js|json|md|svg|txt|webmanifest|xml)$/;

/** The forms that a server hands out in place of a file to those who understand them. */
const forms = [
  {
    ending: '.br',
    compress: (content: Buffer) =>
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  {
    ending: '.gz',
    compress: (content: Buffer) =>
      promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  },
] as const;

/** How much of a site was compressed: files, and their bytes as they are and in each form. */
export interface Compression {
  files: number;
  bytes: number;
  br: number;
  gz: number;
}

/**
 * Writes beside each file that shrinks what it is in brotli and in gzip, as small as they get. The same
 * site gives the same bytes. Forms that are no smaller than the file are left out.
 * @param workers - how many files are compressed at once
 */
export async function compressSite(dir: string, workers = 4): Promise<Compression> {
  removeCompressed(dir);
  const waiting = filesBelow(dir, '').filter((file) => shrinks.test(file));
  const total = { files: waiting.length, bytes: 0, br: 0, gz: 0 };
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const content = readFileSync(file);
      const [br = 0, gz = 0] = await Promise.all(forms.map((form) => write(file, content, form)));
      total.bytes += content.length;
      total.br += br;
      total.gz += gz;
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return total;
}

/** Removes what `compressSite` wrote, which a changed site would be hidden by. */
export function removeCompressed(dir: string): void {
  for (const { ending } of forms) {
    for (const file of filesBelow(dir, ending)) {
      if (existsSync(file.slice(0, -ending.length))) rmSync(file);
    }
  }
}

/** @returns the bytes that a reader is sent who takes this form */
async function write(
  file: string,
  content: Buffer,
  { ending, compress }: (typeof forms)[number],
): Promise<number> {
  const compressed = await compress(content);
  if (compressed.length >= content.length) return content.length;
  writeFileSync(file + ending, compressed);
  return compressed.length;
}
