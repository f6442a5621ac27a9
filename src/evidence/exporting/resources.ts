import { formatPeriod } from '../figures/format';
import type { Locale } from '../locale';
import { type Edition, findRecord, recordsOfKind } from '../reading/edition';
import { labelOf, levels, sourceKinds } from '../vocabulary';
import { toBibtex } from './bibtex';
import { toCsl } from './csl';
import { toCsv } from './csv';
import type { ExportFile } from './file';
import { linesOfJson } from './json';

/** The names of the files that an edition's resources are given away in. */
export const resourceExports = ['resources.csv', 'resources.csl.json', 'resources.bib'] as const;

/** The resources of a sound edition for spreadsheets, and for programs that keep references. */
export function exportResources(edition: Edition, locale: Locale): ExportFile[] {
  const resources = recordsOfKind(edition, 'resource').flatMap(({ value }) => {
    const source = value && findRecord(edition, 'source', value.source)?.value;
    const topic = value && findRecord(edition, 'topic', value.topic)?.value;
    return source && topic ? [{ ...value, id: value.source, source, topic }] : [];
  });
  const items = resources.map(({ id, source, goodFor }) => toCsl(id, source, goodFor[locale]));
  const rows = resources.map(({ id, source, topic, level, goodFor }) => ({
    id,
    title: source.title,
    translated_title: source.translatedTitle?.[locale] ?? '',
    good_for: goodFor[locale],
    topic: topic.label[locale],
    kind: labelOf(sourceKinds, source.kind, locale),
    level: labelOf(levels, level, locale),
    language: source.language,
    publisher: source.publisher ?? '',
    issued: source.issued ?? '',
    issued_text: source.issued === undefined ? '' : formatPeriod(source.issued, locale),
    accessed: source.accessed ?? '',
    url: source.URL ?? '',
  }));
  const contents: Record<(typeof resourceExports)[number], string> = {
    'resources.csv': toCsv([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]),
    'resources.csl.json': linesOfJson(items, 1),
    'resources.bib': items.map(toBibtex).join('\n'),
  };
  return resourceExports.map((name) => ({ name, content: contents[name] }));
}
