import Translate from '@docusaurus/Translate';
import { type ReactNode, useState } from 'react';
import { Words } from '../shared/Words/Words';
import { type ColumnChoice, moveColumn } from './arrangement';
import styles from './ColumnChooser.module.css';

interface Props {
  columns: readonly ColumnChoice[];
  onChoose: (columns: readonly ColumnChoice[]) => void;
}

/** Every column in its order, to be shown or not, and to be moved. One at least stays. */
export function ColumnChooser({ columns, onChoose }: Props) {
  const [moved, setMoved] = useState<string>();
  const alone = columns.filter(({ shown }) => shown).length === 1;
  const show = (id: string, shown: boolean) =>
    onChoose(columns.map((column) => (column.id === id ? { ...column, shown } : column)));
  const move = (id: string, by: number) => {
    onChoose(moveColumn(columns, id, by));
    setMoved(id);
  };
  return (
    <>
      <ol className={styles.columns}>
        {columns.map(({ id, label, shown }, index) => (
          <li className={styles.column} key={id}>
            <label className={styles.choice}>
              <input
                checked={shown}
                disabled={shown && alone}
                onChange={({ target }) => show(id, target.checked)}
                type="checkbox"
              />
              <Words text={label} />
            </label>
            <Move onMove={index > 0 ? () => move(id, -1) : undefined} sign="←">
              <Translate
                id="handbook.comparison.moveLeft"
                description="Moves a column of a table to the left"
                values={{ column: <Words text={label} /> }}
              >
                {'左移“{column}”列'}
              </Translate>
            </Move>
            <Move onMove={index < columns.length - 1 ? () => move(id, 1) : undefined} sign="→">
              <Translate
                id="handbook.comparison.moveRight"
                description="Moves a column of a table to the right"
                values={{ column: <Words text={label} /> }}
              >
                {'右移“{column}”列'}
              </Translate>
            </Move>
          </li>
        ))}
      </ol>
      <output className="visually-hidden">
        {columns.map(
          ({ id, label }, index) =>
            id === moved && (
              <Translate
                id="handbook.comparison.moved"
                description="Tells a screen reader where a column now stands after it was moved"
                key={id}
                values={{
                  column: <Words text={label} />,
                  place: index + 1,
                  total: columns.length,
                }}
              >
                {'“{column}”现为第 {place} 列，共 {total} 列'}
              </Translate>
            ),
        )}
      </output>
    </>
  );
}

interface MoveProps {
  /** Absent where the column cannot go further. */
  onMove: (() => void) | undefined;
  sign: string;
  children: ReactNode;
}

/** Stays where the focus is even where it can do no more. */
function Move({ onMove, sign, children }: MoveProps) {
  return (
    <button aria-disabled={!onMove} className={styles.move} onClick={onMove} type="button">
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{children}</span>
    </button>
  );
}
