import Translate from '@docusaurus/Translate';
import { useRef } from 'react';
import type { SeriesView } from '../../evidence/views/views';
import { CitationMarks } from '../shared/CitationMarks/CitationMarks';
import { Note } from '../shared/Note/Note';
import { Period } from '../shared/Period/Period';
import type { TagProps } from '../shared/tag';
import { Chart } from './Chart';
import { DataTable } from './DataTable';
import { geometryOf } from './geometry';
import { ReadOut } from './ReadOut';
import { TakeAlong } from './TakeAlong';
import styles from './Trend.module.css';

/** Text in a drawing shrinks along with it, so a narrow screen has a drawing of its own. */
const sizes = [
  { className: styles.wide, width: 720, height: 360 },
  { className: styles.narrow, width: 340, height: 300 },
];

/** `<Trend id="…"/>`: numbers over time, as a chart and, a click away, as the table behind it. */
export function Trend(props: TagProps<SeriesView>) {
  const { data, page } = props;
  const { caption, method, asOf, lines } = data;
  const figure = useRef<HTMLElement>(null);
  const citations = lines.flatMap(({ points }) => points.flatMap(({ sources }) => sources));
  return (
    <figure className={styles.trend} ref={figure}>
      <figcaption className={styles.caption}>
        <span className={styles.title}>{caption}</span>
        <span className={styles.method} data-pictured="above">
          <Translate
            id="handbook.trend.method"
            description="How a series is measured, and when it was last brought up to date"
            values={{ method, date: <Period period={asOf} /> }}
          >
            {'{method}（截至 {date}）'}
          </Translate>
        </span>
      </figcaption>
      {sizes.map(({ className, ...size }) => {
        const geometry = geometryOf(data, size);
        return (
          <div className={className} key={className}>
            <ReadOut caption={caption} geometry={geometry}>
              <Chart data={data} geometry={geometry} />
            </ReadOut>
          </div>
        );
      })}
      <Remarks data={data} />
      {citations.length > 0 && (
        <p className={styles.sources}>
          <Translate
            id="handbook.trend.sources"
            description="The citation marks of a chart, such as [1][2]"
            values={{ marks: <CitationMarks citations={citations} page={page} /> }}
          >
            {'来源：{marks}'}
          </Translate>
        </p>
      )}
      <TakeAlong data={data} figure={figure} />
      <DataTable {...props} />
    </figure>
  );
}

/** What to know before reading the chart. */
function Remarks({ data: { lines, breaks, note } }: Pick<TagProps<SeriesView>, 'data'>) {
  const hasEstimates = lines.some(({ points }) => points.some(({ estimate }) => estimate));
  return (
    <>
      <ul className={styles.remarks}>
        {breaks.map(({ at, reason }) => (
          <li data-pictured="below" key={at.value}>
            <Translate
              id="handbook.trend.break"
              description="A change in how the values of a series are measured"
              values={{ date: <Period period={at} />, reason }}
            >
              {'{date}起口径改变：{reason}'}
            </Translate>
          </li>
        ))}
        {hasEstimates && (
          <li data-pictured="below">
            <Translate id="handbook.trend.estimates" description="Explains the hollow markers">
              空心点为估算或预测。
            </Translate>
          </li>
        )}
      </ul>
      <div data-pictured="below">
        <Note note={note} />
      </div>
    </>
  );
}
