import Translate from '@docusaurus/Translate';
import type { PointView, SeriesView } from '../../evidence/views/views';
import { CitationMarks } from '../shared/CitationMarks/CitationMarks';
import { Missing } from '../shared/Missing/Missing';
import { Note } from '../shared/Note/Note';
import { Period } from '../shared/Period/Period';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import type { TagProps } from '../shared/tag';
import { Chart, periodsOf } from './Chart';
import styles from './Trend.module.css';

/** `<Trend id="…"/>`: numbers over time, as a chart and, a click away, as the table behind it. */
export function Trend({ data, page }: TagProps<SeriesView>) {
  const { caption, method, asOf, lines, breaks } = data;
  const points = lines.flatMap((line) => line.points);
  return (
    <figure className={styles.trend}>
      <figcaption className={styles.caption}>
        <span className={styles.title}>{caption}</span>
        <span className={styles.method}>
          {method}{' '}
          <Translate
            id="handbook.trend.asOf"
            description="When a series was last brought up to date"
            values={{ date: <Period period={asOf} /> }}
          >
            {'（截至 {date}）'}
          </Translate>
        </span>
      </figcaption>
      {/* Text in a drawing shrinks along with it, so a narrow screen has a drawing of its own. */}
      <Chart className={styles.wide} data={data} height={360} width={720} />
      <Chart className={styles.narrow} data={data} height={300} width={340} />
      <ul className={styles.remarks}>
        {breaks.map(({ at, reason }) => (
          <li key={at.value}>
            <Translate
              id="handbook.trend.break"
              description="A change in how the values of a series are measured"
              values={{ date: <Period period={at} />, reason }}
            >
              {'{date}起口径改变：{reason}'}
            </Translate>
          </li>
        ))}
        {points.some(({ estimate }) => estimate) && (
          <li>
            <Translate id="handbook.trend.estimates" description="Explains the hollow markers">
              空心点为估算或预测。
            </Translate>
          </li>
        )}
      </ul>
      <Note note={data.note} />
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
                      <Value
                        page={page}
                        point={points.find(({ at }) => at.value === period.value)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </details>
    </figure>
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
