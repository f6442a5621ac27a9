import { type Locale, locales } from '../../locale';
import type { Kind } from '../../schema/kind';
import {
  type ChangeKind,
  changeKind,
  type Difference,
  type FacetChange,
  type PageChange,
  type RecordChange,
} from '../difference';
import { cut } from '../word-difference';
import { bold, code, plain } from './markdown';
import { kindOrder, recordItem } from './record-item';
import { words } from './words';

/** What a report is written in, and how long it may be. */
export interface ReportOptions {
  locale: Locale;
  /** The most characters of the report. */
  limit: number;
}

/** How much is told of one list at the end. */
const most = { files: 20, pages: 60 };

/** A change that is the same in several editions, told once. */
interface SharedChange {
  editions: string[];
  record: RecordChange;
}

/**
 * The difference as Markdown for a reviewer: what was not to change first, then numbers, then the rest,
 * kind by kind. What goes beyond the limit is counted.
 */
export function reportDifference(difference: Difference, { locale, limit }: ReportOptions): string {
  const { nothing } = words[locale];
  const shared = sharedChanges(difference);
  const head = [
    ...summary(shared, locale),
    ...warnings(difference, locale),
    ...wholeEditions(difference, locale),
  ];
  const tail = [...reorderings(difference, locale), ...pageLines(difference.pages, locale)];
  if (head.length === 0 && tail.length === 0) return `${nothing}\n`;
  if (head.length === 0) head.push(nothing);
  const [start, end] = [head.join('\n\n'), tail.join('\n\n')];
  const body = sections(shared, locale, limit - start.length - end.length - 20);
  return cutLines(`${[start, body, end].filter((part) => part !== '').join('\n\n')}\n`, limit);
}

