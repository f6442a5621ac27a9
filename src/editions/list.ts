import type { Site } from '../checks/reading/site';
import { isOriginal } from '../checks/translation/pairs';
import { locales } from '../evidence/locale';
import { findRecord, isPartial, recordsOfKind } from '../evidence/reading/edition';

/**
 * Every edition, the draft first and the earliest last, a line each: name, as-of date, when it was frozen,
 * how many claims, pages and errata it has, and what readers call it.
 */
export function editionList(site: Site): string {
  const rows = site.library.editions.toReversed().map((edition) => {
    const { name } = edition;
    const record = findRecord(edition, 'edition', name)?.value;
    const pages = site.pages.filter(
      (page) => page.edition === name && isOriginal(page) && !isPartial(page.slug),
    );
    const freeze = site.freezes.find((freeze) => freeze.edition === name);
    const frozenOn = freeze?.manifest?.manifest?.frozenOn;
    return [
      name,
      `as of ${record?.asOf ?? '?'}`,
      frozenOn ? `frozen on ${frozenOn}` : 'not frozen',
      counted(recordsOfKind(edition, 'claim').length, 'claim', 'claims'),
      counted(pages.length, 'page', 'pages'),
      counted(freeze?.errata?.errata.length ?? 0, 'erratum', 'errata'),
      locales.map((locale) => record?.title[locale] ?? '?').join(' · '),
    ];
  });
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A number of things: `1 erratum`. */
export function counted(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}
