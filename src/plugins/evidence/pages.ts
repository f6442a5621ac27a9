import type { LoadedContent, LoadedVersion } from '@docusaurus/plugin-content-docs';
import type { AllContent } from '@docusaurus/types';
import type { PageView } from '../../evidence/views/views';

/** The editions as the docs plugin loaded them, the next one first. */
export function docsVersions(allContent: AllContent): LoadedVersion[] {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
  return docs?.loadedVersions ?? [];
}

/** The pages of the latest edition in reading order, as the docs plugin loaded them. */
export function latestPages(allContent: AllContent): PageView[] {
  const latest = docsVersions(allContent).find(({ isLast }) => isLast);
  if (!latest) return [];
  const placeOf = placeFinder(latest);
  return latest.docs
    .toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
    .map(({ id, title, description, permalink, frontMatter }) => ({
      id,
      title: frontMatter.sidebar_label ?? title,
      description,
      path: permalink,
    }));
}

/** Finds where the page with an id stands in the reading order of an edition; -1 where it is in no list. */
export function placeFinder(version: LoadedVersion): (id: string) => number {
  const order = readingOrder(version);
  // Of several places the first.
  const places = new Map(order.map((id, place) => [id, place] as const).toReversed());
  return (id) => places.get(id) ?? -1;
}

/** The pages of an edition in the order of its sidebars, by id. */
export function readingOrder({ sidebars }: LoadedVersion): string[] {
  return Object.values(sidebars)
    .flat()
    .flatMap((item) => (item.type === 'doc' ? [item.id] : []));
}