/** A text cut between two lines where even what is told briefly is too much. */
function cutLines(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, text.lastIndexOf('\n', limit - 3))}\n…\n`;
}

function sharedChanges({ editions }: Difference): SharedChange[] {
  const shared = new Map<string, SharedChange>();
  for (const { edition, change, records } of editions) {
    if (change !== 'changed') continue;
    for (const record of records) {
      const key = contentKey(record);
      const known = shared.get(key);
      shared.set(key, { editions: [...(known?.editions ?? []), edition], record });
    }
  }
  return [...shared.values()];
}

/** What a change is, wherever it lies; an edition's own record goes by the name of the edition. */
function contentKey({ kind, id, formerId, change, facets }: RecordChange): string {
  return JSON.stringify([kind, kind === 'edition' ? '' : id, formerId, change, facets]);
}

/** What changed in numbers: of records, then of figures. */
function summary(shared: SharedChange[], locale: Locale): string[] {
  const { became, counted, kinds, figure, list, comma, semicolon, stop } = words[locale];
  const changes: ChangeKind[] = ['changed', 'added', 'removed'];
  const records = changes.flatMap((change) => {
    const changed = shared.filter(({ record }) => record.change === change);
    const counts = kindOrder.flatMap((kind) => {
      const count = changed.filter(({ record }) => record.kind === kind).length;
      return count === 0 ? [] : [counted(count, kinds[kind])];
    });
    return counts.length === 0 ? [] : [became[change](list(counts))];
  });
  const facets = shared.flatMap(({ record }) => record.facets.filter(isFigure));
  const figures = changes.flatMap((change) => {
    const count = facets.filter(({ before, after }) => changeKind(before, after) === change).length;
    return count === 0 ? [] : [became[change](counted(count, figure))];
  });
  if (records.length === 0) return [];
  const parts = [records, figures].filter(({ length }) => length > 0);
  return [`**${parts.map((part) => part.join(comma)).join(semicolon)}${stop}**`];
}

function isFigure({ before, after }: FacetChange): boolean {
  return (after ?? before)?.type === 'figure';
}

/** What a reviewer must know before anything else. */
function warnings(difference: Difference, locale: Locale): string[] {
  const { editions, pages, frozen, rewritten, unread } = difference;
  const {
    frozen: frozenWords,
    rewritten: rewrittenWords,
    unread: unreadWords,
    more,
  } = words[locale];
  const changed = new Set([...editions, ...pages].map(({ edition }) => edition));
  const files = unread.map(({ file, side, reason }) =>
    unreadWords[side](code(cut(file, 120)), plain(cut(reason, 160))),
  );
  const rest = files.length - most.files;
  return [
    ...frozen.filter((name) => changed.has(name)).map((name) => frozenWords(code(name))),
    ...rewritten.map((file) => rewrittenWords(code(file))),
    ...files.slice(0, most.files),
    ...(rest > 0 ? [more(rest)] : []),
  ].map((text) => `⚠️ ${text}`);
}

function wholeEditions({ editions }: Difference, locale: Locale): string[] {
  const { whole, counted, kinds, list } = words[locale];
  return editions.flatMap(({ edition, change, records }) => {
    if (change === 'changed') return [];
    const counts = kindOrder.flatMap((kind) => {
      const count = records.filter((record) => record.kind === kind).length;
      return count === 0 ? [] : [counted(count, kinds[kind])];
    });
    return [whole[change](code(edition), list(counts))];
  });
}

function reorderings({ editions }: Difference, locale: Locale): string[] {
  const { reordered, kinds, enumeration, colon } = words[locale];
  return editions.flatMap(({ edition, reordered: found }) =>
    found.length === 0
      ? []
      : [
          code(edition) +
            colon +
            reordered(found.map((kind) => kinds[kind].heading).join(enumeration)),
        ],
  );
}

/** The pages that changed, those of editions with the same ones told together. */
function pageLines(changes: readonly PageChange[], locale: Locale): string[] {
  const { enumeration, brackets, colon, pages, more } = words[locale];
  const editions = [...new Set(changes.map(({ edition }) => edition))];
  const byText = new Map<string, string[]>();
  for (const edition of editions) {
    const names = changes
      .filter((change) => change.edition === edition)
      .map((change) => pageText(change, locale));
    const rest = names.length - most.pages;
    const told = [...names.slice(0, most.pages), ...(rest > 0 ? [more(rest)] : [])];
    const text = told.join(enumeration);
    byText.set(text, [...(byText.get(text) ?? []), edition]);
  }
  return [...byText].map(
    ([text, names]) => bold(pages) + brackets(names.map(code).join(enumeration)) + colon + text,
  );
}

function pageText({ page, change, locales: changedIn }: PageChange, locale: Locale): string {
  const { brackets, comma, mark, everyLanguage } = words[locale];
  const languages = changedIn.length === locales.length ? everyLanguage : changedIn.join(comma);
  const marks = change === 'changed' ? [languages] : [mark[change], languages];
  return code(cut(page, 80)) + brackets(marks.join(comma));
}

/** In less space than this hardly a record can be told. */
const leastSpace = 200;

/** One record in its place among the headings. */
interface Block {
  section: string;
  group: string;
  record: RecordChange;
}

/** The changes by the editions that they are in and, within these, by what they are about. */
function sections(shared: SharedChange[], locale: Locale, limit: number): string {
  const untold = new Map<Kind, number>();
  let [text, section, group] = ['', '', ''];
  for (const block of blocks(shared, locale)) {
    const headings = [
      ...(block.section === section ? [] : [`\n### ${block.section}\n`]),
      ...(block.section === section && block.group === group ? [] : [`\n#### ${block.group}\n\n`]),
    ].join('');
    const space = limit - text.length - headings.length;
    const item = space < leastSpace ? undefined : recordItem(block.record, locale);
    if (item === undefined || item.length >= space) {
      untold.set(block.record.kind, (untold.get(block.record.kind) ?? 0) + 1);
    } else {
      text += `${headings}${item}\n`;
      [section, group] = [block.section, block.group];
    }
  }
  if (untold.size > 0) text += `\n${untoldText(untold, locale)}`;
  return text.trim();
}

function untoldText(untold: ReadonlyMap<Kind, number>, locale: Locale): string {
  const { counted, kinds, list, more } = words[locale];
  return more(list([...untold].map(([kind, count]) => counted(count, kinds[kind]))));
}

/** Changes of the latest edition first; of each, those of numbers, then the others by kind. */
function blocks(shared: SharedChange[], locale: Locale): Block[] {
  const { editions: editionsHeading, figure, kinds } = words[locale];
  const groups = new Map<string, SharedChange[]>();
  for (const change of shared) {
    const key = change.editions.toReversed().join('\n');
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a > b ? -1 : 1))
    .flatMap(([, changes]) => {
      const [{ editions } = { editions: [] }] = changes;
      const section = editionsHeading(editions.map(code));
      const numeric = ({ record }: SharedChange) =>
        record.change === 'changed' && record.facets.some(isFigure);
      const inGroups = [
        { group: figure.heading, members: changes.filter(numeric) },
        ...kindOrder.map((kind) => ({
          group: kinds[kind].heading,
          members: changes.filter((each) => each.record.kind === kind && !numeric(each)),
        })),
      ];
      return inGroups.flatMap(({ group, members }) =>
        members.map(({ record }) => ({ section, group, record })),
      );
    });
}
