import type { ComponentType } from 'react';
import type { CalculatorId } from '../../evidence/figures/calculators';
import type { CalculatorView } from '../../evidence/views/views';
import type { TagProps } from '../shared/tag';
import { Availability } from './Availability';
import { Concentration } from './Concentration';
import { Growth } from './Growth';
import { Quorum } from './Quorum';
import { TotalCost } from './TotalCost';

/** What every calculator is given. */
export type CalculatorProps = Pick<CalculatorView, 'formulas'>;

const calculators: Record<CalculatorId, ComponentType<CalculatorProps>> = {
  availability: Availability,
  concentration: Concentration,
  growth: Growth,
  quorum: Quorum,
  'total-cost': TotalCost,
};

/** `<Calculator id="…"/>`: works out what follows from the reader's own numbers, formulas shown. */
export function Calculator({ data: { id, formulas } }: TagProps<CalculatorView>) {
  const Chosen = calculators[id];
  return <Chosen formulas={formulas} />;
}
