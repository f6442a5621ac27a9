import type { ComparisonView } from '../../evidence/views/views';
import { mayAgree } from './arrangement';

/** Which tools are of use with a comparison. */
export interface Offers {
  sort: boolean;
  find: boolean;
  columns: boolean;
  differing: boolean;
  groups: boolean;
}

/** Offers no tool for what is taken in at a glance. */
export function offersOf(data: ComparisonView): Offers {
  const { columns, rows } = data;
  return {
    sort: rows.length >= 4,
    find: rows.length >= 8,
    columns: columns.length >= 3,
    differing: rows.length >= 2 && mayAgree(data),
    groups: rows.length >= 8 && new Set(rows.map(({ group }) => group)).size > 1,
  };
}
