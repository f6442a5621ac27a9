import { formatFigure, formatPeriod } from '../../figures/format';
import { type Locale, locales } from '../../locale';
import type { FacetChange, Fact, Name } from '../difference';
import { cut } from '../word-difference';
import { figureLine } from './figure-line';
import { bold, code, plain, struck } from './markdown';
import { textLine } from './text-line';
import { words } from './words';

/** The longest name and the longest value that is told whole, in characters. */
const longest = { name: 60, value: 120 };

/** The most keys of an order that are told. */
const mostKeys = 8;

/** Fields whose texts need not be the same in number in every language. */
const ofOneLanguage: ReadonlySet<string> = new Set(['aliases', 'translatedTitle']);

/** A line of a list, and the lines below it. */
export interface Line {
  text: string;
  below: string[];
}

/** The facets that readers of one language see, as if there were no other. */
export function facetsIn(facets: readonly FacetChange[], locale: Locale): FacetChange[] {
  return facets
    .filter((facet) => facet.locale === undefined || facet.locale === locale)
    .map(({ locale: _, ...facet }) => facet);
}

/** What changed in one record as lines of Markdown, numbers first. */
export function facetLines(facets: readonly FacetChange[], locale: Locale): Line[] {
  const things = groupBy(facets, ({ names }) => names.map(({ key }) => key).join('\n'));
  const lines = things.map((thing) => ({
    figure: thing.some(isFigure),
    lines: linesOfThing(thing, facets, locale),
  }));
  return [
    ...lines.filter(({ figure }) => figure),
    ...lines.filter(({ figure }) => !figure),
  ].flatMap(({ lines }) => lines);
}

function linesOfThing(thing: FacetChange[], all: readonly FacetChange[], locale: Locale): Line[] {
  const { semicolon, colon } = words[locale];
  const parts = groupBy(thing, ({ field = '', locale = '' }) => `${field} ${locale}`);
  const texts = parts.map((part) => {
    const content = contentOf(part, locale);
    const label = labelOfPart(part, all, locale);
    return label ? label + colon + content : content;
  });
  const name = nameOf(thing, locale);
  if (!name) return texts.map((text) => ({ text, below: [] }));
  const wordy = thing.some(({ before, after }) => (after ?? before)?.type === 'text');
  if (texts.length > 1 && wordy) return [{ text: name, below: texts }];
  return [{ text: name + colon + texts.join(semicolon), below: [] }];
}

/** The things that facets are of: a line and its point, a row and its column. */
function nameOf([first, ...others]: FacetChange[], locale: Locale): string {
  const { comma, brackets, workedOut } = words[locale];
  const names = (first?.names ?? []).map((name) => nameText(name, locale)).join(comma);
  const derived = [first, ...others].some(
    (facet) => facet?.after?.type === 'figure' && facet.after.derived,
  );
  return names && derived ? names + brackets(workedOut) : names;
}

function nameText({ key, label }: Name, locale: Locale): string {
  return label ? plain(cut(label[locale], longest.name)) : code(cut(key, longest.name));
}

/** The field of a part, with the language of a text. */
function labelOfPart([facet]: FacetChange[], all: readonly FacetChange[], locale: Locale): string {
  if (!facet?.field) return '';
  const { fields, order, brackets, only } = words[locale];
  const field = Object.hasOwn(fields, facet.field) ? fields[facet.field] : undefined;
  const known = field ?? (/^[A-Za-z]{1,30}$/.test(facet.field) ? facet.field : undefined);
  const label = known ?? code(cut(facet.field, longest.name));
  if ((facet.after ?? facet.before)?.type === 'order') return `${label}${brackets(order)}`;
  if (!facet.locale) return label;
  return label + brackets(changedAlone(facet, all) ? only(facet.locale) : facet.locale);
}

/** Whether a text changed in one language, and not in another in which it stands, too. */
function changedAlone(facet: FacetChange, all: readonly FacetChange[]): boolean {
  if (!facet.before || !facet.after || ofOneLanguage.has(facet.field ?? '')) return false;
  return locales.every((locale) => {
    if (locale === facet.locale) return true;
    const path = facet.path.map((key) => (key === facet.locale ? locale : key)).join('\n');
    return !all.some((other) => other.path.join('\n') === path);
  });
}

/** What one field says before and after; of a list, what left it and what came to it. */
function contentOf(part: FacetChange[], locale: Locale): string {
  const { enumeration } = words[locale];
  const [gone, come] = [part.filter(({ after }) => !after), part.filter(({ before }) => !before)];
  const both = part.filter(({ before, after }) => before && after);
  const swapped = gone.length === 1 && come.length === 1;
  const texts = both.map(({ before, after }) => factLine(before, after, locale));
  if (swapped) texts.push(factLine(gone[0]?.before, come[0]?.after, locale));
  else {
    texts.push(...gone.map(({ before }) => factLine(before, undefined, locale)));
    texts.push(...come.map(({ after }) => factLine(undefined, after, locale)));
  }
  return texts.join(enumeration);
}

function factLine(before: Fact | undefined, after: Fact | undefined, locale: Locale): string {
  const types = [before, after].flatMap((fact) => fact?.type ?? []);
  if (types.every((type) => type === 'figure')) {
    return figureLine(figureIn(before), figureIn(after), locale);
  }
  if (types.every((type) => type === 'text'))
    return textLine(textIn(before), textIn(after), locale);
  if (before?.type === 'reference' && after?.type === 'reference' && before.id === after.id) {
    return relocation(before, after, locale);
  }
  const [old, now] = [before, after].map((fact) => fact && factText(fact, locale));
  return beforeAfter(old, now);
}

type Reference = Extract<Fact, { type: 'reference' }>;

/** Another place in the same source. */
function relocation(before: Reference, after: Reference, locale: Locale): string {
  const [old, now] = [before, after].map(({ locator }) =>
    locator === undefined ? undefined : plain(cut(locator, longest.value)).trim(),
  );
  return code(cut(after.id, longest.name)) + words[locale].colon + beforeAfter(old, now);
}

/** What was, and what is: struck out where there is nothing after, bold where it is new. */
function beforeAfter(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return bold(after ?? '');
  return after === undefined ? struck(before) : `${before} → ${bold(after)}`;
}

function factText(fact: Fact, locale: Locale): string {
  const { comma, enumeration, brackets } = words[locale];
  switch (fact.type) {
    case 'period':
      return plain(formatPeriod(fact.period, locale));
    case 'reference': {
      const title = fact.title && cut(fact.title[locale], longest.name);
      const locator = fact.locator && cut(fact.locator, longest.name);
      const known = [title, locator].filter(Boolean).map((text) => plain(text ?? '').trim());
      return (
        code(cut(fact.id, longest.name)) + (known.length > 0 ? brackets(known.join(comma)) : '')
      );
    }
    case 'order': {
      const told = fact.keys.slice(0, mostKeys).map((key) => code(cut(key, longest.name)));
      return told.join(enumeration) + (fact.keys.length > mostKeys ? '…' : '');
    }
    case 'value':
      return code(cut(fact.value, longest.value));
    case 'text':
      return plain(cut(fact.text, longest.value)).trim();
    case 'figure':
      return plain(formatFigure(fact.figure, locale));
  }
}

function figureIn(fact: Fact | undefined) {
  return fact?.type === 'figure' ? fact.figure : undefined;
}

function textIn(fact: Fact | undefined): string | undefined {
  return fact?.type === 'text' ? fact.text : undefined;
}

function isFigure({ before, after }: FacetChange): boolean {
  return before?.type === 'figure' || after?.type === 'figure';
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
