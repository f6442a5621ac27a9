import { oncePer } from '../once-per';
import type { Edition, PageUse } from '../reading/edition';
import { reachedBy, reachKey } from '../reading/reach';
import type { Kind } from '../schema/kind';
import { pageName } from './pages';

/** A page that shows a record. */
export interface ShowingPage {
  /** Its path in the edition, without the ending. */
  page: string;
  /** How many steps lead to the record from a tag on the page: none where a tag names it. */
  steps: number;
}

/** Finds the pages of an edition that show a record, or what it is a part of: the nearest first. */
export const pagesShowing = oncePer((edition: Edition) => {
  const showing = new Map<string, ShowingPage[]>();
  for (const [page, reached] of reachedByPage(edition)) {
    for (const [key, steps] of reached) {
      const pages = showing.get(key) ?? [];
      pages.push({ page, steps });
      showing.set(key, pages);
    }
  }
  return (kind: Kind, id: string): ShowingPage[] =>
    (showing.get(reachKey(kind, id)) ?? []).toSorted((a, b) => a.steps - b.steps);
});

/** What each page reaches, as `reachedBy` tells it, whatever its languages; in the order of their paths. */
export function reachedByPage(edition: Edition): [page: string, reached: Map<string, number>][] {
  const byPage = new Map<string, PageUse[]>();
  for (const use of edition.uses) {
    const page = pageName(use.page);
    const uses = byPage.get(page) ?? [];
    uses.push(use);
    byPage.set(page, uses);
  }
  return [...byPage]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([page, uses]) => [page, reachedBy(uses, edition)]);
}
