import type { Finding } from '../evidence/reading/problem';

/** The form of an edition's name. */
export const namePattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/**
 * What is wrong with a name for the edition to be cut; undefined where nothing is.
 * @param cut - the names of the editions that were cut
 */
export function faultOfName(name: string, cut: readonly string[]): Finding | undefined {
  const found = `\`${name}\``;
  if (!namePattern.test(name)) {
    const hint = 'name it by the month that it is to stand for: 2027-05';
    return { found, expected: 'a year and a month, `YYYY-MM`', hint };
  }
  const latest = cut.toSorted().at(-1);
  if (cut.includes(name)) {
    return {
      found: `${found}, which was cut already`,
      expected: `a month after ${latest}`,
      hint: `what a cut edition says is changed by an erratum: \`npm run edition -- erratum ${name}\``,
    };
  }
  if (latest === undefined || name > latest) return undefined;
  const hint = 'editions are cut in the order of their names: take a later month';
  return { found, expected: `a month after ${latest}, the latest edition`, hint };
}
