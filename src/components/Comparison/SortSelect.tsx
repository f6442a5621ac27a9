import Translate, { translate } from '@docusaurus/Translate';
import { useId } from 'react';
import { comparisonWords } from '../../evidence/exporting/comparison-words';
import { Choice } from '../shared/Choices/Choices';
import { useLocale } from '../shared/useLocale';
import styles from './SortSelect.module.css';
import type { Arranging } from './useArrangement';

/** What stands for the column that names the rows; no column has an empty id. */
const names = '';

/** What stands for the editors' order. */
const unsorted = '-';

interface Props {
  arranging: Arranging;
}

/** Sorts the rows where cards take the place of the table, whose heads are out of sight then. */
export function SortSelect({ arranging: { sort, sortBy, columns } }: Props) {
  const id = useId();
  const { aspect } = comparisonWords[useLocale()];
  const choose = (value: string) => {
    if (value === unsorted) return sortBy(undefined);
    sortBy({ column: value === names ? undefined : value, descending: sort?.descending ?? false });
  };
  return (
    <span className={styles.sort}>
      <label htmlFor={id}>
        <Translate id="handbook.comparison.sort" description="Labels the choice of what to sort by">
          排序
        </Translate>
      </label>
      <select
        className={styles.select}
        id={id}
        onChange={({ target }) => choose(target.value)}
        value={sort ? (sort.column ?? names) : unsorted}
      >
        <option value={unsorted}>
          {translate({
            id: 'handbook.comparison.unsorted',
            message: '编者的顺序',
            description: 'The order of rows that the editors gave them',
          })}
        </option>
        <option value={names}>{aspect}</option>
        {columns.map(
          ({ id, label, shown }) =>
            shown && (
              <option key={id} value={id}>
                {label}
              </option>
            ),
        )}
      </select>
      {sort && (
        <Choice
          chosen={sort.descending}
          onChoose={() => sortBy({ ...sort, descending: !sort.descending })}
        >
          <Translate
            id="handbook.comparison.descending"
            description="Turns the order of rows around: the last or largest first"
          >
            降序
          </Translate>
        </Choice>
      )}
    </span>
  );
}
