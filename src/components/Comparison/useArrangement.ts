import { useEffect } from 'react';
import type { ComparisonView, RowView } from '../../evidence/views/views';
import { useAddressList, useAddressValue } from '../shared/address';
import { type Facet, type Faceting, useFacets } from '../shared/Facets/useFacets';
import { useLocale } from '../shared/useLocale';
import { useTarget } from '../shared/useTarget';
import {
  type Arrangement,
  arrange,
  type ColumnChoice,
  leadsInto,
  readColumns,
  readSort,
  type Sort,
  writeColumns,
  writeSort,
} from './arrangement';

/** How a reader sees a comparison, and how to change that. */
export interface Arranging extends Omit<Arrangement, 'inGroups'> {
  /** What is shown of the comparison. */
  shown: ComparisonView;
  groups: Faceting<RowView>;
  sortBy: (sort: Sort | undefined) => void;
  find: (text: string) => void;
  chooseColumns: (columns: readonly ColumnChoice[]) => void;
  showDiffering: (only: boolean) => void;
  /** Whether it is not as the editors made it. */
  arranged: boolean;
  reset: () => void;
}

/**
 * Lets readers arrange a comparison. How they did stands in the address, under keys that begin with
 * the id of the comparison, and nowhere else; the page as built shows it as the editors made it.
 */
export function useArrangement(data: ComparisonView, facet: Facet<RowView>): Arranging {
  const locale = useLocale();
  const groups = useFacets(data.id, data.rows, [facet]);
  const [sortText, setSort] = useAddressValue(`${data.id}-sort`);
  const [text, find] = useAddressValue(`${data.id}-text`);
  const [columnTexts, setColumns] = useAddressList(`${data.id}-columns`);
  const [differingText, setDiffering] = useAddressValue(`${data.id}-differing`);
  const target = useTarget();
  const sort = readSort(sortText, data.columns);
  const columns = readColumns(data.columns, columnTexts);
  const differing = differingText === 'only';
  const arranged =
    sort !== undefined ||
    text !== '' ||
    differing ||
    groups.facets.some(({ choices }) => choices.some(({ chosen }) => chosen)) ||
    columnTexts.length > 0;
  // The browser scrolled there before the rows around it came or went. A target that stays where the
  // rest is arranged anew is not scrolled to again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is arranged besides does not call for it.
  useEffect(() => {
    if (arranged && leadsInto(data, target)) document.getElementById(target)?.scrollIntoView();
  }, [target]);
  const arrangement = { sort, text, columns, differing, inGroups: groups.shows };
  return {
    sort,
    text,
    columns,
    differing,
    groups,
    shown: arrange(data, arrangement, locale, target),
    sortBy: (sort) => setSort(writeSort(sort)),
    find,
    chooseColumns: (choices) => setColumns(writeColumns(data.columns, choices)),
    showDiffering: (only) => setDiffering(only ? 'only' : ''),
    arranged,
    reset: () => {
      groups.clear();
      setSort('');
      find('');
      setColumns([]);
      setDiffering('');
    },
  };
}
