/** An entrant with the ticket that decides. */
export interface Ticket {
  entrant: string;
  /** SHA-256 of seed, line feed and entrant, as 64 hexadecimal digits. */
  ticket: string;
}

export interface Draw {
  /** What was drawn from: the entrants in order, and the seed. */
  entrants: readonly string[];
  seed: string;
  /** SHA-256 of the list as it was drawn from, its entrants in order, a line feed after each. */
  listDigest: string;
  /** Every entrant by ticket; the first ones have won. */
  tickets: Ticket[];
}

/**
 * The entrants of a list, one a line: without blanks around them or empty lines, each once, ordered by
 * their characters' code points, so that the order in which they were written decides nothing.
 */
export function entrantsIn(list: string): string[] {
  const lines = list.split(/\r?\n/).map((line) => line.normalize('NFC').trim());
  return [...new Set(lines.filter((line) => line !== ''))].sort(byCodePoint);
}

/** How many lines repeat an entrant that stands further up. */
export function repeatedIn(list: string): number {
  return list.split(/\r?\n/).filter((line) => line.trim() !== '').length - entrantsIn(list).length;
}

/**
 * Draws: each entrant's ticket is a fingerprint of seed and name, and the smallest tickets win. Nobody
 * can tell the tickets before the seed is known, and everybody can work them out after.
 * @param digest - SHA-256 of a text in UTF-8, as hexadecimal digits
 */
export async function draw(
  entrants: readonly string[],
  seed: string,
  digest: (text: string) => Promise<string>,
): Promise<Draw> {
  const tickets = await Promise.all(
    entrants.map(async (entrant) => ({ entrant, ticket: await digest(`${seed}\n${entrant}`) })),
  );
  return {
    entrants,
    seed,
    listDigest: await digest(entrants.map((entrant) => `${entrant}\n`).join('')),
    tickets: tickets.sort((a, b) => (a.ticket < b.ticket ? -1 : 1)),
  };
}

function byCodePoint(a: string, b: string): number {
  const [first, second] = [[...a], [...b]];
  for (const [index, sign] of first.entries()) {
    const other = second[index];
    if (other === undefined) return 1;
    const difference = (sign.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}
