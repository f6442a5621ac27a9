import Translate from '@docusaurus/Translate';
import type { PeriodView, PointView, SeriesView } from '../../evidence/views/views';
import { CitationMarks } from '../shared/CitationMarks/CitationMarks';
import { Missing } from '../shared/Missing/Missing';
import { Note } from '../shared/Note/Note';
import { Period } from '../shared/Period/Period';
import { ReportSign } from '../shared/Report/ReportSign';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import type { TagProps } from '../shared/tag';
import { useAnchor } from '../shared/useAnchor';
import styles from './DataTable.module.css';
import { periodsOf } from './geometry';

/** What a chart draws, as a table: a period a row. Folded until it is asked for, but not on paper. */
export function DataTable({ data, page, again }: TagProps<SeriesView>) {
  const { id: series, caption, lines } = data;
  const anchor = useAnchor();
  return (
    <details className={styles.data}>
      <summary>
        <Translate id="handbook.trend.table" description="Opens the table behind a chart">
          数据表与来源
        </Translate>
      </summary>
      <TableFrame label={caption}>
        <table>
          <caption data-mdast="ignore">{caption}</caption>
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
              <tr id={again ? undefined : anchor(`${series}-${period.value}`)} key={period.value}>
                <th abbr={period.text} scope="row">
                  <Period period={period} />
                  <ReportSign
                    anchor={`${series}-${period.value}`}
                    name={period.text}
                    record={`${series}#${period.value}`}
                    text={() => pointsText(data, period)}
                  />
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

/** What a row says, a line each: its period, then each line of the chart with its value. */
function pointsText({ lines }: SeriesView, period: PeriodView): string {
  const values = lines.flatMap(({ label, points }) =>
    points.filter(({ at }) => at.value === period.value).map(({ text }) => `${label} | ${text}`),
  );
  return [period.text, ...values].join('\n');
}
