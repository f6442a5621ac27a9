import type { Group } from '../format/postings';
import type { Kind } from '../format/unit';
import type { IndexReader } from './index-reader';

/** Units that may be results, and whether each is one of its own. */
export interface Filter {
  within: Group;
  byUnit: boolean;
}

/** The filter by kind and section; none if neither is given. */
export async function filterOf(
  index: IndexReader,
  kind: Kind | undefined,
  section: string | undefined,
): Promise<Filter | undefined> {
  const groups = await Promise.all([
    kind === undefined ? undefined : index.group('kind', kind),
    section === undefined ? undefined : index.group('section', section),
  ]);
  const [first, second] = groups.filter((group) => group !== undefined);
  if (!first) return undefined;
  const within = second ? intersect(first, second) : first;
  return { within, byUnit: kind !== undefined && kind !== 'page' };
}

function intersect(a: Group, b: Group): Group {
  const both = [...a].map(([page, units]): [number, Set<number>] => [
    page,
    new Set([...units].filter((unit) => b.get(page)?.has(unit))),
  ]);
  return new Map(both.filter(([, units]) => units.size > 0));
}
