import type { ClientModule } from '@docusaurus/types';
import { matchesIn } from './arrival';

type Navigation = Parameters<NonNullable<ClientModule['onRouteDidUpdate']>>[0];

/** Which arrival the marks belong to: code that comes late for it marks nothing. */
let arrival = 0;

/** Marks, on a page that a search led to, what it was found by. */
export function onRouteDidUpdate({ location, previousLocation }: Navigation): void {
  // A page that notes a reader's choices in its address is not left by that.
  const stays =
    previousLocation?.pathname === location.pathname && previousLocation.hash === location.hash;
  if (stays && !location.state) return;
  arrival += 1;
  if (typeof CSS === 'undefined' || !CSS.highlights) return;
  CSS.highlights.delete('search-match');
  const matches = matchesIn(location.state);
  if (matches.length === 0) return;
  const now = arrival;
  import('./mark')
    .then(({ markMatches, uncover }) => {
      if (now !== arrival) return;
      markMatches(matches);
      uncover(location.hash);
    })
    // The page is all there without it.
    .catch(() => {});
}
