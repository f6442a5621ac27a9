import type { FindInput } from '../figures/derive';
import type { Figure, Input } from '../schema/claim';
import { type Edition, soundRecords } from './edition';

/** Finds figures of claims and points of series in an edition. */
export function inputFinder(edition: Edition): FindInput {
  const claims = soundRecords(edition, 'claim');
  const series = soundRecords(edition, 'series');
  return (input: Input): Figure | undefined => {
    if ('claim' in input) return claims.get(input.claim)?.figures?.[input.figure];
    const found = series.get(input.series);
    const point = found?.lines[input.line]?.points.find(({ at }) => at === input.at);
    return found && point && { value: point.value, unit: found.unit, currency: found.currency };
  };
}
