import { scaleLinear } from 'd3-scale';
import { wholeYearsBetween } from '../figures/age';
import { type CalculatorId, calculators } from '../figures/calculators';
import { type FindInput, workOut } from '../figures/derive';
import { formatFigure, formatPeriod, formatValue } from '../figures/format';
import { type Formula, formulas } from '../figures/formulas';
import { comparePeriods } from '../figures/period';
import { mathml, texText } from '../figures/tex';
import { inEachLocale, type Locale, type Localized, locales } from '../locale';
import type { Claim, Derivation, Figure, Input, StatedFigure } from '../schema/claim';
import type { Comparison } from '../schema/comparison';
import type { Diagram } from '../schema/diagram';
import type { EditionRecord } from '../schema/edition';
import type { citation } from '../schema/fields';
import type { FindingRecord } from '../schema/finding';
import type { Matrix } from '../schema/matrix';
import type { Resource, Topic } from '../schema/resource';
import type { Series } from '../schema/series';
import type { Source } from '../schema/source';
import type { Term } from '../schema/term';
import type { Timeline } from '../schema/timeline';
import { type Inline, parseMarkup } from '../text/markup';
import { reviewDateOf } from '../upkeep/review-date';
import type {
  CalculatorView,
  CitationView,
  ClaimView,
  ComparisonView,
  DiagramView,
  EditionView,
  FigureView,
  FindingView,
  GlossaryView,
  HistoryLineView,
  InputView,
  LineView,
  MatrixView,
  Named,
  PeriodView,
  ResourcesView,
  SeriesView,
  SourceView,
  TermView,
  TextView,
  TimelineView,
  WorkingView,
} from './views';

/** What localizing a record needs to know. */
export interface Reading {
  /** The edition the records belong to. */
  edition: string;
  /** The state of knowledge it records, in the data's form. */
  asOf?: string;
  locale: Locale;
  /** The view of a source of the same edition, or what stands for it. */
  source(id: string): SourceView;
  /** The view of a claim of the same edition, or what stands for it. */
  claim(id: string): ClaimView;
  /** What the claims of the same edition were before and became, by id. */
  histories: ReadonlyMap<string, HistoryLineView[]>;
  /** The date of a claim of the same edition, in the data's form. */
  dateOf(claim: string, name: string): string;
  /** What a derived figure of the same edition is worked out from. */
  input: FindInput;
  /** What that is a number of. */
  originOf(input: Input): Omit<InputView, 'texts'>;
}

export function viewSource(id: string, source: Source, { locale }: Reading): SourceView {
  const translated = source.language === locale ? undefined : source.translatedTitle?.[locale];
  return {
    record: 'source',
    id,
    kind: source.kind,
    type: source.type,
    title: source.title,
    translatedTitle: translated,
    language: source.language,
    languageName: languageName(source.language, locale),
    author: source.author,
    container: source['container-title'],
    publisher: source.publisher,
    number: source.number,
    summary: source.summary[locale],
    issued: source.issued === undefined ? undefined : viewPeriod(source.issued, locale),
    accessed: source.accessed === undefined ? undefined : viewPeriod(source.accessed, locale),
    url: source.URL,
    doi: source.DOI,
    archived: source.archived,
  };
}

const displayNames = inEachLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** What readers of `locale` call a language; its tag where `Intl` knows no name for it. */
function languageName(language: string, locale: Locale): string {
  try {
    return displayNames[locale].of(language) ?? language;
  } catch {
    // The tag is malformed.
    return language;
  }
}

export function viewClaim(id: string, claim: Claim, reading: Reading): ClaimView {
  const { locale, edition, asOf = '' } = reading;
  const figures = viewFigures(claim, reading);
  const history = reading.histories.get(id);
  const review = isFollowed(history, edition) ? undefined : reviewOf(claim, reading);
  return {
    record: 'claim',
    id,
    edition,
    statement: viewText(claim.statement, locale, figures),
    figures,
    asOf: viewPeriod(claim.asOf, locale),
    confidence: claim.confidence,
    note: claim.note && viewText(claim.note, locale, figures),
    sources: viewCitations(claim.sources, reading),
    history,
    age: wholeYearsBetween(claim.asOf, asOf) || undefined,
    review: review === undefined ? undefined : viewPeriod(review, locale),
  };
}

/** What a claim says. */
export function viewStatement(claim: Claim, reading: Reading): TextView {
  return viewText(claim.statement, reading.locale, viewFigures(claim, reading));
}

/**
 * When a claim is to be looked at again. That the usual date had passed when its edition was made is
 * known by its age.
 */
