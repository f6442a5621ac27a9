import { wordsOfChange } from '../comparing/change-words';
import type { FacetChange, Fact, RecordChange } from '../comparing/difference';
import type {
  ClaimChange,
  ClaimState,
  EditionChanges,
  EditionName,
  PageChanges,
} from '../comparing/edition-changes';
import { changeOfFigure } from '../comparing/figure-change';
import type { BlockChange } from '../comparing/prose-difference';
import { words } from '../comparing/report/words';
import { wordDifference } from '../comparing/word-difference';
import { formatFigure, formatPeriod } from '../figures/format';
import { type Locale, locales } from '../locale';
import type { StatedFigure } from '../schema/claim';
import type { Kind } from '../schema/kind';
import {
  type ChangedPageView,
  type ClaimChangeView,
  type ClaimStateView,
  changesPath,
  type EditionChangesView,
  type EditionNameView,
  type EditionPairView,
  type FacetChangeView,
  type FigurePairView,
  type ListedClaimView,
  type PageChangesView,
  type RecordChangeView,
  type RecordGroupView,
} from './edition-changes';
import type { PeriodView } from './views';

/** Where pages and claims of editions are in the site that is being built; undefined where they are not. */
export interface EditionAddresses {
  pageIn(edition: string, page: string): string | undefined;
  /** What lists call a page. */
  labelIn(edition: string, page: string): string | undefined;
  /** The first of these pages on which a link to the claim finds it, that place included. */
  claimIn(edition: string, claim: string): string | undefined;
}

/** What an edition is called, in one language. */
export function viewEditionName(
  { name, title, asOf }: EditionName,
  locale: Locale,
): EditionNameView {
  return { name, title: title[locale], asOf: viewPeriod(asOf, locale) };
}

/** Two editions and how many of what changed. */
export function viewEditionPair(changes: EditionChanges, locale: Locale): EditionPairView {
  const { before, after, claims, pages } = changes;
  return {
    before: viewEditionName(before, locale),
    after: viewEditionName(after, locale),
    path: changesPath(before.name, after.name),
    counts: countBy(claims, ({ standing }) => standing),
    pages: countBy(pages, ({ change }) => change),
  };
}

/** What became of the claims and other records of an edition, and of which pages. */
export function viewEditionChanges(
  changes: EditionChanges,
  editions: readonly EditionNameView[],
  locale: Locale,
  addresses: EditionAddresses,
): EditionChangesView {
  const reading: Reading = { changes, locale, addresses };
  return {
    ...viewEditionPair(changes, locale),
    editions: [...editions],
    claims: changes.claims.filter(isToldInFull).map((change) => viewClaimChange(change, reading)),
    listed: changes.claims
      .filter((change) => !isToldInFull(change))
      .flatMap((change) => viewListedClaim(change, reading)),
    records: viewRecords(changes.records, reading),
    contents: changes.pages.map((page) => viewContents(page, reading)),
  };
}

/** A page's text in two editions; undefined where neither has it. */
export function viewPageChanges(
  changes: EditionChanges,
  page: PageChanges,
  locale: Locale,
  addresses: EditionAddresses,
): PageChangesView | undefined {
  const told = textsIn(page, locale);
  if (!told) return undefined;
  const { before, after } = changes;
  const { title, formerTitle, blocks } = told.texts;
  return {
    before: viewEditionName(before, locale),
    after: viewEditionName(after, locale),
    page: page.page,
    title,
    formerTitle,
    change: page.change,
    language: told.language,
    paths: {
      before: page.change === 'added' ? undefined : addresses.pageIn(before.name, page.page),
      after: page.change === 'removed' ? undefined : addresses.pageIn(after.name, page.page),
    },
    whole: changesPath(before.name, after.name),
    blocks: blocks.map(({ kind, change, depth, pieces, key }) => ({
      kind,
      change,
      depth,
      pieces,
      key: key === undefined ? undefined : `change-${key}`,
    })),
  };
}

interface Reading {
  changes: EditionChanges;
  locale: Locale;
  addresses: EditionAddresses;
}

/** A page's text in the reader's language, or else in the one that it has. */
function textsIn({ texts }: PageChanges, locale: Locale) {
  const language = [locale, ...locales].find((each) => texts[each] !== undefined);
  const found = language && texts[language];
  return found && { language, texts: found };
}

