import { citedSources } from '../../evidence/views/cited';
import { oncePerPage } from './page-cache';

/** The number of each source on a page, by id: its place in the page's list of sources. */
export const sourceNumbers = oncePerPage(
  (page) => new Map(citedSources(page).map(({ id }, index) => [id, index + 1])),
);

/** The anchor of a source in the page's list of sources. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}
