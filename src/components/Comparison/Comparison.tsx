import Translate from '@docusaurus/Translate';
import type { ReactElement } from 'react';
import type { CellView, ComparisonView, Named, RowView } from '../../evidence/views/views';
import { CitationMarks } from '../shared/CitationMarks/CitationMarks';
import { anchorsOf } from '../shared/claim-anchors';
import { Missing } from '../shared/Missing/Missing';
import { Note } from '../shared/Note/Note';
import { CommonStanding, commonStanding } from '../shared/Standing/CommonStanding';
import { DetailsButton, Statement } from '../shared/Statement/Statement';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import { Text } from '../shared/Text/Text';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import { Words } from '../shared/Words/Words';
import styles from './Comparison.module.css';

/*
 * Where there is little room, style sheets turn rows into cards; a browser then forgets that they are
 * rows. The roles, redundant until then, keep it a table for a screen reader.
 */

/** `<Comparison id="…"/>`: things held against one another, a column each. */
export function Comparison(props: TagProps<ComparisonView>) {
  const { data, page, again } = props;
  const { columns, rows } = data;
  const anchor = useAnchor();
  const claimAnchors = anchorsOf(props);
  const cells = rows.flatMap((row) =>
    columns.flatMap((column) => (row.cells[column.id] ? [row.cells[column.id] as CellView] : [])),
  );
  const common = commonStanding(cells.flatMap(({ claims }) => claims));

  const cellOf = (row: RowView, column: Named) => {
    const cell = row.cells[column.id];
    return (
      <td className={styles.cell} key={column.id} role="cell">
        <span aria-hidden="true" className={styles.column}>
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
          <CitationMarks citations={claims.flatMap(({ sources }) => sources)} page={page} />
          <DetailsButton claims={claims} page={page} stated terse={common !== undefined} />
        </>
      ) : (
        <Listed
          items={claims.map((claim) => (
            <Statement
              anchor={anchor(claimAnchors(claim))}
              claim={claim}
              key={claim.id}
              page={page}
              terse={common !== undefined}
            />
          ))}
        />
      )}
      <Note note={note} />
    </div>
  );

  return (
    <TableFrame
      className={styles.comparison}
      foot={
        <>
          <CommonStanding claim={common} />
          <Note note={data.note} />
        </>
      }
      label={data.caption}
    >
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see the top of the file */}
      <table className={styles.table} role="table">
        <caption>
          <Words text={data.caption} />
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th className={styles.head} role="columnheader" scope="col">
              <Translate
                id="handbook.comparison.aspect"
                description="Heads the first column of a comparison, which says what is compared"
              >
                比较项
              </Translate>
            </th>
            {columns.map(({ id, label }) => (
              <th key={id} role="columnheader" scope="col">
                <Words text={label} />
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(data).map(({ group, rows }) => (
          <tbody key={group?.id ?? ''} role="rowgroup">
            {group && (
              <tr role="row">
                <th
                  className={styles.group}
                  colSpan={columns.length + 1}
                  role="rowheader"
                  scope="rowgroup"
                >
                  <Words text={group.label} />
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr
                className={styles.row}
                id={again ? undefined : anchor(`${data.id}-${row.id}`)}
                key={row.id}
                role="row"
              >
                <th className={styles.head} role="rowheader" scope="row">
                  <Words text={row.label} />
                </th>
                {columns.map((column) => cellOf(row, column))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see the top of the file */}
    </TableFrame>
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

/** The rows under their groups: those of no group first, then the groups in order, none empty. */
function groupsOf({ groups, rows }: ComparisonView): { group?: Named; rows: RowView[] }[] {
  const ungrouped = { rows: rows.filter(({ group }) => group === undefined) };
  const grouped = groups.map((group) => ({
    group,
    rows: rows.filter((row) => row.group === group.id),
  }));
  return [ungrouped, ...grouped].filter(({ rows }) => rows.length > 0);
}
