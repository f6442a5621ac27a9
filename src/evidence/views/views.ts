import type { CalculatorId } from '../figures/calculators';
import type { Locale } from '../locale';
import type { Source } from '../schema/source';
import type {
  Basis,
  Confidence,
  EdgeKind,
  EventKind,
  Fit,
  Level,
  NodeKind,
  PainKind,
  SourceKind,
  Verdict,
} from '../vocabulary';
import type { Arrival } from './history';

/*
 * What a page receives: records in one language, every number and date already written out, so that
 * the browser asks no library of languages and cannot disagree with the server. One record is one module, and a
 * record that rests on another imports it: a page's bundle holds what it shows, once.
 */

/** A period in the data's form and in the reader's. */
export interface PeriodView {
  /** `2020-10` */
  value: string;
  /** 2020 年 10 月 */
  text: string;
}

/** A quantity or a date of a claim. */
export interface FigureView {
  /** As the reader writes it, qualifier included. */
  text: string;
  /** The quantity in whole units; the lower end of a range. Absent on a date. */
  value?: number;
  /** The date in the data's form. Absent on a quantity. */
  date?: string;
  /** When the quantity held. */
  asOf?: PeriodView;
}

/** A piece of marked-up text. */
export type InlineView =
  | string
  | { strong: InlineView[] }
  | { emphasis: InlineView[] }
  | { code: string }
  | { figure: FigureView };

/** Marked-up text, in order. */
export type TextView = InlineView[];

export interface SourceView {
  record: 'source';
  id: string;
  kind: SourceKind;
  /** The CSL item type. */
  type: Source['type'];
  /** The title in its own language. */
  title: string;
  /** The title in the reader's language, where that is another. */
  translatedTitle?: string;
  /** A BCP 47 tag. */
  language: string;
  /** What the reader calls that language. */
  languageName: string;
  author?: Source['author'];
  /** The journal, site or volume it is in. */
  container?: string;
  publisher?: string;
  /** The number of a report, law or standard. */
  number?: string;
  /** One sentence on what it supports. */
  summary: string;
  issued?: PeriodView;
  accessed?: PeriodView;
  url?: string;
  doi?: string;
  archived?: string;
}

/** A source, and the place in it. */
export interface CitationView {
  source: SourceView;
  locator?: string;
}

/** An edition in the history of a claim. */
export interface HistoryLineView {
  edition: string;
  /** Whether the editions after it say the same, up to that of the next line. */
  onwards?: boolean;
  /** What became of it there, or that it is the first. */
  standings: Arrival[];
  /** Its claims there: none in the claim's own edition, nor where it was dropped. */
  claims: PlacedClaimView[];
}

/** A claim of another edition. */
export interface PlacedClaimView {
  /** What it says, where that is not what the claim at hand says. */
  statement?: string;
  /** The page of its edition that shows it, within the site, anchor included. */
  path?: string;
}

export interface ClaimView {
  record: 'claim';
  id: string;
  edition: string;
  statement: TextView;
  /** Quantities and dates, by name. */
  figures: Record<string, FigureView>;
  asOf: PeriodView;
  confidence: Confidence;
  note?: TextView;
  sources: CitationView[];
  /** Its editions, the earliest first; absent where it is in its own alone. */
  history?: HistoryLineView[];
  /** Whole years by which it is older than its edition; absent where that is less than one. */
  age?: number;
  /**
   * When it is to be looked at again. Absent where a later edition did, where it does not grow old, and
   * where the usual date had passed when its edition was made.
   */
  review?: PeriodView;
}

/** What a derived figure is worked out from: numbers, and the statement or series they stand in. */
export interface InputView {
  /** The numbers as the reader writes them, in order. */
  texts: string[];
  /** What they are numbers of. */
  of: TextView;
  sources: CitationView[];
}

/** How a derived figure follows from others. Formulas are MathML. */
export interface WorkingView {
  record: 'working';
  /** `claim#figure` */
  id: string;
  /** What the formula is called. */
  label: string;
  /** The formula in symbols. */
  formula: string;
  /** The same with its inputs and its result put in. */
  worked: string;
  /** In order; those that the claim itself states are left out. */
  inputs: InputView[];
}

/** What a calculator works with; the numbers are the reader's. */
export interface CalculatorView {
  record: 'calculator';
  id: CalculatorId;
  /** By name, in MathML. */
  formulas: { label: string; formula: string }[];
}

export interface CellView {
  /** What the cell says; where absent, the statements of its claims. */
  text?: TextView;
  claims: ClaimView[];
  note?: TextView;
}

export interface RowView {
  id: string;
  label: string;
  /** The id of its group. */
  group?: string;
  /** By column; one may be missing. */
  cells: Record<string, CellView>;
}

/** Something with a name, in an order. */
export interface Named {
  id: string;
  label: string;
}

export interface ComparisonView {
  record: 'comparison';
  id: string;
  edition: string;
  /** The state of knowledge its edition records. */
  asOf?: PeriodView;
  caption: string;
  columns: Named[];
  groups: Named[];
  rows: RowView[];
  note?: TextView;
}