function reviewOf(claim: Claim, { asOf }: Reading): string | undefined {
  const review = reviewDateOf(claim);
  const passed = review !== undefined && asOf !== undefined && comparePeriods(review, asOf) <= 0;
  return passed && claim.reviewBy === undefined ? undefined : review;
}

/** Whether a later edition looked at a claim again. */
function isFollowed(history: readonly HistoryLineView[] | undefined, edition: string): boolean {
  return history !== undefined && history.at(-1)?.edition !== edition;
}

function viewFigures(claim: Claim, reading: Reading): Record<string, FigureView> {
  const { locale } = reading;
  const quantities = mapValues(claim.figures ?? {}, (figure) => viewFigure(figure, reading));
  const dates = mapValues(claim.dates ?? {}, (date) => ({
    text: formatPeriod(date, locale),
    date,
  }));
  return { ...quantities, ...dates };
}

function viewFigure(figure: Figure, reading: Reading): FigureView {
  const { locale } = reading;
  const stated = stateFigure(figure, reading);
  return {
    text: formatFigure(stated, locale),
    value: stated.value,
    asOf: figure.asOf === undefined ? undefined : viewPeriod(figure.asOf, locale),
  };
}

/** A figure with its number; the checks have made sure that it can be worked out. */
function stateFigure(figure: Figure, { input }: Reading): StatedFigure {
  const stated = workOut(figure, input);
  if (!stated) throw new Error('a derived figure cannot be worked out: check the edition first');
  return stated;
}

/** How one derived figure of a claim is worked out. */
export function viewWorking(
  id: string,
  name: string,
  figure: Figure & { derived: Derivation },
  reading: Reading,
): WorkingView {
  const { locale } = reading;
  const { formula, inputs, years = 1 } = figure.derived;
  const { label, symbols, write }: Formula = formulas[formula];
  const terms = inputs.map((input) => {
    const { value, text } = viewInputFigure(input, reading);
    return { value, tex: texText(text) };
  });
  const result = formatFigure(stateFigure(figure, reading), locale);
  return {
    record: 'working',
    id: `${id}#${name}`,
    label: label[locale],
    formula: mathml(symbols),
    worked: mathml(`${write(terms, years)} = ${texText(result)}`),
    inputs: viewInputs(
      inputs.filter((input) => !('claim' in input) || input.claim !== id),
      reading,
    ),
  };
}

function viewInputFigure(input: Input, reading: Reading): { value: number; text: string } {
  const found = reading.input(input);
  if (!found) throw new Error('an input is missing: check the edition first');
  const stated = stateFigure(found, reading);
  return { value: stated.value, text: formatFigure(stated, reading.locale) };
}

/** The inputs under what they are numbers of, said once where several stand in one claim. */
function viewInputs(inputs: readonly Input[], reading: Reading): InputView[] {
  const views: InputView[] = [];
  let claim: string | undefined;
  for (const input of inputs) {
    const { text } = viewInputFigure(input, reading);
    const before = 'claim' in input && input.claim === claim ? views.at(-1) : undefined;
    if (before) before.texts.push(text);
    else views.push({ texts: [text], ...reading.originOf(input) });
    claim = 'claim' in input ? input.claim : undefined;
  }
  return views;
}

/** What the figure of a claim is a number of: the claim. */
export function originInClaim(claim: Claim, reading: Reading): Omit<InputView, 'texts'> {
  return {
    of: viewStatement(claim, reading),
    sources: viewCitations(claim.sources, reading),
  };
}

/** What a point of a series is a number of: the series, the line and the period. */
export function originInSeries(
  series: Series,
  { line, at }: { line: string; at: string },
  reading: Reading,
): Omit<InputView, 'texts'> {
  const { locale } = reading;
  const { label, points } = series.lines[line] ?? { label: undefined, points: [] };
  const names = [series.caption[locale], label?.[locale], formatPeriod(at, locale)];
  return {
    of: [names.filter((name) => name !== undefined).join(' · ')],
    sources: viewCitations(points.find((point) => point.at === at)?.sources ?? [], reading),
  };
}

/** What a calculator works with. */
export function viewCalculator(
  id: CalculatorId,
  { locale }: Pick<Reading, 'locale'>,
): CalculatorView {
  return {
    record: 'calculator',
    id,
    formulas: calculators[id].map(({ label, symbols }) => ({
      label: label[locale],
      formula: mathml(symbols),
    })),
  };
}

