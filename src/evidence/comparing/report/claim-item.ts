import { formatPeriod } from '../../figures/format';
import type { Locale } from '../../locale';
import { confidences, labelOf } from '../../vocabulary';
import type { ClaimChange, ClaimState, EditionChanges } from '../edition-changes';
import { wordDifference } from '../word-difference';
import { editionWords } from './edition-words';
import { facetLines, facetsIn } from './facet-lines';
import { figureLine } from './figure-line';
import { bold, code, plain } from './markdown';
import { piecesLine } from './text-line';
import { words } from './words';

/** The editions that a claim is told of. */
type Names = Pick<EditionChanges, 'before' | 'after'>;

/** What became of one claim, as an item of a list with its parts below. */
export function claimItem(change: ClaimChange, names: Names, locale: Locale): string {
  const parts =
    change.standing === 'revised'
      ? revisedParts(change, names, locale)
      : [...wordings(change, names, locale), ...numbers(change, locale)];
  const all = [...parts, ...evidence(change, locale), ...places(change, names, locale)];
  return [`- ${headOf(change)}`, ...all.map((part) => `  - ${part}`)].join('\n');
}

/** A claim that is new, on one line. */
export function newClaimItem({ after }: ClaimChange, locale: Locale): string {
  const { colon, brackets, enumeration } = words[locale];
  if (!after) return '';
  const pages = after.pages.slice(0, mostPages).map(code).join(enumeration);
  const told = plain(after.statement[locale]) + (pages ? brackets(pages) : '');
  return `- ${bold(code(after.id))}${colon}${told}`;
}

/** How many pages are named of one claim. */
const mostPages = 3;

function headOf({ before, after }: ClaimChange): string {
  const ids = [...new Set([before, after].flatMap((state) => (state ? [state.id] : [])))];
  return ids.map((id) => bold(code(id))).join(' → ');
}

/** What each edition says, the later with its date and the editor's note. */
function wordings({ before, after }: ClaimChange, names: Names, locale: Locale): string[] {
  const { colon, brackets, comma } = words[locale];
  const { asOf, note } = editionWords[locale];
  const told = (name: string, state: ClaimState, besides: readonly string[]) =>
    bold(plain(name)) +
    colon +
    plain(state.statement[locale]) +
    (besides.length > 0 ? brackets(besides.join(comma)) : '');
  const locator = before?.locator === undefined ? [] : [plain(before.locator)];
  const standing = after && [
    asOf(plain(formatPeriod(after.asOf, locale))),
    lowerFirst(labelOf(confidences, after.confidence, locale)),
  ];
  return [
    ...(before ? [told(names.before.name, before, locator)] : []),
    ...(after ? [told(names.after.name, after, standing ?? [])] : []),
    ...(after?.note ? [note + colon + plain(after.note[locale])] : []),
  ];
}

function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** The numbers and dates that stand in one another's place and are not the same. */
function numbers({ figures, dates }: ClaimChange, locale: Locale): string[] {
  const { colon, semicolon } = words[locale];
  const moved = figures.flatMap(({ name, before, after }) => {
    if (!before || !after) return [];
    const [old, now] = [before, after].map((figure) => JSON.stringify({ ...figure, derived: 0 }));
    return old === now ? [] : [`${code(name)} ${figureLine(before, after, locale)}`];
  });
  const shifted = dates.flatMap(({ name, before, after }) => {
    if (before === undefined || after === undefined || before === after) return [];
    const [old, now] = [before, after].map((period) => plain(formatPeriod(period, locale)));
    return [`${code(name)} ${old} → ${bold(now ?? '')}`];
  });
  const told = [...moved, ...shifted];
  return told.length === 0 ? [] : [editionWords[locale].figures + colon + told.join(semicolon)];
}

/** Of a claim that says something else: its statement word by word, then whatever else differs. */
function revisedParts(change: ClaimChange, names: Names, locale: Locale): string[] {
  const { before, after, facets } = change;
  const { colon } = words[locale];
  if (!before || !after) return wordings(change, names, locale);
  const pieces = wordDifference(before.statement[locale], after.statement[locale], locale);
  const others = facetsIn(facets, locale).filter(
    ({ path: [field = ''] }) => !['statement', 'figures', 'dates'].includes(field),
  );
  return [
    editionWords[locale].statement + colon + piecesLine(pieces),
    ...numbers(change, locale),
    ...facetLines(others, locale).flatMap(({ text, below }) => [text, ...below]),
  ];
}

function evidence(change: ClaimChange, locale: Locale): string[] {
  const { colon, enumeration } = words[locale];
  if (change.evidence.length === 0) return [];
  const ids = change.evidence.map(({ id }) => code(id)).join(enumeration);
  return [editionWords[locale].evidence + colon + ids];
}

/** The pages that show a claim in each edition. */
function places({ before, after }: ClaimChange, names: Names, locale: Locale): string[] {
  const { colon, enumeration, semicolon, shownOn } = words[locale];
  const told = (name: string, state: ClaimState | undefined) =>
    state && state.pages.length > 0
      ? [plain(name) + colon + state.pages.slice(0, mostPages).map(code).join(enumeration)]
      : [];
  const all = [...told(names.before.name, before), ...told(names.after.name, after)];
  return all.length === 0 ? [] : [shownOn(all.join(semicolon))];
}
