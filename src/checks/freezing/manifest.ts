import { createHash } from 'node:crypto';
import * as z from 'zod';
import { parseYaml, type YamlFile } from '../../evidence/reading/data-file';
import type { Position } from '../../evidence/reading/position';
import type { Finding } from '../../evidence/reading/problem';
import { schemaFindings } from './schema-findings';

/** A SHA-256, as it is written. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256: 64 hexadecimal digits');

/** A day of the calendar. */
export const day = z.iso.date("a day of the calendar: '2026-11-30'");

const schema = z.strictObject({
  edition: z.string(),
  frozenOn: day,
  files: z.record(z.string(), sha256),
  digest: sha256,
});

/** What an edition was when it was frozen: `editions/<name>/manifest.json`. */
export interface Manifest {
  /** `YYYY-MM` */
  edition: string;
  /** `YYYY-MM-DD` */
  frozenOn: string;
  /** The SHA-256 of every file by its path relative to the site, in the order of the paths. */
  files: Record<string, string>;
  /** The SHA-256 of the manifest's text without this field: a slip in the manifest itself shows. */
  digest: string;
}

/** A manifest as it lies in its file. */
export interface ManifestFile {
  /** Relative to the site. */
  path: string;
  /** Absent where the file holds none. */
  manifest?: Manifest;
  /** What is wrong with it. */
  findings: (Finding & Position)[];
}

/** Where the manifest of an edition lies, relative to the site. */
export function manifestPath(edition: string): string {
  return `editions/${edition}/manifest.json`;
}

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal digits. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The manifest of an edition.
 * @param frozenOn - the day on which it is frozen, `YYYY-MM-DD`
 * @param hashes - the SHA-256 of every file of it, by its path relative to the site
 */
export function makeManifest(
  edition: string,
  frozenOn: string,
  hashes: ReadonlyMap<string, string>,
): Manifest {
  const files = Object.fromEntries([...hashes].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const said = { edition, frozenOn, files };
  return { ...said, digest: digestOf(said) };
}

/** A manifest as it is written: there is one way only, so that every other one shows. */
export function manifestText({ edition, frozenOn, files, digest }: Manifest): string {
  return textOf({ edition, frozenOn, files, digest });
}

function digestOf({ edition, frozenOn, files }: Omit<Manifest, 'digest'>): string {
  return sha256Of(textOf({ edition, frozenOn, files }));
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Reads the manifest of an edition. Never throws: what is wrong is among the findings. */
export function readManifest(edition: string, text: string): ManifestFile {
  const path = manifestPath(edition);
  const written = manifestIn(text);
  if (written?.edition === edition) return { path, manifest: written, findings: [] };
  // JSON is YAML, of which the reader knows where everything stands: whatever is amiss is told its place.
  const file = parseYaml(path, text);
  const broken = schemaFindings(file, schema);
  if (broken.length > 0)
    return { path, findings: broken.map((each) => ({ ...each, hint: back(path) })) };
  const manifest = schema.parse(file.document.toJS());
  if (manifest.edition !== edition) return { path, findings: [ofAnother(file, edition, manifest)] };
  return { path, findings: [tampered(file)] };
}

/** The manifest that a text is, to the last character; undefined where it is none, or not as it was written. */
function manifestIn(text: string): Manifest | undefined {
  try {
    const manifest = schema.parse(JSON.parse(text));
    const sound = manifest.digest === digestOf(manifest) && manifestText(manifest) === text;
    return sound ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** A manifest is not mended by hand. */
function back(path: string): string {
  return `bring back what was there: \`git checkout -- ${path}\``;
}

function ofAnother(file: YamlFile, edition: string, manifest: Manifest) {
  return {
    ...file.locate(['edition']),
    found: `the manifest of edition ${manifest.edition}`,
    expected: `that of edition ${edition}, as its folder says`,
    hint: back(file.path),
  };
}

function tampered(file: YamlFile) {
  return {
    ...file.locate(['digest']),
    found: 'a manifest that is not as it was written: its digest is that of another text',
    expected: 'a manifest that nobody has changed since the edition was frozen',
    hint: `take the change back: \`git checkout -- ${file.path}\`; what changes is said in an erratum`,
  };
}
