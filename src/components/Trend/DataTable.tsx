import Translate from '@docusaurus/Translate';
import type { PointView, SeriesView } from '../../evidence/views/views';
import { CitationMarks } from '../shared/CitationMarks/CitationMarks';
import { Missing } from '../shared/Missing/Missing';
import { Note } from '../shared/Note/Note';
import { Period } from '../shared/Period/Period';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import type { TagProps } from '../shared/tag';
import styles from './DataTable.module.css';
import { periodsOf } from './geometry';

/** What a chart draws, as a table: a period a row. Folded until it is asked for, but not on paper. */
export function DataTable({ data, page }: TagProps<SeriesView>) {
  const { caption, lines } = data;
  return (
    <details className={styles.data}>
      <summary>
        <Translate id="handbook.trend.table" description="Opens the table behind a chart">
          数据表与来源
        </Translate>
      </summary>
      <TableFrame label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="handbook.trend.period" description="Heads the column of periods">
                  时期
                </Translate>
              </th>
              {lines.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periodsOf(data).map((period) => (
              <tr key={period.value}>
                <th scope="row">
                  <Period period={period} />
                </th>
                {lines.map(({ id, points }) => (
                  <td key={id}>
                    <Value page={page} point={points.find(({ at }) => at.value === period.value)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  );
}

function Value({ point, page }: Pick<TagProps<SeriesView>, 'page'> & { point?: PointView }) {
  if (point === undefined) return <Missing />;
  const { value, text, sources, estimate, note } = point;
  return (
    <>
      <data value={value}>{text}</data>
      <CitationMarks citations={sources} page={page} />
      {estimate && (
        <span className={styles.estimate}>
          {' '}
          <Translate id="handbook.trend.estimate" description="Stands with an estimated value">
            估算
          </Translate>
        </span>
      )}
      <Note note={note} />
    </>
  );
}
