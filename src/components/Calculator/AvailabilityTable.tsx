import Translate, { translate } from '@docusaurus/Translate';
import { formulas } from '../../evidence/figures/formulas';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import { useLocale } from '../shared/useLocale';
import type { Arrangements } from './Availability';
import styles from './AvailabilityTable.module.css';
import frame from './Frame.module.css';
import { formatAvailability, formatDuration } from './format';

interface Props {
  /** How many parts there are. */
  counts: Arrangements;
  /** What availability they have together. */
  results: Arrangements;
}

/** Availabilities and the downtime they allow, and what the calculation takes for granted. */
export function AvailabilityTable({ counts, results }: Props) {
  return (
    <>
      <TableFrame className={styles.downtimes} label={caption()}>
        <table>
          <caption>{caption()}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Translate
                  id="handbook.calculator.availability.parts"
                  description="Heads the column that says how many parts there are, and how joined"
                >
                  部件
                </Translate>
              </th>
              <th scope="col">
                <Translate
                  id="handbook.calculator.availability.whole"
                  description="Heads the column of availabilities"
                >
                  可用性
                </Translate>
              </th>
              <th scope="col">
                <Translate
                  id="handbook.calculator.availability.year"
                  description="Heads the column of downtime a year"
                >
                  每年停机
                </Translate>
              </th>
              <th scope="col">
                <Translate
                  id="handbook.calculator.availability.month"
                  description="Heads the column of downtime in thirty days"
                >
                  每 30 天停机
                </Translate>
              </th>
              <th scope="col">
                <Translate
                  id="handbook.calculator.availability.day"
                  description="Heads the column of downtime a day"
                >
                  每天停机
                </Translate>
              </th>
            </tr>
          </thead>
          <tbody>
            <Row availability={results.one} label={single()} />
            <Row availability={results.series} label={inSeries(counts.series)} />
            <Row availability={results.parallel} label={inParallel(counts.parallel)} />
          </tbody>
        </table>
      </TableFrame>
      <p className={frame.note}>
        <Translate
          id="handbook.calculator.availability.independence"
          description="What the calculation takes for granted, and what to make of it"
        >
          串联与并联都假定各部件同样可靠，且故障互不相关。同一机房、同一次发布常使几份一起出故障，并联的实际停机会比算出的多。
        </Translate>
      </p>
    </>
  );
}

const daysPerYear = 365;

function Row({ label, availability }: { label: string; availability: number }) {
  const locale = useLocale();
  const downtime = formulas.downtime.work([availability]);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{formatAvailability(availability, locale)}</td>
      {[daysPerYear, 30, 1].map((days) => (
        <td key={days}>{formatDuration((downtime * days) / daysPerYear, locale)}</td>
      ))}
    </tr>
  );
}

function caption(): string {
  return translate({
    id: 'handbook.calculator.availability.caption',
    message: '折合的停机时间',
    description: 'The caption of the table of availabilities and downtimes',
  });
}

function single(): string {
  return translate({
    id: 'handbook.calculator.availability.single',
    message: '单个',
    description: 'Heads the row of one part',
  });
}

function inSeries(count: number): string {
  return translate(
    {
      id: 'handbook.calculator.availability.inSeries',
      message: '串联 {count} 个',
      description: 'Heads the row of parts of which every one is needed',
    },
    { count },
  );
}

function inParallel(count: number): string {
  return translate(
    {
      id: 'handbook.calculator.availability.inParallel',
      message: '并联 {count} 个',
      description: 'Heads the row of parts of which any one will do',
    },
    { count },
  );
}
