import Translate, { translate } from '@docusaurus/Translate';
import { formulas as known } from '../../evidence/figures/formulas';
import { yearsToDouble } from '../../evidence/figures/growth';
import { useLocale } from '../shared/useLocale';
import type { CalculatorProps } from './Calculator';
import { Frame } from './Frame';
import { formatRounded } from './format';
import { useNumber } from './useNumber';

const value = { min: 0.01, max: 1e12 };

/** What steady yearly growth leads from one value to another, and how soon it doubles. */
export function Growth({ formulas }: CalculatorProps) {
  const inputs = {
    from: useNumber('growth-from', {
      name: fromName(),
      symbol: 'a',
      unit: anyUnit(),
      example: '100',
      ...value,
    }),
    to: useNumber('growth-to', {
      name: toName(),
      symbol: 'b',
      unit: sameUnit(),
      example: '150',
      ...value,
    }),
    years: useNumber('growth-years', {
      name: yearsName(),
      symbol: 'n',
      example: '3',
      min: 1,
      max: 200,
    }),
  };
  return (
    <Frame
      answer={({ from, to, years }) => <Answer growth={known.cagr.work([from, to], years)} />}
      formulas={formulas}
      inputs={inputs}
      title={title()}
    />
  );
}

function Answer({ growth }: { growth: number }) {
  const locale = useLocale();
  if (growth === 0) {
    return (
      <Translate id="handbook.calculator.growth.none" description="Neither growth nor decline">
        没有增减。
      </Translate>
    );
  }
  const rate = <b>{formatRounded(Math.abs(growth), 'share', 4, locale)}</b>;
  if (growth < 0) {
    return (
      <Translate
        id="handbook.calculator.growth.decline"
        description="By what part a value has fallen a year"
        values={{ rate }}
      >
        {'平均每年下降 {rate}。'}
      </Translate>
    );
  }
  return (
    <Translate
      id="handbook.calculator.growth.rise"
      description="By what part a value has grown a year, and how soon it doubles at that rate"
      values={{ rate, time: <b>{formatRounded(yearsToDouble(growth), 'year', 3, locale)}</b> }}
    >
      {'平均每年增长 {rate}；照这个速度，每 {time}翻一番。'}
    </Translate>
  );
}

function title(): string {
  return translate({
    id: 'handbook.calculator.growth.title',
    message: '年复合增长率计算器',
    description: 'Names the calculator of yearly growth',
  });
}

function fromName(): string {
  return translate({
    id: 'handbook.calculator.growth.from',
    message: '起点值',
    description: 'The value that growth starts from',
  });
}

function toName(): string {
  return translate({
    id: 'handbook.calculator.growth.to',
    message: '终点值',
    description: 'The value that growth leads to',
  });
}

function anyUnit(): string {
  return translate({
    id: 'handbook.calculator.growth.anyUnit',
    message: '单位不限',
    description: 'The unit of the first value: any',
  });
}

function sameUnit(): string {
  return translate({
    id: 'handbook.calculator.growth.sameUnit',
    message: '单位相同',
    description: 'The unit of the second value: that of the first',
  });
}

function yearsName(): string {
  return translate({
    id: 'handbook.calculator.growth.years',
    message: '相隔年数',
    description: 'How many years lie between two values',
  });
}
