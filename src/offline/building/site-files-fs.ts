import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../../evidence/reading/editions-fs';
import { type FileRecord, workerName } from '../manifest';
import { canBeKept } from './edition-files';

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

/** What is known of a file of the site: what the manifest tells of it, its hash alone where that tells nothing. */
export type FileDigest = FileRecord | Pick<FileRecord, 'hash'>;

/** Digests what a file holds. */
export function digestOf(file: string, content: Buffer): FileDigest {
  if (!canBeKept(file)) return { hash: hash(content) };
  const isText = /\.(html|js|css|svg|json)$/.test(file);
  const transfer = isText ? gzipSync(content, { level: 6 }).length : content.length;
  return { hash: hash(content), bytes: content.length, transfer };
}

/** Tells a site from every other by what its files hold, in the order of their names. */
export function hashOfSite(digests: ReadonlyMap<string, FileDigest>): string {
  const site = createHash('sha256');
  for (const file of [...digests.keys()].sort()) {
    site.update(file).update((digests.get(file) as FileDigest).hash);
  }
  return site.digest('hex');
}

/** The SHA-256 of contents, one after the other, in hexadecimal digits. */
export function hash(...contents: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex');
}
