import { groupKey, termKey, unitKey } from '../format/keys';
import { encodeGroup } from '../format/postings';
import { encodeUnit } from '../format/unit';
import type { SearchOptions } from '../options';
import type { Entry } from '../table/node';
import type { NumberedPage } from './edition';
import { simplify } from './han';
import { phrasesOf } from './phrases';
import {
  characterEntries,
  initialsEntries,
  lexiconEntries,
  soundEntries,
  synonymEntries,
} from './readings';
import { vocabularyOf } from './vocabulary';

/** Characters of code that an excerpt may show. */
const shownCode = 600;

/** All entries of the index of an edition in a language, sorted. `names`: names of one thing each. */
export function entriesOf(
  locale: string,
  pages: NumberedPage[],
  names: Iterable<readonly string[]>,
  options: SearchOptions,
): Entry[] {
  const { postings, surfaces } = vocabularyOf(pages, options, simplify);
  const entries = [
    ...[...postings].map(([term, value]) => ({ key: termKey(term), value })),
    ...lexiconEntries(surfaces),
    ...soundEntries(surfaces),
    ...characterEntries(surfaces),
    ...initialsEntries(phrasesOf(pages, simplify)),
    ...synonymEntries(names, surfaces),
    ...groupEntries(pages),
    ...unitEntries(locale, pages),
  ];
  return entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function unitEntries(locale: string, pages: NumberedPage[]): Entry[] {
  return pages.flatMap((page) => {
    const untranslated = isUntranslated(locale, page);
    return page.units.map(({ number, unit }) => {
      const { kind, anchor, heading, text, code } = unit;
      const headings = heading ? [...unit.headings, heading] : unit.headings;
      const value = encodeUnit({
        kind,
        path: page.path,
        anchor,
        title: page.title,
        headings,
        text: code ? `${text}\n${beginningOf(code, shownCode)}` : text,
        untranslated,
      });
      return { key: unitKey(page.ordinal, number), value };
    });
  });
}

/** The beginning of a text, without half a character at its end. */
function beginningOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

function groupEntries(pages: NumberedPage[]): Entry[] {
  const groups = new Map<string, Map<number, Set<number>>>();
  const add = (key: string, page: number, unit: number) => {
    const group = groups.get(key) ?? new Map<number, Set<number>>();
    group.set(page, (group.get(page) ?? new Set()).add(unit));
    groups.set(key, group);
  };
  for (const { ordinal, section, units } of pages) {
    for (const { number, unit } of units) {
      if (section) add(groupKey('section', section), ordinal, number);
      add(groupKey('kind', unit.kind), ordinal, number);
    }
  }
  return [...groups].map(([key, group]) => ({ key, value: encodeGroup(group) }));
}

/** Whether a page's text is not in its locale's script: a page that lacks a translation. */
function isUntranslated(locale: string, { units }: NumberedPage): boolean {
  const text = units.map(({ unit }) => unit.text).join('');
  const han = lengthOf(text.match(/\p{Script=Han}+/gu));
  const letters = lengthOf(text.match(/\p{L}+/gu));
  if (letters < 40) return false;
  return locale.startsWith('zh') ? han / letters < 0.05 : han / letters > 0.3;
}

function lengthOf(runs: readonly string[] | null): number {
  return (runs ?? []).reduce((sum, run) => sum + run.length, 0);
}
