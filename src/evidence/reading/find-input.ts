import type { FindInput } from '../figures/derive';
import type { Figure, Input } from '../schema/claim';
import type { Records } from '../schema/kinds';
import { type Edition, recordsOfKind } from './edition';

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

function soundRecords<K extends 'claim' | 'series'>(
  edition: Edition,
  kind: K,
): Map<string, Records[K]> {
  return new Map(
    recordsOfKind(edition, kind).flatMap(({ id, value }) =>
      value === undefined ? [] : [[id, value] as const],
    ),
  );
}
