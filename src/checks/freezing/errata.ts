import * as z from 'zod';
import { type Localized, locales } from '../../evidence/locale';
import { parseYaml, type YamlFile } from '../../evidence/reading/data-file';
import type { Position } from '../../evidence/reading/position';
import type { Finding } from '../../evidence/reading/problem';
import { id } from '../../evidence/schema/fields';
import { day, sha256 } from './manifest';
import { schemaFindings } from './schema-findings';

const text = z.string().regex(/\S/, 'some text, not an empty one');

const texts = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, text])) as Localized<typeof text>,
);

const pullRequest = z.custom<number>((value) => Number.isSafeInteger(value) && Number(value) > 0, {
  message: 'the number of a pull request: 128',
  params: { hint: 'write the number alone' },
});

const erratum = z.strictObject({
  on: day,
  pages: z.array(z.string()).min(1),
  what: texts,
  why: texts,
  pullRequest,
  files: z
    .record(z.string(), sha256.nullable())
    .refine(
      (files) => Object.keys(files).length > 0,
      'the files that it changed, each by its hash',
    ),
});

const schema = z.record(id, erratum);

/** A change of a frozen edition, told to its readers. */
export interface Erratum {
  /** Lower-case letters, digits and single hyphens; unique in its edition. */
  id: string;
  /** The day on which it was published, `YYYY-MM-DD`. */
  on: string;
  /** The pages it is shown on, by their paths in the edition. */
  pages: string[];
  /** What was changed. */
  what: Localized;
  /** Why it was wrong. */
  why: Localized;
  /** The number of the pull request that made the change. */
  pullRequest: number;
  /** What became of each file, by its path relative to the site: its SHA-256, or null where it went. */
  files: Record<string, string | null>;
}

/** The errata of an edition as they lie in their file. */
export interface ErrataFile {
  /** Relative to the site. */
  path: string;
  text: string;
  /** In the order of publication; none where they cannot be read. */
  errata: Erratum[];
  /** What is wrong with the file. */
  findings: (Finding & Position)[];
  locate: YamlFile['locate'];
}

/** Where the errata of an edition lie, relative to the site: a map from ids, in the order of publication. */
export function errataPath(edition: string): string {
  return `editions/${edition}/errata.yml`;
}

/** Reads the errata of an edition. Never throws: what is wrong is among the findings. */
export function readErrata(edition: string, text: string): ErrataFile {
  const file = parseYaml(errataPath(edition), text);
  const findings = schemaFindings(file, schema);
  const errata =
    findings.length > 0
      ? []
      : Object.entries(schema.parse(file.document.toJS())).map(([id, said]) => ({ id, ...said }));
  return { path: file.path, text, errata, findings, locate: file.locate };
}
