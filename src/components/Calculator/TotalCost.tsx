import Translate, { translate } from '@docusaurus/Translate';
import { costsByYear, firstYearNotDearer } from '../../evidence/figures/total-cost';
import { useLocale } from '../shared/useLocale';
import type { CalculatorProps } from './Calculator';
import { CostTable } from './CostTable';
import { Frame } from './Frame';
import { useNumber } from './useNumber';
import { ownName, rentName } from './ways';

const bounds = { min: 0, max: 1e9 };

/** What building and what renting cost over the years. */
export function TotalCost({ formulas }: CalculatorProps) {
  const amount = { ...bounds, unit: money() };
  const inputs = {
    ownInitial: useNumber('tco-own-initial', {
      ...amount,
      name: ownInitialName(),
      symbol: 'C₀',
      example: '1000',
    }),
    ownYearly: useNumber('tco-own-yearly', {
      ...amount,
      name: ownYearlyName(),
      symbol: 'O',
      example: '200',
    }),
    rentInitial: useNumber('tco-rent-initial', {
      ...amount,
      name: rentInitialName(),
      symbol: 'C₀',
      example: '50',
    }),
    rentYearly: useNumber('tco-rent-yearly', {
      ...amount,
      name: rentYearlyName(),
      symbol: 'O',
      example: '380',
    }),
    years: useNumber('tco-years', {
      name: yearsName(),
      symbol: 'n',
      example: '5',
      min: 1,
      max: 30,
      whole: true,
    }),
    rate: useNumber('tco-rate', {
      name: rateName(),
      symbol: 'r',
      unit: rateUnit(),
      example: '5',
      min: 0,
      max: 100,
      percent: true,
    }),
  };
  return (
    <Frame
      answer={(typed) => <Verdict {...costsOf(typed)} />}
      details={(typed) => <CostTable {...costsOf(typed)} />}
      formulas={formulas}
      inputs={inputs}
      title={title()}
    />
  );
}

/** What the two ways have cost by the end of each year, the start included. */
export interface Costs {
  own: readonly number[];
  rent: readonly number[];
}

/** @param typed - what was typed, by the names of the inputs */
function costsOf(typed: {
  ownInitial: number;
  ownYearly: number;
  rentInitial: number;
  rentYearly: number;
  years: number;
  rate: number;
}): Costs {
  const { ownInitial, ownYearly, rentInitial, rentYearly, years } = typed;
  const rate = typed.rate / 100;
  return {
    own: costsByYear({ initial: ownInitial, yearly: ownYearly }, years, rate),
    rent: costsByYear({ initial: rentInitial, yearly: rentYearly }, years, rate),
  };
}

function Verdict({ own, rent }: Costs) {
  const format = new Intl.NumberFormat(useLocale(), { style: 'percent', maximumFractionDigits: 1 });
  const [ownTotal = 0, rentTotal = 0] = [own.at(-1), rent.at(-1)];
  const years = own.length - 1;
  if (ownTotal === rentTotal) {
    return (
      <Translate
        id="handbook.calculator.totalCost.even"
        description="Both ways cost the same"
        values={{ years }}
      >
        {'满 {years} 年时，两种方式花费相同。'}
      </Translate>
    );
  }
  const rentWins = rentTotal < ownTotal;
  const saved = format.format(1 - Math.min(ownTotal, rentTotal) / Math.max(ownTotal, rentTotal));
  const crossed = rentWins ? firstYearNotDearer(rent, own) : firstYearNotDearer(own, rent);
  return (
    <>
      <Translate
        id="handbook.calculator.totalCost.saved"
        description="Which way is cheaper after how many years, and by what part"
        values={{ years, cheaper: rentWins ? rentName() : ownName(), saved: <b>{saved}</b> }}
      >
        {'满 {years} 年时，{cheaper}更省，少花 {saved}。'}
      </Translate>{' '}
      {crossed !== undefined && crossed > 0 && (
        <Translate
          id="handbook.calculator.totalCost.crossed"
          description="From the end of which year the cheaper way has been cheaper"
          values={{ year: crossed }}
        >
          {'从第 {year} 年末起，它的累计花费不再更高。'}
        </Translate>
      )}
    </>
  );
}

function title(): string {
  return translate({
    id: 'handbook.calculator.totalCost.title',
    message: '总拥有成本计算器',
    description: 'Names the calculator of total cost of ownership',
  });
}

function ownInitialName(): string {
  return translate({
    id: 'handbook.calculator.totalCost.ownInitial',
    message: '自建：一次性投入',
    description: 'The first payment when building',
  });
}

function ownYearlyName(): string {
  return translate({
    id: 'handbook.calculator.totalCost.ownYearly',
    message: '自建：每年开支',
    description: 'The yearly payment when building',
  });
}

function rentInitialName(): string {
  return translate({
    id: 'handbook.calculator.totalCost.rentInitial',
    message: '租用：一次性投入',
    description: 'The first payment when renting',
  });
}

function rentYearlyName(): string {
  return translate({
    id: 'handbook.calculator.totalCost.rentYearly',
    message: '租用：每年费用',
    description: 'The yearly payment when renting',
  });
}

function money(): string {
  return translate({
    id: 'handbook.calculator.totalCost.money',
    message: '万元',
    description: 'The unit of amounts: ten thousand yuan',
  });
}

function yearsName(): string {
  return translate({
    id: 'handbook.calculator.totalCost.years',
    message: '年数',
    description: 'How many years are counted',
  });
}

function rateName(): string {
  return translate({
    id: 'handbook.calculator.totalCost.rate',
    message: '折现率',
    description: 'The discount rate',
  });
}

function rateUnit(): string {
  return translate({
    id: 'handbook.calculator.totalCost.rateUnit',
    message: '% 每年',
    description: 'The unit of the discount rate: per cent a year',
  });
}
