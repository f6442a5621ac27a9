import type { EditionChanges } from '../../evidence/comparing/edition-changes';
import type { Locale } from '../../evidence/locale';
import {
  type EditionChangesView,
  type EditionPairsView,
  editionsPath,
  type PageChangesView,
} from '../../evidence/views/edition-changes';
import {
  type EditionAddresses,
  viewEditionPair,
  viewPageChanges,
} from '../../evidence/views/view-edition-changes';

/** A page of the site: its address within a language, the component that shows it, and what that shows. */
export type ChangesRoute = { path: string } & (
  | { component: 'ComparePage'; data: EditionPairsView }
  | { component: 'EditionChangesPage'; data: EditionChangesView }
  | { component: 'PageChangesPage'; data: PageChangesView }
);

/** The list of all pairs of editions. */
export function listRoute(
  pairs: readonly EditionChanges[],
  feeds: EditionPairsView['feeds'],
  locale: Locale,
): ChangesRoute {
  const data = { pairs: pairs.map((changes) => viewEditionPair(changes, locale)), feeds };
  return { path: editionsPath, component: 'ComparePage', data };
}

/** What became of an edition in a later one: the whole, and the text of each page by itself. */
export function pairRoutes(
  changes: EditionChanges,
  whole: EditionChangesView,
  locale: Locale,
  addresses: EditionAddresses,
): ChangesRoute[] {
  const pages = changes.pages.flatMap((page): ChangesRoute[] => {
    const data = viewPageChanges(changes, page, locale, addresses);
    return data ? [{ path: `${whole.path}/${data.page}`, component: 'PageChangesPage', data }] : [];
  });
  return [{ path: whole.path, component: 'EditionChangesPage', data: whole }, ...pages];
}
