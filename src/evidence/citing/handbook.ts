import { parsePeriod } from '../figures/period';
import type { Locale } from '../locale';
import type { Publication } from './publication';

/** What a citation of a page of the handbook, or of a claim on it, names beside the title. */
export interface HandbookCitation {
  /** Those who answer for it: the editors of the handbook. */
  editors: string;
  /** The title of the handbook, with the edition. */
  container: string;
  /** The day on which the edition was frozen, and so published: `YYYY-MM-DD`. */
  issued: string;
  /** The language of what is cited. */
  locale: Locale;
  /** The permanent address, which names the edition. */
  address: string;
  /** The day on which it is read, `YYYY-MM-DD`, where that is known. */
  today?: string;
}

/**
 * Whether an edition may be cited: one that was cut is named for its as-of date. The draft of the next
 * one is not, because it still changes.
 */
export function isCitable(edition: string): boolean {
  return parsePeriod(edition) !== undefined;
}

/** A part of the handbook as others cite it: what an edition says was issued with it. */
export function publicationInHandbook(
  title: string,
  { editors, container, issued, locale, address, today }: HandbookCitation,
): Publication {
  return {
    type: 'webpage',
    // A title does not end with a stop.
    title: title.replace(/[.。]$/, ''),
    author: [{ literal: editors }],
    'container-title': container,
    issued,
    accessed: today,
    language: locale,
    URL: address,
  };
}
