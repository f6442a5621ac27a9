import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { labelOf, painKinds } from '../../evidence/vocabulary';
import { Missing } from '../shared/Missing/Missing';
import { useLocale } from '../shared/useLocale';
import { Words } from '../shared/Words/Words';
import type { Axis, Entry, Group } from './axes';
import styles from './MatrixTable.module.css';
import { ReasonCard } from './ReasonCard';
import type { Reason } from './Reasons';

interface Props {
  caption: string;
  axes: Record<Axis, Group[]>;
  /** The axis down the side of the table. */
  down: Axis;
  /** The axis across its head. */
  across: Axis;
  reasons: readonly Reason[];
  hides: (entry: Entry) => boolean;
  /** What stands at the head of the row or the column of an entry. */
  headOf: (entry: Entry) => ReactNode;
}

/** The marks alone, so that they are taken in at a glance on any screen. */
export function MatrixTable({ caption, axes, down, across, reasons, hides, headOf }: Props) {
  const columns = axes[across].flatMap(({ entries }) => entries);
  const widthOf = (entries: readonly Entry[]) => entries.filter((entry) => !hides(entry)).length;
  const grouped = axes[across].some(({ kind }) => kind !== undefined);
  return (
    <table className={styles.table}>
      <caption>
        <Words text={caption} />
      </caption>
      <thead>
        {grouped && (
          <tr className={styles.kinds}>
            <td />
            {axes[across].map(({ kind, entries }) => (
              <th
                className={styles.kind}
                colSpan={widthOf(entries)}
                hidden={widthOf(entries) === 0}
                key={kind}
                scope="colgroup"
              >
                <KindName kind={kind} />
              </th>
            ))}
          </tr>
        )}
        <tr>
          <th className={styles.head} scope="col">
            <AxisName axis={down} />
          </th>
          {columns.map((entry) => (
            <th hidden={hides(entry)} key={entry.id} scope="col">
              {headOf(entry)}
            </th>
          ))}
        </tr>
      </thead>
      {axes[down].map(({ kind, entries }) => (
        <tbody hidden={widthOf(entries) === 0} key={kind ?? ''}>
          {kind && (
            <tr>
              <th className={styles.kind} colSpan={widthOf(columns) + 1} scope="rowgroup">
                <KindName kind={kind} />
              </th>
            </tr>
          )}
          {entries.map((row) => (
            <tr hidden={hides(row)} key={row.id}>
              <th className={styles.head} scope="row">
                {headOf(row)}
              </th>
              {columns.map((column) => {
                const reason = reasons.find(
                  (candidate) => candidate[down] === row && candidate[across] === column,
                );
                return (
                  <td hidden={hides(column)} key={column.id}>
                    {reason ? <ReasonCard reason={reason} /> : <Missing />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function KindName({ kind }: Pick<Group, 'kind'>) {
  const locale = useLocale();
  return kind && labelOf(painKinds, kind, locale);
}

function AxisName({ axis }: { axis: Axis }) {
  return axis === 'pain' ? (
    <Translate id="handbook.matrix.pain" description="Heads the first column of a solution matrix">
      痛点
    </Translate>
  ) : (
    <Translate
      id="handbook.matrix.solution"
      description="Heads the first column of a solution matrix where it holds the solutions"
    >
      方案
    </Translate>
  );
}
