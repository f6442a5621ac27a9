import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../../evidence/reading/editions-fs';
import { type FileRecord, workerName } from '../manifest';

/** All files of a finished site, in the same order everywhere; what is no part of the deployment left out. */
export function filesOf(dir: string): string[] {
  return filesBelow(dir, '')
    .map((file) => path.relative(dir, file).split(path.sep).join('/'))
    .filter((file) => file !== '.built-from' && file !== workerName)
    .sort();
}

/** Writes a file of the site. */
export function write(dir: string, file: string, content: string | Uint8Array): void {
  const absolute = path.join(dir, file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
}

/** What the manifest tells of a file. */
export function recordOf(dir: string, file: string): FileRecord {
  const content = readFileSync(path.join(dir, file));
  const isText = /\.(html|js|css|svg|json)$/.test(file);
  const transfer = isText ? gzipSync(content, { level: 6 }).length : content.length;
  return { hash: hash(content), bytes: content.length, transfer };
}

/** Tells a site from every other by what its files hold. */
export function hashOfSite(dir: string): string {
  return hash(...filesOf(dir).flatMap((file) => [file, hash(readFileSync(path.join(dir, file)))]));
}

/** The SHA-256 of contents, one after the other, in hexadecimal digits. */
export function hash(...contents: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex');
}
