import { scaleLinear } from 'd3-scale';
import { formatReference } from '../citing/reference';
import { formatFigure, formatPeriod, formatValue } from '../figures/format';
import { comparePeriods } from '../figures/period';
import { type Locale, type Localized, locales } from '../locale';
import type { Claim, Figure } from '../schema/claim';
import type { Comparison } from '../schema/comparison';
import type { EditionRecord } from '../schema/edition';
import type { citation } from '../schema/fields';
import type { Matrix } from '../schema/matrix';
import type { Resource, Topic } from '../schema/resource';
import type { Series } from '../schema/series';
import type { Source } from '../schema/source';
import type { Term } from '../schema/term';
import type { Timeline } from '../schema/timeline';
import { type Inline, parseMarkup } from '../text/markup';
import type {
  CitationView,
  ClaimView,
  ComparisonView,
  EditionView,
  FigureView,
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
} from './views';

/** What localizing a record needs to know. */
export interface Reading {
  /** The edition the records belong to. */
  edition: string;
  locale: Locale;
  /** The view of a source of the same edition, or what stands for it. */
  source(id: string): SourceView;
  /** The view of a claim of the same edition, or what stands for it. */
  claim(id: string): ClaimView;
  /** The date of a claim of the same edition, in the data's form. */
  dateOf(claim: string, name: string): string;
}

export function viewSource(id: string, source: Source, { locale }: Reading): SourceView {
  const translated = source.language === locale ? undefined : source.translatedTitle?.[locale];
  return {
    record: 'source',
    id,
    kind: source.kind,
    title: source.title,
    translatedTitle: translated,
    language: source.language,
    languageName: languageName(source.language, locale),
    reference: formatReference(source, locale),
    summary: source.summary[locale],
    issued: source.issued === undefined ? undefined : viewPeriod(source.issued, locale),
    accessed: source.accessed === undefined ? undefined : viewPeriod(source.accessed, locale),
    url: source.URL,
    archived: source.archived,
  };
}

/** What readers of `locale` call a language; its tag where `Intl` knows no name for it. */
function languageName(language: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  } catch {
    // The tag is malformed.
    return language;
  }
}

export function viewClaim(id: string, claim: Claim, reading: Reading): ClaimView {
  const { locale, edition } = reading;
  const figures = viewFigures(claim, locale);
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
    answers: claim.answers ?? [],
  };
}

function viewFigures(claim: Claim, locale: Locale): Record<string, FigureView> {
  const quantities = mapValues(claim.figures ?? {}, (figure) => viewFigure(figure, locale));
  const dates = mapValues(claim.dates ?? {}, (date) => ({
    text: formatPeriod(date, locale),
    date,
  }));
  return { ...quantities, ...dates };
}

function viewFigure(figure: Figure, locale: Locale): FigureView {
  return {
    text: formatFigure(figure, locale),
    value: figure.value,
    asOf: figure.asOf === undefined ? undefined : viewPeriod(figure.asOf, locale),
  };
}

export function viewComparison(
  id: string,
  comparison: Comparison,
  reading: Reading,
): ComparisonView {
  const { locale } = reading;
  return {
    record: 'comparison',
    id,
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
    aliases: term.aliases?.[locale] ?? [],
    claims: (term.claims ?? []).map(reading.claim),
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
  return { record: 'resources', topics: headings.filter((topic) => topic.resources.length > 0) };
}

export function viewEdition(
  edition: EditionRecord,
  counts: EditionView['counts'],
  { locale, edition: name }: Reading,
): EditionView {
  return {
    record: 'edition',
    name,
    title: edition.title[locale],
    asOf: viewPeriod(edition.asOf, locale),
    notice: viewText(edition.notice, locale),
    counts,
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
