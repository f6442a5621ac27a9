import type { Locale } from '../../locale';
import { type Edition, soundRecords } from '../../reading/edition';
import { toBibtex } from '../bibtex';
import { toCsl } from '../csl';
import type { ExportFile } from '../file';
import { linesOfJson } from '../json';

/** What the files of references are called. */
export const referenceNames = ['sources.csl.json', 'sources.bib'] as const;

/** Every source of an edition for programs that keep references, with what it supports as its abstract. */
export function referencesOf(edition: Edition, locale: Locale): ExportFile[] {
  const items = [...soundRecords(edition, 'source')].map(([id, source]) =>
    toCsl(id, source, source.summary[locale]),
  );
  const contents: Record<(typeof referenceNames)[number], string> = {
    'sources.csl.json': linesOfJson(items, 1),
    'sources.bib': items.map(toBibtex).join('\n'),
  };
  return referenceNames.map((name) => ({ name, content: contents[name] }));
}
