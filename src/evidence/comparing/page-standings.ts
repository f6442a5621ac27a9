import type { Edition } from '../reading/edition';
import { reachKey } from '../reading/reach';
import type { StandingCounts } from '../vocabulary';
import { reachedByPage } from './pages-showing';
import type { Standing, Succession } from './succession';

/**
 * How the claims that each page of an edition shows stand in a later one, by the page's path in its
 * edition. A page counts the claims of both its languages, each once; one without a tag is absent.
 * @param successions - what became of the edition's claims, as `successionsIn` gives it
 */
export function standingsByPage(
  edition: Edition,
  successions: ReadonlyMap<string, Succession>,
): Map<string, StandingCounts> {
  const standings = new Map(
    [...successions].map(([id, { standing }], place) => [
      reachKey('claim', id),
      { standing, place },
    ]),
  );
  return new Map(
    reachedByPage(edition).map(([page, reached]) => {
      const shown = [...reached.keys()].flatMap((key) => standings.get(key) ?? []);
      const inOrder = shown.toSorted((a, b) => a.place - b.place);
      return [page, countsOf(inOrder.map(({ standing }) => standing))];
    }),
  );
}

function countsOf(standings: readonly Standing[]): StandingCounts {
  const counts: StandingCounts = {};
  for (const standing of standings) counts[standing] = (counts[standing] ?? 0) + 1;
  return counts;
}
