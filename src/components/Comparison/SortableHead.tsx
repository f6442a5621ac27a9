import type { ReactNode } from 'react';
import { nextSort, type Sort } from './arrangement';
import styles from './SortableHead.module.css';

interface Props {
  /** The id of the column; absent for the column that names the rows. */
  column: string | undefined;
  sort: Sort | undefined;
  onSort: ((sort: Sort | undefined) => void) | undefined;
  className: string | undefined;
  children: ReactNode;
}

/** The head of a column, which sorts the rows where scripts run. */
export function SortableHead({ column, sort, onSort, className, children }: Props) {
  const order = sort?.column === column && sort ? orderOf(sort) : undefined;
  return (
    <th aria-sort={order} className={className} role="columnheader" scope="col">
      {onSort ? (
        <button
          className={styles.button}
          data-mdast="words"
          data-order={order}
          onClick={() => onSort(nextSort(sort, column))}
          type="button"
        >
          {children}
        </button>
      ) : (
        <span>{children}</span>
      )}
    </th>
  );
}

function orderOf({ descending }: Sort): 'ascending' | 'descending' {
  return descending ? 'descending' : 'ascending';
}
