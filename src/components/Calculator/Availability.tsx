import Translate, { translate } from '@docusaurus/Translate';
import { availabilityInParallel, availabilityInSeries } from '../../evidence/figures/availability';
import { formulas as known } from '../../evidence/figures/formulas';
import { useLocale } from '../shared/useLocale';
import { AvailabilityTable } from './AvailabilityTable';
import type { CalculatorProps } from './Calculator';
import { Frame } from './Frame';
import { formatDuration } from './format';
import { pieces } from './units';
import { useNumber } from './useNumber';

/** What an availability leaves of a year: of one part, of several in series, and in parallel. */
export function Availability({ formulas }: CalculatorProps) {
  const inputs = {
    one: useNumber('availability-one', {
      name: oneName(),
      symbol: 'a',
      unit: '%',
      example: '99.95',
      min: 0,
      max: 100,
      percent: true,
    }),
    series: useNumber('availability-series', {
      name: seriesName(),
      symbol: 'n',
      unit: pieces(),
      example: '3',
      min: 1,
      max: 100,
      whole: true,
    }),
    parallel: useNumber('availability-parallel', {
      name: parallelName(),
      symbol: 'k',
      unit: pieces(),
      example: '2',
      min: 1,
      max: 10,
      whole: true,
    }),
  };
  return (
    <Frame
      answer={(typed) => <Answer {...resultsOf(typed)} />}
      details={(typed) => <AvailabilityTable counts={typed} results={resultsOf(typed)} />}
      formulas={formulas}
      inputs={inputs}
      title={title()}
    />
  );
}

/** Something of one part, of parts in series, and of parts in parallel. */
export interface Arrangements {
  one: number;
  series: number;
  parallel: number;
}

/** Availabilities as parts of the whole time. */
function resultsOf(typed: Arrangements): Arrangements {
  const one = typed.one / 100;
  return {
    one,
    series: availabilityInSeries(one, typed.series),
    parallel: availabilityInParallel(one, typed.parallel),
  };
}

function Answer({ one, series, parallel }: Arrangements) {
  const locale = useLocale();
  const downtime = (availability: number) => (
    <b>{formatDuration(known.downtime.work([availability]), locale)}</b>
  );
  return (
    <Translate
      id="handbook.calculator.availability.answer"
      description="The downtime a year: of one part, of parts in series, of parts in parallel"
      values={{
        one: downtime(one),
        series: downtime(series),
        parallel: downtime(parallel),
      }}
    >
      {'每年停机：单个 {one}，串联后 {series}，并联后 {parallel}。'}
    </Translate>
  );
}

function title(): string {
  return translate({
    id: 'handbook.calculator.availability.title',
    message: '可用性与停机时间计算器',
    description: 'Names the calculator of availability',
  });
}

function oneName(): string {
  return translate({
    id: 'handbook.calculator.availability.one',
    message: '单个部件的可用性',
    description: 'The availability of one part',
  });
}

function seriesName(): string {
  return translate({
    id: 'handbook.calculator.availability.series',
    message: '串联的部件，缺一不可',
    description: 'How many parts there are of which every one is needed',
  });
}

function parallelName(): string {
  return translate({
    id: 'handbook.calculator.availability.parallel',
    message: '并联的副本，有一个就够',
    description: 'How many parts there are of which any one will do',
  });
}
