import type { PageProse } from '../../evidence/comparing/page-changes';
import { cutEditions, type Edition, withoutPlaces } from '../../evidence/reading/edition';
import type { TagUse } from '../../remark/tag-uses';
import { type FreezeHistory, historyOf } from '../freezing/freeze';
import { type PairSummary, pairsOf, summaryOf } from '../translation/pairs';
import { proseOfEdition } from './edition-prose';
import type { Page } from './page';
import type { Site } from './site';

/**
 * What a site that every check has passed is built from. It is plain data: the trees of pages and files, in
 * which checks find the place of a problem, are many times its size.
 */
export interface SoundSite {
  /** The earliest first and `next` last. */
  editions: Edition[];
  freezes: FreezeHistory[];
  /** Every page in either language, by what it shows of the data. */
  pages: ShowingPage[];
  /** Every original with its translations. */
  pairs: PairSummary[];
  /** The pages of each edition that was cut, in reading order. */
  prose: ReadonlyMap<string, readonly PageProse[]>;
}

/** A page and the evidence tags on it, in order. */
export interface ShowingPage extends Pick<Page, 'edition' | 'slug' | 'folder'> {
  uses: Omit<TagUse, 'element'>[];
}

/** What is built from a site; nothing of what was parsed stays with it. */
export function soundSiteOf(site: Site): SoundSite {
  const { editions } = site.library;
  return {
    editions: editions.map(withoutPlaces),
    freezes: site.freezes.map(historyOf),
    pages: site.pages.map(showingPage),
    pairs: pairsOf(site).map(summaryOf),
    prose: new Map(cutEditions(editions).map(({ name }) => [name, proseOfEdition(site, name)])),
  };
}

function showingPage({ edition, slug, folder, uses }: Page): ShowingPage {
  return { edition, slug, folder, uses: uses.map(({ element: _, ...use }) => use) };
}