export interface PainView extends Named {
  kind: PainKind;
  claim: ClaimView;
}

export interface SolutionView extends Named {
  claim: ClaimView;
}

export interface MarkView {
  pain: string;
  solution: string;
  fit: Fit;
  basis: Basis;
  reason: TextView;
  evidence: ClaimView[];
  counterEvidence: ClaimView[];
}

export interface MatrixView {
  record: 'matrix';
  id: string;
  caption: string;
  pains: PainView[];
  solutions: SolutionView[];
  marks: MarkView[];
  note?: TextView;
}

export interface EventView {
  label: string;
  kind: EventKind;
  date: PeriodView;
  claim: ClaimView;
}

export interface TimelineView {
  record: 'timeline';
  id: string;
  caption: string;
  /** The earliest first. */
  events: EventView[];
  note?: TextView;
}

export interface PointView {
  at: PeriodView;
  value: number;
  /** The value as the reader writes it. */
  text: string;
  sources: CitationView[];
  estimate: boolean;
  note?: TextView;
}

export interface LineView extends Named {
  /** The earliest first. */
  points: PointView[];
}

export interface SeriesView {
  record: 'series';
  id: string;
  caption: string;
  method: string;
  asOf: PeriodView;
  lines: LineView[];
  breaks: { at: PeriodView; reason: string }[];
  /** Round values for an axis and how the reader writes them, the lowest first. */
  ticks: { value: number; text: string }[];
  note?: TextView;
}

export interface DiagramNodeView extends Named {
  detail?: string;
  /** Counted from 1. */
  column: number;
  row: number;
  /** The id of the box it stands in. */
  group?: string;
  kind: NodeKind;
}

export interface DiagramEdgeView {
  /** The id of a node. */
  from: string;
  to: string;
  label?: string;
  kind: EdgeKind;
  /** Its place in the order of steps. */
  step?: number;
}

export interface DiagramView {
  record: 'diagram';
  id: string;
  caption: string;
  groups: Named[];
  nodes: DiagramNodeView[];
  edges: DiagramEdgeView[];
  claims: ClaimView[];
  note?: TextView;
}

export interface TermView {
  record: 'term';
  id: string;
  name: string;
  /** The name in the other languages, by locale. */
  otherNames: { locale: Locale; name: string }[];
  definition: TextView;
  abbreviation?: string;
  pinyin?: string;
  aliases: string[];
  claims: ClaimView[];
}

/** Every term of an edition, in the order of the reader's dictionary. */
export interface GlossaryView {
  record: 'glossary';
  terms: TermView[];
}

/** A claim of an earlier edition, as that edition states it. */
export interface EarlierClaimView {
  id: string;
  statement: TextView;
  /** Its place in its source. */
  locator?: string;
  /** The page of the earlier edition that shows it, within the site, anchor included. */
  path?: string;
}

/** What became of one claim of an earlier edition. */
export interface AuditEntryView {
  earlier: EarlierClaimView;
  verdict: Verdict;
  /** The claim that answers it, whose statement now stands in its place. */
  claim: ClaimView;
  /** Further claims the verdict rests on. */
  evidence: ClaimView[];
}

/** What became of every claim of an earlier edition, in the order of their source. */
export interface AuditView {
  record: 'audit';
  /** The earlier edition. */
  edition: string;
  entries: AuditEntryView[];
}

export interface ResourceView {
  record: 'resource';
  id: string;
  source: SourceView;
  level: Level;
  goodFor: string;
}

/** Every resource of an edition, under its headings. */
export interface ResourcesView {
  record: 'resources';
  edition: string;
  topics: (Named & { resources: ResourceView[] })[];
}

/** One of the findings that matter most. */
export interface FindingView {
  record: 'finding';
  id: string;
  headline: string;
  /** Where more is told, within the site, anchor included. */
  path: string;
}

/** What an edition shows of itself on the front page. */
export interface FrontView {
  record: 'front';
  /** A few rows of a comparison. */
  comparison?: ComparisonView;
  series?: SeriesView;
  findings: FindingView[];
}

export interface EditionView {
  record: 'edition';
  /** `YYYY-MM`, or `next`. */
  name: string;
  title: string;
  asOf: PeriodView;
  notice: TextView;
  /** How many claims and sources it holds. */
  counts: { claims: number; sources: number };
  /** For each earlier edition whose claims it answers, how many got which verdict. */
  audits: { edition: string; verdicts: Partial<Record<Verdict, number>> }[];
}

/** A page of an edition, as a list of contents announces it. */
export interface PageView {
  id: string;
  title: string;
  /** One sentence on what it holds. */
  description: string;
  /** Its address within the site. */
  path: string;
}

/** Whatever a tag may receive. */
export type View =
  | SourceView
  | ClaimView
  | WorkingView
  | CalculatorView
  | ComparisonView
  | MatrixView
  | TimelineView
  | SeriesView
  | DiagramView
  | TermView
  | GlossaryView
  | AuditView
  | FindingView
  | FrontView
  | ResourcesView
  | EditionView;
