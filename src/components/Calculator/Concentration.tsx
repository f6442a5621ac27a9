import Translate, { translate } from '@docusaurus/Translate';
import { concentrationBounds } from '../../evidence/figures/concentration';
import { formatFigure } from '../../evidence/figures/format';
import { useLocale } from '../shared/useLocale';
import type { CalculatorProps } from './Calculator';
import { Frame } from './Frame';
import styles from './Frame.module.css';
import { useShares } from './useShares';

/** How concentrated a market is, of which some shares are known. */
export function Concentration({ formulas }: CalculatorProps) {
  const inputs = {
    shares: useShares('concentration-shares', {
      name: sharesName(),
      symbol: 's',
      unit: '%',
      hint: sharesHint(),
      example: '36, 18, 16',
    }),
  };
  return (
    <Frame
      answer={({ shares }) => <Answer shares={shares.map((share) => share / 100)} />}
      details={() => (
        <p className={styles.note}>
          <Translate
            id="handbook.calculator.concentration.convention"
            description="What the bounds of the index take the rest of the market to be"
          >
            下界把其余份额看作分散在无数小厂商手里；上界设其余各家都不大于所填的最小一家，并尽可能集中。
          </Translate>
        </p>
      )}
      formulas={formulas}
      inputs={inputs}
      title={title()}
    />
  );
}

function Answer({ shares }: { shares: number[] }) {
  const locale = useLocale();
  const index = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const { low, high } = concentrationBounds(shares);
  const [least, most] = [index.format(low), index.format(high)];
  if (least === most) {
    return (
      <Translate
        id="handbook.calculator.concentration.exact"
        description="The Herfindahl–Hirschman index of a market whose shares are known"
        values={{ index: <b>{least}</b> }}
      >
        {'HHI 为 {index}。'}
      </Translate>
    );
  }
  const known = shares.reduce((total, share) => total + share, 0);
  return (
    <Translate
      id="handbook.calculator.concentration.between"
      description="The bounds of the Herfindahl–Hirschman index, and how much of the market is known"
      values={{
        low: <b>{least}</b>,
        high: <b>{most}</b>,
        known: formatFigure({ value: known, unit: 'share' }, locale),
      }}
    >
      {'HHI 在 {low} 到 {high} 之间：所填各家合计占 {known}，其余未知。'}
    </Translate>
  );
}

function title(): string {
  return translate({
    id: 'handbook.calculator.concentration.title',
    message: '市场集中度（HHI）计算器',
    description: 'Names the calculator of the Herfindahl–Hirschman index',
  });
}

function sharesName(): string {
  return translate({
    id: 'handbook.calculator.concentration.shares',
    message: '各家的份额',
    description: 'The shares of the firms in a market, a list',
  });
}

function sharesHint(): string {
  return translate({
    id: 'handbook.calculator.concentration.hint',
    message: '用逗号、顿号、空格或换行隔开',
    description: 'How to separate the shares of firms',
  });
}
