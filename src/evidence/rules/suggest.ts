import { closest, distance } from 'fastest-levenshtein';
import { either } from '../reading/problem';

/** The one of `known` that `name` is a slip of the pen away from; undefined where none is so near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(name, known);
  // Two letters may be swapped in a longer name; in a short one that makes another name.
  const allowed = found.length < 4 ? 1 : Math.max(2, found.length / 3);
  return distance(name, found) <= allowed ? found : undefined;
}

/**
 * A hint for a name that is not among `known`: the nearest one where it is near enough to be meant,
 * else the whole list where it is short, else `otherwise`.
 */
export function suggest(name: string, known: readonly string[], otherwise: string): string {
  const meant = nearest(name, known);
  if (meant !== undefined) return `did you mean \`${meant}\`?`;
  if (known.length === 0 || known.length > 8) return otherwise;
  return `use ${either(known.map((known) => `\`${known}\``))}`;
}
