import { parsePeriod } from '../figures/period';
import type { Locale } from '../locale';
import { plainText } from '../views/plain-text';
import type { ClaimView } from '../views/views';
import type { Publication } from './publication';

/** What a citation of a claim names beside the claim. */
export interface ClaimCitation {
  /** Those who answer for it: the editors of the handbook. */
  editors: string;
  /** The title of the handbook, with the edition. */
  container: string;
  locale: Locale;
  /** The permanent address of the claim. */
  address: string;
  /** The day on which it is read, `YYYY-MM-DD`. */
  today: string;
}

/**
 * Whether a claim may be cited: its edition is named for its as-of date. The draft of the next one is
 * not, because it still changes.
 */
export function isCitable({ edition }: ClaimView): boolean {
  return parsePeriod(edition) !== undefined;
}

/** A claim as a part of the handbook that others cite. */
export function publicationOfClaim(
  { statement, edition }: ClaimView,
  { editors, container, locale, address, today }: ClaimCitation,
): Publication {
  return {
    type: 'webpage',
    // A title does not end with a stop.
    title: plainText(statement).replace(/[.。]$/, ''),
    author: [{ literal: editors }],
    'container-title': container,
    issued: edition,
    accessed: today,
    language: locale,
    URL: address,
  };
}
