import type { Locale } from '../../locale';
import type { Kind } from '../../schema/kind';
import type { ChangeKind, FacetChange, RecordChange } from '../difference';
import { titleFields } from '../titles';
import { cut } from '../word-difference';
import { facetLines } from './facet-lines';
import { bold, code, plain } from './markdown';
import { words } from './words';

/** The kinds in the order in which a reviewer wants to read of them. */
export const kindOrder: readonly Kind[] = [
  'claim',
  'series',
  'comparison',
  'matrix',
  'timeline',
  'diagram',
  'finding',
  'edition',
  'term',
  'resource',
  'topic',
  'source',
];

/** How much is told of one record and of its title. */
const most = { lines: 24, linesOfNew: 12, title: 160, pages: 5 };

/** A record as an item of a list: its id and title, where it stands, and what changed in it. */
export function recordItem(record: RecordChange, locale: Locale): string {
  const { change, facets } = record;
  const told = change === 'removed' ? [] : facets.filter((facet) => !isTitleOfNew(facet, change));
  const lines = facetLines(told, locale).flatMap(({ text, below }) => [
    `  - ${text}`,
    ...below.map((each) => `    - ${each}`),
  ]);
  const limit = change === 'added' ? most.linesOfNew : most.lines;
  const rest = lines.length - limit;
  return [
    `- ${recordHead(record, locale)}`,
    `  ${placeText(record, locale)}`,
    ...lines.slice(0, limit),
    ...(rest > 0 ? [`  - ${words[locale].more(rest)}`] : []),
  ].join('\n');
}

/** A record's id and title, and what became of it. */
export function recordHead(
  { id, formerId, change, title, facets }: RecordChange,
  locale: Locale,
): string {
  const { comma, colon, mark, renamed, brackets } = words[locale];
  const marks = [
    ...(change === 'changed' ? [] : [mark[change]]),
    ...(formerId === undefined ? [] : [renamed(code(cut(formerId, 80)))]),
  ];
  const name = bold(code(cut(id, 80))) + (marks.length > 0 ? brackets(marks.join(comma)) : '');
  // A title that changed is told with its change.
  const known = title && !(change === 'changed' && facets.some(isTitle));
  return known ? name + colon + plain(cut(title[locale], most.title)) : name;
}

function placeText({ file, pages }: RecordChange, locale: Locale): string {
  const { enumeration, shownOn, more } = words[locale];
  const rest = pages.length - most.pages;
  const named = pages.slice(0, most.pages).map((page) => code(cut(page, 80)));
  const told = [...named, ...(rest > 0 ? [more(rest)] : [])].join(enumeration);
  return [code(cut(file, 160)), ...(pages.length > 0 ? [shownOn(told)] : [])].join(' · ');
}

function isTitle({ path: [field] }: FacetChange): boolean {
  return titleFields.some((name) => name === field);
}

/** Whether a facet is the title of a record that is new, which its head shows. */
function isTitleOfNew(facet: FacetChange, change: ChangeKind): boolean {
  return change === 'added' && isTitle(facet);
}
