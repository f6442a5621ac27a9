import Translate from '@docusaurus/Translate';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { comparisonWords } from '../../evidence/exporting/comparison-words';
import { rowText } from '../../evidence/views/cell-content';
import type { CellView, ComparisonView, Named, RowView } from '../../evidence/views/views';
import { Age } from '../shared/Age/Age';
import { anchorsOf } from '../shared/claim-anchors';
import { Missing } from '../shared/Missing/Missing';
import { Note } from '../shared/Note/Note';
import { ReportSign } from '../shared/Report/ReportSign';
import { SelfLink } from '../shared/SelfLink/SelfLink';
import { DetailsButton, Statement } from '../shared/Statement/Statement';
import { Text } from '../shared/Text/Text';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import { Words } from '../shared/Words/Words';
import { groupsOf, type Sort } from './arrangement';
import styles from './ComparisonTable.module.css';
import { SortableHead } from './SortableHead';

interface Props extends TagProps<ComparisonView> {
  /** What is shown of the comparison. */
  shown: ComparisonView;
  sort: Sort | undefined;
  /** Sorts the rows, where that is of use. */
  onSort: ((sort: Sort | undefined) => void) | undefined;
  /** Whether the as-of date and confidence of every claim are told under the table. */
  terse: boolean;
}

/*
 * Where there is little room, style sheets turn rows into cards; a browser then forgets that they are
 * rows. The roles, redundant until then, keep it a table for a screen reader.
 */

/** The table of a comparison, as its reader arranged it. */
export function ComparisonTable(props: Props) {
  const { data, page, again, shown, sort, onSort, terse } = props;
  const { columns } = shown;
  const width = columns.length + 1;
  const anchor = useAnchor();
  const { aspect } = comparisonWords[useLocale()];
  const claimAnchors = anchorsOf({ data, page, again });

  const headOf = (label: ReactNode, column?: string) => (
    <SortableHead
      className={column === undefined ? styles.head : undefined}
      column={column}
      key={column}
      onSort={onSort}
      sort={sort}
    >
      {label}
    </SortableHead>
  );

  const rowOf = (row: RowView) => {
    const id = `${data.id}-${row.id}`;
    return (
      <tr className={styles.row} id={again ? undefined : anchor(id)} key={row.id} role="row">
        <th abbr={row.label} className={styles.head} role="rowheader" scope="row">
          <span className={styles.name}>
            <Words text={row.label} />
          </span>
          <span className={styles.links}>
            <SelfLink anchor={id} label={<LinkName row={row.label} />} />
            <ReportSign
              anchor={id}
              name={<Words text={row.label} />}
              record={`${data.id}#${row.id}`}
              text={() => rowText(data, row)}
            />
          </span>
        </th>
        {columns.map((column) => cellOf(row, column))}
      </tr>
    );
  };

  const cellOf = (row: RowView, column: Named) => {
    const cell = row.cells[column.id];
    return (
      <td className={styles.cell} key={column.id} role="cell">
        <span className={styles.column} data-mdast="ignore">
          <Words text={column.label} />
        </span>
        {cell ? contentOf(cell) : <Missing />}
      </td>
    );
  };

  const contentOf = ({ text, claims, note }: CellView) => (
    <div className={styles.content}>
      {text ? (
        <>
          {/* The claims are not shown, but the cell is where the page uses them. */}
          {claims.map((claim) => (
            <span id={anchor(claimAnchors(claim))} key={claim.id} />
          ))}
          <Text text={text} />
          <DetailsButton claims={claims} marked page={page} stated terse={terse} />{' '}
          {!terse && <Age claims={claims} />}
        </>
      ) : (
        <Listed
          items={claims.map((claim) => (
            <Fragment key={claim.id}>
              <Statement
                anchor={anchor(claimAnchors(claim))}
                claim={claim}
                page={page}
                terse={terse}
              />{' '}
              {!terse && <Age claims={[claim]} />}
            </Fragment>
          ))}
        />
      )}
      <Note note={note} />
    </div>
  );

  return (
    <>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see the top of the file */}
      <table className={styles.table} role="table">
        <caption>
          <Words text={data.caption} />
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {headOf(aspect)}
            {columns.map(({ id, label }) => headOf(<Words text={label} />, id))}
          </tr>
        </thead>
        {groupsOf(shown).map(({ group, rows }) => (
          <tbody key={group?.id ?? ''} role="rowgroup">
            {group && (
              <tr role="row">
                <th className={styles.group} colSpan={width} role="rowheader" scope="rowgroup">
                  <span className={styles.groupName}>
                    <Words text={group.label} />
                  </span>
                </th>
              </tr>
            )}
            {rows.map(rowOf)}
          </tbody>
        ))}
        {shown.rows.length === 0 && (
          <tbody role="rowgroup">
            <tr role="row">
              <td className={styles.none} colSpan={width} role="cell">
                <Translate
                  id="handbook.comparison.none"
                  description="In place of rows, where none fits what a reader looks for"
                >
                  没有符合条件的行。
                </Translate>
              </td>
            </tr>
          </tbody>
        )}
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see the top of the file */}
    </>
  );
}

function LinkName({ row }: { row: string }) {
  return (
    <Translate
      id="handbook.comparison.rowLink"
      description="What a screen reader calls the link to a row of a table"
      values={{ row: <Words text={row} /> }}
    >
      {'本行链接：{row}'}
    </Translate>
  );
}

/** Several as a list, one as it is. */
function Listed({ items }: { items: ReactElement[] }) {
  if (items.length < 2) return items;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.key}>{item}</li>
      ))}
    </ul>
  );
}
