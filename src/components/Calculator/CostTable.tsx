import Translate, { translate } from '@docusaurus/Translate';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import { useLocale } from '../shared/useLocale';
import styles from './CostTable.module.css';
import type { Costs } from './TotalCost';
import { ownName, rentName } from './ways';

/** What the two ways have cost by the end of each year. */
export function CostTable({ own, rent }: Costs) {
  const format = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1 });
  return (
    <TableFrame className={styles.costs} label={caption()}>
      <table>
        <caption>{caption()}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Translate
                id="handbook.calculator.totalCost.year"
                description="Heads the column of years"
              >
                第几年末
              </Translate>
            </th>
            <th scope="col">{ownName()}</th>
            <th scope="col">{rentName()}</th>
          </tr>
        </thead>
        <tbody>
          {own.map((cost, year) => (
            // A year is its own name.
            <tr key={`year ${year}`}>
              <th scope="row">{year}</th>
              <td>{format.format(cost)}</td>
              <td>{format.format(rent[year] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function caption(): string {
  return translate({
    id: 'handbook.calculator.totalCost.caption',
    message: '累计花费（万元，折成今天的钱）',
    description: 'The caption of the table of costs by year, in present value',
  });
}
