import type { Locale, Localized } from '../locale';
import type { StatedFigure } from '../schema/claim';
import type { Kind } from '../schema/kind';

/** What differs between two states of the handbook. */
export interface Difference {
  /** Those that differ, the earliest first. */
  editions: EditionDifference[];
  pages: PageChange[];
  /** Data files that cannot be read on one side, so that nothing in them was compared. */
  unread: UnreadFile[];
  /** The editions that were cut before, and were not to change any more. */
  frozen: string[];
  /**
   * Files of `editions/` in which something published is not what it was: a manifest, an erratum. By
   * them a change to a frozen edition could go unseen. Relative to the site.
   */
  rewritten: string[];
}

/** A page that is not the same before and after. */
export interface PageChange {
  edition: string;
  /** Its path in the edition, without the ending. */
  page: string;
  change: ChangeKind;
  /** The languages in which it is not the same. */
  locales: Locale[];
}

/** A data file that cannot be read. */
export interface UnreadFile {
  /** Relative to the site. */
  file: string;
  side: 'before' | 'after';
  /** Why, as the parser says it. */
  reason: string;
}

/** What an edition says differently before and after; both may be of one name, or of two. */
export interface EditionDifference {
  /** Its name after, or before where there is no such edition any more. */
  edition: string;
  /** Whether there is an edition on both sides, or on one only. */
  change: ChangeKind;
  /** Kind by kind, in the order of the data; those removed come last. */
  records: RecordChange[];
  /** Kinds whose records readers meet in the order of the data, where that order is another. */
  reordered: Kind[];
}

export type ChangeKind = 'added' | 'removed' | 'changed';

/** What became of something that is there on one side at least. */
export function changeKind(before: unknown, after: unknown): ChangeKind {
  return !before ? 'added' : after ? 'changed' : 'removed';
}

/** A record that is not the same before and after. */
export interface RecordChange {
  kind: Kind;
  /** Its id after, or before where it was removed. */
  id: string;
  /** Its id before, where its content goes by another. */
  formerId?: string;
  change: ChangeKind;
  /** The file it stands in, or stood in where it was removed; relative to the site. */
  file: string;
  /** What readers know it by, where it has such a text: a statement, a caption, a title. */
  title?: Localized;
  /** The pages that show it, or what it is a part of: their paths in the edition. */
  pages: string[];
  /** What differs in it, in the order of the data. */
  facets: FacetChange[];
}

/** One facet of a record before and after; one of the two is absent where it was added or removed. */
export interface FacetChange extends FacetPlace {
  before?: Fact;
  after?: Fact;
}

/** Where a facet lies in its record. */
export interface FacetPlace {
  /** Keys from the root of the record; items of lists go by what identifies them, not by their index. */
  path: string[];
  /** The things the path leads through, the outermost first: a row, a line, a point. */
  names: Name[];
  /** The nearest field of the schema, where it says more than the names: `note`, `sources`. */
  field?: string;
  /** The locale of a text. */
  locale?: Locale;
}

/** What a part of a record is called. */
export interface Name {
  /** Its key in the data. */
  key: string;
  /** What readers call it, where it has a label. */
  label?: Localized;
}

/** One thing that a record says. */
export interface Facet extends FacetPlace {
  fact: Fact;
}

/** What a facet says. */
export type Fact =
  /** A number as readers see it, worked out where it is derived. */
  | { type: 'figure'; figure: StatedFigure; derived?: true }
  /** A date or period in the data's form. */
  | { type: 'period'; period: string }
  /** Words in one language. */
  | { type: 'text'; text: string }
  /** Another record; `title` is what readers know it by, and no part of what is said. */
  | { type: 'reference'; kind: Kind; id: string; locator?: string; title?: Localized }
  /** Keys in the order in which readers meet what they stand for. */
  | { type: 'order'; keys: string[] }
  /** Anything else, as it is written: a word of a vocabulary, an address, a setting. */
  | { type: 'value'; value: string };
