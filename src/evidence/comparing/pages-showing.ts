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
export function pagesShowing(edition: Edition): (kind: Kind, id: string) => ShowingPage[] {
  const reached = reachedByPage(edition);
  return (kind, id) => {
    const key = reachKey(kind, id);
    const showing = reached.flatMap(([page, found]): ShowingPage[] => {
      const steps = found.get(key);
      return steps === undefined ? [] : [{ page, steps }];
    });
    return showing.toSorted((a, b) => a.steps - b.steps);
  };
}

/** What each page reaches, as `reachedBy` tells it, whatever its languages; in the order of their paths. */
export function reachedByPage(edition: Edition): [page: string, reached: Map<string, number>][] {
  const byPage = new Map<string, PageUse[]>();
  for (const use of edition.uses) {
    const page = pageName(use.page);
    byPage.set(page, [...(byPage.get(page) ?? []), use]);
  }
  return [...byPage]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([page, uses]) => [page, reachedBy(uses, edition)]);
}