export function viewComparison(
  id: string,
  comparison: Comparison,
  reading: Reading,
): ComparisonView {
  const { locale, edition, asOf } = reading;
  return {
    record: 'comparison',
    id,
    edition,
    asOf: asOf === undefined ? undefined : viewPeriod(asOf, locale),
    caption: comparison.caption[locale],
    columns: viewNames(comparison.columns, locale),
    groups: viewNames(comparison.groups ?? {}, locale),
    rows: Object.entries(comparison.rows).map(([row, { label, group, cells }]) => ({
      id: row,
      label: label[locale],
      group,
      cells: mapValues(cells, ({ text, claims, note }) => ({
        text: viewOptional(text, locale),
        claims: claims.map(reading.claim),
        note: viewOptional(note, locale),
      })),
    })),
    note: viewOptional(comparison.note, locale),
  };
}

export function viewMatrix(id: string, matrix: Matrix, reading: Reading): MatrixView {
  const { locale } = reading;
  return {
    record: 'matrix',
    id,
    caption: matrix.caption[locale],
    pains: Object.entries(matrix.pains).map(([pain, { label, kind, claim }]) => ({
      id: pain,
      label: label[locale],
      kind,
      claim: reading.claim(claim),
    })),
    solutions: Object.entries(matrix.solutions).map(([solution, { label, claim }]) => ({
      id: solution,
      label: label[locale],
      claim: reading.claim(claim),
    })),
    marks: matrix.marks.map(({ reason, evidence = [], counterEvidence = [], ...mark }) => ({
      ...mark,
      reason: viewText(reason, locale),
      evidence: evidence.map(reading.claim),
      counterEvidence: counterEvidence.map(reading.claim),
    })),
    note: viewOptional(matrix.note, locale),
  };
}

export function viewTimeline(id: string, timeline: Timeline, reading: Reading): TimelineView {
  const { locale } = reading;
  const events = timeline.events.map(({ label, kind, claim, date }) => ({
    label: label[locale],
    kind,
    date: viewPeriod(reading.dateOf(claim, date), locale),
    claim: reading.claim(claim),
  }));
  return {
    record: 'timeline',
    id,
    caption: timeline.caption[locale],
    events: events.toSorted((a, b) => comparePeriods(a.date.value, b.date.value)),
    note: viewOptional(timeline.note, locale),
  };
}

export function viewSeries(id: string, series: Series, reading: Reading): SeriesView {
  const { locale } = reading;
  const lines = Object.entries(series.lines).map(([line, { label, points }]) => ({
    id: line,
    label: label[locale],
    points: points
      .map(({ at, value, sources, estimate = false, note }) => ({
        at: viewPeriod(at, locale),
        value,
        text: formatValue(value, series.unit, series.currency, locale),
        sources: viewCitations(sources, reading),
        estimate,
        note: viewOptional(note, locale),
      }))
      .toSorted((a, b) => comparePeriods(a.at.value, b.at.value)),
  }));
  return {
    record: 'series',
    id,
    caption: series.caption[locale],
    method: series.method[locale],
    asOf: viewPeriod(series.asOf, locale),
    lines,
    breaks: (series.breaks ?? []).map(({ at, reason }) => ({
      at: viewPeriod(at, locale),
      reason: reason[locale],
    })),
    ticks: viewTicks(lines, series, locale),
    note: viewOptional(series.note, locale),
  };
}

/** About five round values that span the points and zero. */
function viewTicks(lines: LineView[], { unit, currency }: Series, locale: Locale) {
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(5);
  return scale.ticks(5).map((value) => ({
    value,
    text: formatValue(value, unit, currency, locale),
  }));
}

export function viewDiagram(id: string, diagram: Diagram, reading: Reading): DiagramView {
  const { locale } = reading;
  return {
    record: 'diagram',
    id,
    caption: diagram.caption[locale],
    groups: viewNames(diagram.groups ?? {}, locale),
    nodes: Object.entries(diagram.nodes).map(([node, { label, detail, at, group, kind }]) => ({
      id: node,
      label: label[locale],
      detail: detail?.[locale],
      column: at[0],
      row: at[1],
      group,
      kind: kind ?? 'process',
    })),
    edges: diagram.edges.map(({ label, kind, ...edge }) => ({
      ...edge,
      label: label?.[locale],
      kind: kind ?? 'call',
    })),
    claims: diagram.claims.map(reading.claim),
    note: viewOptional(diagram.note, locale),
  };
}

