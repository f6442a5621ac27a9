import type { Locale, Localized } from '../locale';
import type { StatedFigure } from '../schema/claim';
import type { Confidence } from '../vocabulary';
import type { ChangeKind, FacetChange, RecordChange } from './difference';
import type { FigureChange } from './figure-change';
import type { BlockChange } from './prose-difference';
import type { Standing } from './succession';

/** The form of the changes between two editions, as other programs read them. */
export const changesFormat = 1;

/** What became of one edition in a later one: of its claims, its other records and its pages. */
export interface EditionChanges {
  /** The form of this: a reader of another may not know it. */
  format: typeof changesFormat;
  /** The earlier edition. */
  before: EditionName;
  /** The later. */
  after: EditionName;
  /**
   * Every claim of the earlier edition once, in its order; then every claim of the later that stands in the
   * place of none of these, in its order.
   */
  claims: ClaimChange[];
  /** Records of every other kind that are not the same, kind by kind; not what an edition says of itself. */
  records: RecordChange[];
  /** Every page of either, in the reading order of the later; those that are gone come last. */
  pages: PageChanges[];
}

/** What an edition is called. */
export interface EditionName {
  /** `2020-10`, or `next`. */
  name: string;
  /** As it calls itself; its name where it does not. */
  title: Localized;
  /** The state of knowledge it records: a period in the data's form. */
  asOf: string;
}

/** What became of a claim, or that it is new. */
export interface ClaimChange {
  /** `claim-<id>` by the id of the earlier claim, `new-<id>` by that of one that is new; for good. */
  key: string;
  /** How the earlier claim stands in the later edition. */
  standing: Standing | 'new';
  /** The claim of the earlier edition; absent where it is new. */
  before?: ClaimState;
  /** The claim that stands in its place; absent where it was dropped. */
  after?: ClaimState;
  /** Further claims of the later edition that a verdict rests on. */
  evidence: ClaimState[];
  /** Their figures side by side, those of the earlier first. */
  figures: FigurePair[];
  /** Their dates likewise. */
  dates: DatePair[];
  /** What differs in a claim that was revised, its statement and figures included; otherwise empty. */
  facets: FacetChange[];
}

/** A claim as one edition has it. */
export interface ClaimState {
  /** Its id in that edition. */
  id: string;
  /** The statement with its figures and dates put in, as plain text. */
  statement: Localized;
  /** When it held: a period in the data's form. */
  asOf: string;
  /** How far the editors vouch for it. */
  confidence: Confidence;
  /** The editor's note, as plain text. */
  note?: Localized;
  /** Where in its first source it stands. */
  locator?: string;
  /** The pages of its edition that show it, nearest first: their paths in it. */
  pages: string[];
}

/** A figure of a claim, and the one of the same name that stands in its place. */
export interface FigurePair {
  /** Its name in the claim: `accounts`. */
  name: string;
  /** As stated, or worked out where it is derived; absent where only the other claim has it. */
  before?: StatedFigure;
  /** Likewise. */
  after?: StatedFigure;
  /** How far it went; where both are there, and counted in the same. */
  change?: FigureChange;
}

/** A date of a claim, and the one of the same name that stands in its place. */
export interface DatePair {
  /** Its name in the claim: `since`. */
  name: string;
  /** A period in the data's form; absent where only the other claim has it. */
  before?: string;
  /** Likewise. */
  after?: string;
}

/** A page in the two editions. */
export interface PageChanges {
  /** Its path in the edition, without the ending. */
  page: string;
  /** What became of its text, in any language. */
  change: ChangeKind | 'same';
  /** By locale: its title, and what differs in its text; absent where neither edition has it so. */
  texts: Partial<Record<Locale, PageTextChanges>>;
}

/** What differs in a page's text in one language. */
export interface PageTextChanges {
  /** In the later edition, or in the earlier where it is gone. */
  title: string;
  /** In the earlier edition, where it was another. */
  formerTitle?: string;
  /** Its blocks in order, those that stayed the same between them. */
  blocks: BlockChange[];
}