function viewPeriod(value: string, locale: Locale): PeriodView {
  return { value, text: formatPeriod(value, locale) };
}

/** Whether there is more to tell of a claim than what it says. */
function isToldInFull({ standing }: ClaimChange): boolean {
  return standing !== 'unchanged' && standing !== 'new';
}

function viewListedClaim(
  { key, standing, after }: ClaimChange,
  reading: Reading,
): ListedClaimView[] {
  if (!after) return [];
  const { statement, asOf, path } = viewState(after, reading.changes.after.name, reading);
  return [{ key, standing, page: after.pages[0] ?? '', statement, asOf, path }];
}

function viewClaimChange(change: ClaimChange, reading: Reading): ClaimChangeView {
  const { key, standing, before, after, evidence, facets } = change;
  const { changes } = reading;
  const revised = standing === 'revised' ? facets : [];
  const pieces =
    standing === 'revised' && before && after
      ? wordDifference(
          before.statement[reading.locale],
          after.statement[reading.locale],
          reading.locale,
        )
      : undefined;
  return {
    key,
    standing,
    page: (before ?? after)?.pages[0] ?? '',
    before: before && {
      ...viewState(before, changes.before.name, reading),
      pieces: pieces?.filter((piece) => piece.change !== 'added'),
    },
    after: after && {
      ...viewState(after, changes.after.name, reading),
      pieces: pieces?.filter((piece) => piece.change !== 'removed'),
    },
    evidence: evidence.map((state) => viewState(state, changes.after.name, reading)),
    figures: viewPairs(change, reading.locale),
    facets: viewFacets(revised.filter(isBesideStatement), reading.locale),
  };
}

/** What the two statements and the table of numbers do not show already. */
function isBesideStatement({ path: [field] }: FacetChange): boolean {
  return !['statement', 'figures', 'dates', 'asOf', 'note'].includes(field ?? '');
}

function viewState(
  { id, statement, asOf, confidence, note, locator }: ClaimState,
  edition: string,
  { locale, addresses }: Reading,
): ClaimStateView {
  return {
    id,
    statement: statement[locale],
    asOf: viewPeriod(asOf, locale),
    confidence,
    note: note?.[locale],
    locator,
    path: addresses.claimIn(edition, id),
  };
}

/** Those that are there on both sides: what is on one only, its statement tells. */
function viewPairs({ figures, dates }: ClaimChange, locale: Locale): FigurePairView[] {
  const numbers = figures.flatMap(({ name, before, after, change }): FigurePairView[] =>
    before && after
      ? [
          {
            name,
            before: formatFigure(before, locale),
            after: formatFigure(after, locale),
            change: change && changeText(change, after, locale),
          },
        ]
      : [],
  );
  const days = dates.flatMap(({ name, before, after }): FigurePairView[] =>
    before !== undefined && after !== undefined
      ? [{ name, before: formatPeriod(before, locale), after: formatPeriod(after, locale) }]
      : [],
  );
  return [...numbers, ...days];
}

/** How far a number went, in one way: a share is told by points, all else by its factor. */
function changeText(
  change: Parameters<typeof wordsOfChange>[0],
  { unit }: StatedFigure,
  locale: Locale,
): string | undefined {
  const { points, factor } = wordsOfChange(change, unit, locale);
  return points ?? factor;
}

/** The most of what differs in a record that is told. */
const mostFacets = 10;

function viewRecords(records: readonly RecordChange[], reading: Reading): RecordGroupView[] {
  const { locale } = reading;
  const kinds = [...new Set(records.map(({ kind }) => kind))];
  return kinds.flatMap((kind): RecordGroupView[] => {
    const ofKind = records.filter((record) => record.kind === kind);
    const titles = (change: RecordChange['change']) =>
      ofKind
        .filter((record) => record.change === change)
        .map((record) => titleOfRecord(record, locale));
    const changed = ofKind
      .filter(({ change }) => change === 'changed')
      .map((record) => viewRecordChange(record, reading))
      // What changed in another language alone is nothing to this reader.
      .filter(({ facets }) => facets.length > 0);
    const [added, removed] = [titles('added'), titles('removed')];
    if (added.length + removed.length + changed.length === 0) return [];
    return [{ kind, label: headingOf(kind, locale), added, removed, changed }];
  });
}

