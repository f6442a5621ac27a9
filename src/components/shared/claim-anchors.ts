import type { ClaimView, View } from '../../evidence/views/views';
import { oncePerPage } from './page-cache';
import type { TagProps } from './tag';

/** The anchor of a claim: `#claim-<id>` leads to the first place on the page that shows it. */
export function claimAnchor(id: string): string {
  return `claim-${id}`;
}

/** For each claim of a page, by id, the view that shows it first. */
const firstViews = oncePerPage((page) => {
  const found = new Map<string, View>();
  for (const view of page) {
    for (const id of claimIdsOf(view)) {
      if (!found.has(id)) found.set(id, view);
    }
  }
  return found;
});

function claimIdsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isClaim(value)) return [value.id];
  return Object.values(value).flatMap(claimIdsOf);
}

function isClaim(value: object): value is ClaimView {
  return 'record' in value && value.record === 'claim';
}

/**
 * Hands out the anchors that a tag owes the page. A claim may stand on a page many times, and an id
 * only once: the first use on the page has it, be it alone or in a cell of a table. Asked for a claim
 * again, or for one that stood further up, the function gives undefined.
 *
 * It remembers what it gave, so call it while the tag itself renders, never from within a child.
 */
export function anchorsOf(tag: TagProps<View>): (claim: ClaimView) => string | undefined {
  const given = new Set<string>();
  return ({ id }) => {
    if (tag.again || given.has(id) || firstViews(tag.page).get(id) !== tag.data) return undefined;
    given.add(id);
    return claimAnchor(id);
  };
}
