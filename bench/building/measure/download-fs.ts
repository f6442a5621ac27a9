import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { referencesIn } from './referenced';

/** What a reader who comes for the first time downloads for one page, in bytes; text in brotli, 11. */
export interface Download {
  html: number;
  styles: number;
  /** Scripts that are loaded with the page. */
  scripts: number;
  /** Scripts that are loaded once a reader wants something that takes them. */
  laterScripts: number;
  images: number;
}

/** Measures a page of a built site. */
export function downloadOf(build: string, page: string): Download {
  const html = readFileSync(path.join(build, page), 'utf8');
  const { styles, scripts, laterScripts, images } = referencesIn(html);
  const sum = (addresses: string[]) =>
    addresses.reduce((total, address) => total + sizeSent(path.join(build, address)), 0);
  return {
    html: compressed(Buffer.from(html)),
    styles: sum(styles),
    scripts: sum(scripts),
    laterScripts: sum(laterScripts),
    images: sum(images),
  };
}

/** Pictures that are compressed already are sent as they are. */
function sizeSent(file: string): number {
  if (!existsSync(file)) return 0;
  const content = readFileSync(file);
  return /\.(css|html|js|svg)$/.test(file) ? compressed(content) : content.length;
}

function compressed(content: Uint8Array): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params }).length;
}
