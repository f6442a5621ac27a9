import { closest, distance } from 'fastest-levenshtein';
import { either } from '../reading/problem';

/**
 * A hint for a name that is not among `known`: the nearest one where it is near enough to be meant,
 * else the whole list where it is short, else `otherwise`.
 */
export function suggest(name: string, known: readonly string[], otherwise: string): string {
  if (known.length > 0) {
    const nearest = closest(name, known);
    if (distance(name, nearest) <= Math.max(2, nearest.length / 3)) {
      return `did you mean \`${nearest}\`?`;
    }
    if (known.length <= 8) return `use ${either(known.map((known) => `\`${known}\``))}`;
  }
  return otherwise;
}
