import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Anchors } from './broken-anchors';
import type { Part } from './part';

/** What a part tells of itself to those who join it. */
export interface PartRecord {
  part: Part;
  /** Tells apart all that a part may be built from. */
  inputs: string;
}

/** Where a part keeps its record. */
const recordName = 'part.json';

/** Where a part of a locale keeps which anchors its pages have and lead to. */
export const anchorsName = 'anchors.json';

/** Files of a part that are none of the site. */
export const notOfTheSite: readonly string[] = [recordName, anchorsName];

/** What a folder tells of the part in it; undefined where it holds none that is finished. */
export function readRecord(dir: string): PartRecord | undefined {
  return readJson(path.join(dir, recordName));
}

/** Notes what a part is, once it is built. */
export function writeRecord(dir: string, record: PartRecord): void {
  writeFileSync(path.join(dir, recordName), `${JSON.stringify(record, null, 2)}\n`);
}

/** What is left to be checked of a part of a locale; undefined of a whole one. */
export function readAnchors(dir: string): Anchors | undefined {
  return readJson(path.join(dir, anchorsName));
}

function readJson<Content>(file: string): Content | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
