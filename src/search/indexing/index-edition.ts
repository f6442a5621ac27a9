import type { LocaleIndex } from '../format/manifest';
import type { SearchOptions } from '../options';
import type { Entry } from '../table/node';
import { type NumberedPage, numberPages, type PagesOfEdition } from './edition';
import { groupBy } from './group-by';
import { entriesOf } from './index-locale';

/** The index of an edition in a language, before it lies anywhere. */
export interface IndexedLocale {
  locale: string;
  entries: Entry[];
  about: Omit<LocaleIndex, 'folder' | 'base'>;
}

/** Indexes an edition, one language after the other, so that only one is in memory. */
export function* indexEdition(
  edition: PagesOfEdition,
  options: SearchOptions,
): Generator<IndexedLocale> {
  const numbered = numberPages(edition, options);
  const all = [...numbered.values()].flat();
  const names = namesOf(all);
  const count = new Set(all.map(({ ordinal }) => ordinal)).size;
  for (const [locale, pages] of numbered) {
    const about = {
      pages: pages.length,
      complete: pages.length === count,
      units: pages.reduce((sum, page) => sum + page.units.length, 0),
      sections: [...new Set(pages.map(({ section }) => section).filter(Boolean))],
    };
    yield { locale, entries: entriesOf(locale, pages, names, options), about };
  }
}

/** The names that units give to one thing: in every language, as units are numbered alike. */
function namesOf(pages: NumberedPage[]): string[][] {
  const named = pages.flatMap(({ ordinal, units }) =>
    units
      .filter(({ unit }) => unit.names.length > 0)
      .map(({ number, unit }) => ({ id: `${ordinal} ${number}`, names: unit.names })),
  );
  const groups = groupBy(named, ({ id }) => id);
  return [...groups.values()].map((group) => [...new Set(group.flatMap(({ names }) => names))]);
}