export function viewTerm(id: string, term: Term, reading: Reading): TermView {
  const { locale } = reading;
  return {
    record: 'term',
    id,
    name: term.name[locale],
    otherNames: locales
      .filter((other) => other !== locale && term.name[other] !== term.name[locale])
      .map((other) => ({ locale: other, name: term.name[other] })),
    definition: viewText(term.definition, locale),
    abbreviation: term.abbreviation,
    pinyin: term.pinyin,
    aliases: (term.aliases?.[locale] ?? []).filter((name) => name !== term.abbreviation),
    claims: (term.claims ?? []).map(reading.claim),
  };
}

/** Every term in the order of the reader's dictionary: by pinyin in Chinese. */
export function viewGlossary(terms: Record<string, Term>, reading: Reading): GlossaryView {
  const { compare } = new Intl.Collator(reading.locale);
  return {
    record: 'glossary',
    terms: Object.entries(terms)
      .map(([id, term]) => viewTerm(id, term, reading))
      .toSorted((a, b) => compare(a.name, b.name)),
  };
}

/** Every resource under its topic; topics that hold none are left out. */
export function viewResources(
  topics: Record<string, Topic>,
  resources: Record<string, Resource>,
  reading: Reading,
): ResourcesView {
  const { locale } = reading;
  const headings = viewNames(topics, locale).map((heading) => ({
    ...heading,
    resources: Object.entries(resources)
      .filter(([, { topic }]) => topic === heading.id)
      .map(([id, { source, level, goodFor }]) => ({
        record: 'resource' as const,
        id,
        source: reading.source(source),
        level,
        goodFor: goodFor[locale],
      })),
  }));
  return {
    record: 'resources',
    edition: reading.edition,
    topics: headings.filter((topic) => topic.resources.length > 0),
  };
}

export function viewFinding(
  id: string,
  { headline, page, heading }: FindingRecord,
  { locale, edition }: Reading,
): FindingView {
  return {
    record: 'finding',
    id,
    headline: headline[locale],
    path: `/docs/${edition}/${page}#${heading}`,
  };
}

export function viewEdition(
  edition: EditionRecord,
  { counts, audits }: Pick<EditionView, 'counts' | 'audits'>,
  { locale, edition: name }: Reading,
): EditionView {
  return {
    record: 'edition',
    name,
    title: edition.title[locale],
    asOf: viewPeriod(edition.asOf, locale),
    notice: viewText(edition.notice, locale),
    counts,
    audits,
  };
}

function viewPeriod(value: string, locale: Locale): PeriodView {
  return { value, text: formatPeriod(value, locale) };
}

function viewNames(map: Record<string, { label: Localized }>, locale: Locale): Named[] {
  return Object.entries(map).map(([id, { label }]) => ({ id, label: label[locale] }));
}

function viewCitations(
  citations: (typeof citation)['_output'][],
  reading: Reading,
): CitationView[] {
  return citations.map(({ id, locator }) => ({ source: reading.source(id), locator }));
}

function viewOptional(text: Localized | undefined, locale: Locale): TextView | undefined {
  return text && viewText(text, locale);
}

function viewText(
  text: Localized,
  locale: Locale,
  figures: Record<string, FigureView> = {},
): TextView {
  return parseMarkup(spacePlaceholders(text[locale], figures)).map((inline) =>
    viewInline(inline, figures),
  );
}

/**
 * Sets a space between Han characters and a figure that begins or ends with a Latin letter or a
 * digit, as `spaceHan` does within a text.
 */
function spacePlaceholders(text: string, figures: Record<string, FigureView>): string {
  const textOf = (name: string) => figures[name]?.text ?? '';
  return text
    .replace(/(?<=\p{Script=Han})\{([a-z0-9-]+)\}/gu, (placeholder, name) =>
      /^[\p{Script=Latin}\d]/u.test(textOf(name)) ? ` ${placeholder}` : placeholder,
    )
    .replace(/\{([a-z0-9-]+)\}(?=\p{Script=Han})/gu, (placeholder, name) =>
      /[\p{Script=Latin}\d%]$/u.test(textOf(name)) ? `${placeholder} ` : placeholder,
    );
}

function viewInline(inline: Inline, figures: Record<string, FigureView>): TextView[number] {
  if (typeof inline === 'string' || 'code' in inline) return inline;
  if ('strong' in inline) {
    return { strong: inline.strong.map((child) => viewInline(child, figures)) };
  }
  if ('emphasis' in inline) {
    return { emphasis: inline.emphasis.map((child) => viewInline(child, figures)) };
  }
  const figure = figures[inline.placeholder];
  return figure ? { figure } : `{${inline.placeholder}}`;
}

function mapValues<From, To>(
  map: Record<string, From>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}