function headingOf(kind: Kind, locale: Locale): string {
  return words[locale].kinds[kind].heading;
}

function titleOfRecord({ id, title }: RecordChange, locale: Locale): string {
  return title?.[locale] ?? id;
}

function viewRecordChange(
  record: RecordChange,
  { changes, locale, addresses }: Reading,
): RecordChangeView {
  const [page] = record.pages;
  const facets = viewFacets(record.facets, locale);
  return {
    id: record.id,
    title: titleOfRecord(record, locale),
    path: page === undefined ? undefined : addresses.pageIn(changes.after.name, page),
    facets: facets.slice(0, mostFacets),
    more: Math.max(0, facets.length - mostFacets),
  };
}

/** What differs in a record as far as readers of a language see it. */
function viewFacets(facets: readonly FacetChange[], locale: Locale): FacetChangeView[] {
  return facets
    .filter((facet) => facet.locale === undefined || facet.locale === locale)
    .map((facet) => ({ label: labelOfFacet(facet, locale), ...viewFacet(facet, locale) }));
}

function viewFacet({ before, after }: FacetChange, locale: Locale): Omit<FacetChangeView, 'label'> {
  if ((after ?? before)?.type === 'order') return {};
  if (before?.type === 'text' && after?.type === 'text') {
    return { pieces: wordDifference(before.text, after.text, locale) };
  }
  const change =
    before?.type === 'figure' && after?.type === 'figure'
      ? changeText(changeOfFigure(before.figure, after.figure), after.figure, locale)
      : undefined;
  return {
    before: before && textOfFact(before, locale),
    after: after && textOfFact(after, locale),
    change,
  };
}

/** The things that a facet is of, and its field: `腾讯云，2025 年第一季度：来源`. */
function labelOfFacet({ names, field, before, after }: FacetChange, locale: Locale): string {
  const { comma, colon, fields, brackets, order } = words[locale];
  const things = names.map(({ key, label }) => label?.[locale] ?? key).join(comma);
  const called = field === undefined ? '' : (fields[field] ?? field);
  const label = [things, called].filter((part) => part !== '').join(colon);
  return (after ?? before)?.type === 'order' ? label + brackets(order) : label;
}

function textOfFact(fact: Fact, locale: Locale): string {
  switch (fact.type) {
    case 'figure':
      return formatFigure(fact.figure, locale);
    case 'period':
      return formatPeriod(fact.period, locale);
    case 'reference': {
      const { comma } = words[locale];
      return [fact.title?.[locale] ?? fact.id, ...(fact.locator ? [fact.locator] : [])].join(comma);
    }
    case 'text':
      return fact.text;
    case 'order':
      return fact.keys.join(words[locale].enumeration);
    case 'value':
      return fact.value;
  }
}

function viewContents(page: PageChanges, { changes, locale, addresses }: Reading): ChangedPageView {
  const told = textsIn(page, locale);
  const { title = page.page, blocks = [] } = told?.texts ?? {};
  const { before, after } = changes;
  const edition = page.change === 'removed' ? before.name : after.name;
  return {
    page: page.page,
    title,
    label: addresses.labelIn(edition, page.page) ?? title,
    change: page.change,
    blocks: {
      changed: 0,
      added: 0,
      removed: 0,
      ...countBy(blocks.filter(isChanged), kindOfChange),
    },
    path: told && changesPath(before.name, after.name, page.page),
  };
}

type Changed = BlockChange & { change: 'changed' | 'added' | 'removed' };

function isChanged(block: BlockChange): block is Changed {
  return block.change !== 'same';
}

function kindOfChange({ change }: Changed): Changed['change'] {
  return change;
}

/** How many items have which value. */
function countBy<Item, Value extends string>(
  items: readonly Item[],
  valueIn: (item: Item) => Value,
): Partial<Record<Value, number>> {
  const counts: Partial<Record<Value, number>> = {};
  for (const item of items) counts[valueIn(item)] = (counts[valueIn(item)] ?? 0) + 1;
  return counts;
}
