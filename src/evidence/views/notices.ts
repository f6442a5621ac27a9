import type { StandingCounts } from '../vocabulary';
import type { PeriodView } from './views';

/** What readers of an edition before the latest are told above a page. */
export interface LaterEditionView {
  latest: {
    /** `2026-11`. */
    name: string;
    title: string;
    asOf: PeriodView;
    /** The address of its overview. */
    overview: string;
    /** The address of the same page in it; absent where it has none. */
    page?: string;
  };
  /** Where what changed on the page is told; absent where nothing tells it. */
  changes?: string;
  /** How the page's claims stand in the latest edition. */
  standings: StandingCounts;
}

/** A mistake on a page of an edition that was mended after the edition was cut. */
export interface ErratumView {
  id: string;
  /** The day on which it was mended. */
  on: PeriodView;
  what: string;
  why: string;
  /** The number of the pull request that mended it. */
  pullRequest: number;
}
