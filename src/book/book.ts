import type { Locale } from '../evidence/locale';
import type { BuiltPage } from '../markdown/read-page';

/** An edition in one language, to be printed as one book. */
export interface Book {
  locale: Locale;
  /** The name of the edition: `2026-11`, or `next`. */
  edition: string;
  /** What readers call the edition. */
  editionTitle: string;
  /** The state of knowledge it records: `2026-11`. */
  asOf: string;
  /** The day on which it was frozen, `YYYY-MM-DD`; undefined of the draft. */
  frozenOn?: string;
  /** Its pages in reading order. */
  chapters: readonly BookPage[];
}

/** A page of an edition as it was built. */
export interface BookPage extends BuiltPage {
  /** Its path in the edition. */
  slug: string;
}
