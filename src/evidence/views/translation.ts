import type { Locale } from '../locale';
import type { PeriodView } from './views';

/** What a reader is told above a page about its counterpart in another language. */
export type TranslationNoticeView =
  | {
      state: 'not-translated';
      /** The language the page is shown in. */
      language: Locale;
    }
  | {
      /** Whether the counterpart alone has changed, or this page has, too. */
      state: 'changed' | 'both-changed';
      /** The language of the counterpart. */
      language: Locale;
      /** The day on which the two were last compared. */
      since: PeriodView;
      /** The file or folder whose history shows what changed; relative to the repository. */
      path: string;
    };

/** How the pages of an edition stand to their translations. */
export interface TranslationsView {
  /** `2026-11`, or `next`. */
  edition: string;
  /** The name of the edition for readers. */
  title: string;
  /** What asks for work first, then in reading order. */
  pages: TranslatedPageView[];
}

/** A page and its translation, in the list of all. */
export interface TranslatedPageView {
  state: 'in-step' | 'changed' | 'both-changed' | 'not-compared' | 'not-translated';
  /** The language whose page changed alone, or is not written yet. */
  language?: Locale;
  /** The day on which the two were last compared. */
  since?: PeriodView;
  /** The page in each language it is written in, the reader's first. */
  versions: PageVersionView[];
}

/** A page in one language. */
export interface PageVersionView {
  language: Locale;
  title: string;
  /** Its address, from the root of the host. */
  path: string;
  /** How many words it has, or characters where it is Chinese. */
  length: number;
}
