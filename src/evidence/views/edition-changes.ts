import type { TextPiece } from '../comparing/word-difference';
import type { Locale } from '../locale';
import type { ClaimStanding, Confidence, StandingCounts } from '../vocabulary';
import type { PeriodView } from './views';

/*
 * What became of one edition in a later one, in one language: numbers and dates are written out, and
 * addresses are those of the site that is being built.
 */

/** Where the pairs of editions are listed. */
export const editionsPath = '/compare';

/** Where what changed between two editions is told: of the whole, or of the prose of one page. */
export function changesPath(before: string, after: string, page?: string): string {
  return [editionsPath, before, after, ...(page === undefined ? [] : [page])].join('/');
}

/** An edition as the changes name it. */
export interface EditionNameView {
  /** `2020-10` */
  name: string;
  title: string;
  asOf: PeriodView;
}

/** Two editions and how many of what changed, for lists and for what stands over the changes. */
export interface EditionPairView {
  before: EditionNameView;
  after: EditionNameView;
  /** Where the changes are told. */
  path: string;
  counts: StandingCounts;
  /** How many pages of either there are, by what became of their text. */
  pages: Partial<Record<PageChange, number>>;
}

/** Every pair of editions that were cut: that of the two latest first. */
export interface EditionPairsView {
  pairs: EditionPairView[];
  /** Where the changes can be followed. */
  feeds: { atom: string; json: string };
}

/** What became of the claims and the other records of one edition in a later one. */
export interface EditionChangesView extends EditionPairView {
  /** Every edition that was cut, the earliest first: between which two others the reader may change to. */
  editions: EditionNameView[];
  /** The claims of the earlier edition that have a verdict, were revised or dropped. */
  claims: ClaimChangeView[];
  /** The claims that are unchanged or new. */
  listed: ListedClaimView[];
  records: RecordGroupView[];
  contents: ChangedPageView[];
}

/** A claim among all that are told. */
export interface ToldClaimView {
  /** What a permanent link to it names: `claim-<id>`, `new-<id>`. */
  key: string;
  standing: ClaimStanding;
  /** The page it belongs to, by its path in the edition; empty where none shows it. */
  page: string;
}

/** A claim of which there is no more to tell than what it says in the later edition. */
export interface ListedClaimView extends ToldClaimView {
  statement: string;
  asOf: PeriodView;
  path?: string;
}

/** What became of a claim. */
export interface ClaimChangeView extends ToldClaimView {
  before?: ClaimStateView;
  after?: ClaimStateView;
  /** Further claims that a verdict rests on. */
  evidence: ClaimStateView[];
  /** The numbers and dates that stand in one another's place. */
  figures: FigurePairView[];
  /** Of a claim that was revised, what else differs in it. */
  facets: FacetChangeView[];
}

/** A claim as one edition has it. */
export interface ClaimStateView {
  id: string;
  statement: string;
  /** The statement held against that of the other edition; only of a claim that was revised. */
  pieces?: TextPiece[];
  asOf: PeriodView;
  confidence: Confidence;
  note?: string;
  locator?: string;
  /** Where its edition shows it; absent where it does not. */
  path?: string;
}

/** A number or a date before and after. */
export interface FigurePairView {
  /** Its name in the claim. */
  name: string;
  before: string;
  after: string;
  /** How far it went: `+5%`, `×10`, `+1 percentage point`. */
  change?: string;
}

/** One thing that a record says, before and after; both are absent where only an order changed. */
export interface FacetChangeView {
  label: string;
  before?: string;
  after?: string;
  /** In place of both: a text, word by word. */
  pieces?: TextPiece[];
  /** Of a number, how far it went. */
  change?: string;
}

/** The records of a kind that are not the same. */
export interface RecordGroupView {
  /** `source` */
  kind: string;
  /** What readers call them: 来源. */
  label: string;
  /** Their titles. */
  added: string[];
  removed: string[];
  changed: RecordChangeView[];
}

/** A record that says something else than before. */
export interface RecordChangeView {
  id: string;
  title: string;
  /** The page that shows it; absent where none does. */
  path?: string;
  facets: FacetChangeView[];
  /** How many more there are: of a table that was written anew, the first are told. */
  more: number;
}

/** What became of a page's text. */
export type PageChange = 'added' | 'removed' | 'changed' | 'same';

/** A page of either edition in the list of them. */
export interface ChangedPageView {
  /** Its path in the edition. */
  page: string;
  title: string;
  /** A shorter title, for lists and choices. */
  label: string;
  change: PageChange;
  /** How many blocks of its text changed, came and went. */
  blocks: Record<'changed' | 'added' | 'removed', number>;
  /** Where its text is told before and after; absent where the language has none. */
  path?: string;
}

/** A page's text in two editions. */
export interface PageChangesView {
  before: EditionNameView;
  after: EditionNameView;
  page: string;
  title: string;
  /** What it was called, where that was something else. */
  formerTitle?: string;
  change: PageChange;
  /** The language of the text, which is not the reader's where nobody translated it. */
  language: Locale;
  /** Where the page is in each edition; absent where it is not there. */
  paths: { before?: string; after?: string };
  /** Where the claims and all other pages are told. */
  whole: string;
  blocks: BlockChangeView[];
}

/** A block of a page's text. */
export interface BlockChangeView {
  kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'code' | 'row' | 'record';
  change: 'same' | 'changed' | 'added' | 'removed';
  /** Of a heading, its level; of an item, how deep it lies. */
  depth?: number;
  pieces: TextPiece[];
  /** What a permanent link to it names: `change-<key>`. */
  key?: string;
}
