import { type Standing, successionsIn } from '../comparing/succession';
import { cutEditions, type Edition, nextEdition, recordsOfKind } from '../reading/edition';

/** How a claim came to stand in an edition: by what became of one before it, or as the first. */
export type Arrival = Standing | 'first';

/** An edition in the history of a claim. */
export interface HistoryLine {
  edition: string;
  /** Whether the editions after it say the same, up to that of the next line. */
  onwards: boolean;
  /** Several where it stands in the place of several claims of which not the same became. */
  standings: Arrival[];
  /** The ids of its claims: several that became one later, none where it was dropped. */
  claims: string[];
}

/** The history of each claim of an edition that is not in that alone, by id; the earliest line first. */
export type Histories = ReadonlyMap<string, HistoryLine[]>;

/**
 * Finds the histories of the claims of an edition. An edition that is being written counts in its own
 * alone. What became of the claims of one edition in another is worked out once for all of them.
 * @param editions - the earliest first
 */
export function historyFinder(editions: readonly Edition[]): (edition: Edition) => Histories {
  const between = passageFinder(editions);
  const cut = cutEditions(editions).map(({ name }) => name);
  return (edition) => {
    const { name } = edition;
    const scope = { edition: name, names: name === nextEdition ? [...cut, name] : cut, between };
    return new Map(
      recordsOfKind(edition, 'claim').flatMap(({ id }) => {
        const lines = [...linesUpTo(id, scope), ...linesAfter(id, scope)];
        return lines.length > 1 ? [[id, folded(lines, scope)] as const] : [];
      }),
    );
  };
}

/** What the history of a claim is worked out from. */
interface Scope {
  /** The edition whose claim it is. */
  edition: string;
  /** The editions that count, the earliest first. */
  names: readonly string[];
  between: FindPassage;
}

/** The way of claims from one edition to a later one. */
interface Passage {
  /** What became of each claim of the earlier. */
  to: ReadonlyMap<string, { standing: Standing; claim?: string }>;
  /** The claims of the earlier in whose place each of the later stands. */
  from: ReadonlyMap<string, { id: string; standing: Standing }[]>;
}

type FindPassage = (before: string, after: string) => Passage;

function passageFinder(editions: readonly Edition[]): FindPassage {
  const known = new Map<string, Passage>();
  const indexOf = (edition: string) => editions.findIndex(({ name }) => name === edition);
  return (before, after) => {
    const key = `${before} ${after}`;
    const passage =
      known.get(key) ?? passageOf(editions.slice(indexOf(before), indexOf(after) + 1));
    known.set(key, passage);
    return passage;
  };
}

function passageOf(editions: readonly Edition[]): Passage {
  const to = successionsIn(editions);
  const from = new Map<string, { id: string; standing: Standing }[]>();
  for (const [id, { standing, claim }] of to) {
    if (claim !== undefined) from.set(claim, [...(from.get(claim) ?? []), { id, standing }]);
  }
  return { to, from };
}

/** The lines of the earlier editions whose claims led to one, and its own. */
function linesUpTo(id: string, { edition, names, between }: Scope): HistoryLine[] {
  const earlier = names.slice(0, names.indexOf(edition)).toReversed();
  const chain = new Map([[edition, [id]]]);
  for (const before of earlier) {
    const led = [...chain].flatMap(([after, claims]) => {
      const { from } = between(before, after);
      return claims.flatMap((claim) => from.get(claim) ?? []);
    });
    if (led.length > 0) chain.set(before, unique(led.map(({ id }) => id)));
  }
  return [...chain].toReversed().map(([name, claims]) => {
    const before = earlier.slice(earlier.indexOf(name) + 1);
    const standings = claims.flatMap((claim) => arrivalsOf(claim, name, before, between));
    return { edition: name, onwards: false, standings: unique(standings), claims };
  });
}

/** What became of the claims that led to one, in the nearest edition before that had any. */
function arrivalsOf(
  claim: string,
  edition: string,
  before: readonly string[],
  between: FindPassage,
): Arrival[] {
  for (const each of before) {
    const led = between(each, edition).from.get(claim);
    if (led) return led.map(({ standing }) => standing);
  }
  return ['first'];
}

/** What became of a claim in each of the later editions. */
function linesAfter(id: string, { edition, names, between }: Scope): HistoryLine[] {
  return names.slice(names.indexOf(edition) + 1).flatMap((after) => {
    const found = between(edition, after).to.get(id);
    if (!found) return [];
    const claims = found.claim === undefined ? [] : [found.claim];
    return [{ edition: after, onwards: false, standings: [found.standing], claims }];
  });
}

/** Lines without those that say what the line before them says; that of the edition itself stays. */
function folded(lines: readonly HistoryLine[], { edition, between }: Scope): HistoryLine[] {
  const kept: HistoryLine[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = kept.at(-1);
    const apart = [before?.edition, line.edition].includes(edition);
    if (before && last && !apart && saysTheSame(before, line, between)) last.onwards = true;
    else kept.push({ ...line });
  }
  return kept;
}

function saysTheSame(before: HistoryLine, line: HistoryLine, between: FindPassage): boolean {
  if (before.standings.join() !== line.standings.join()) return false;
  const { to } = between(before.edition, line.edition);
  return before.claims.every((claim) => to.get(claim)?.standing === 'unchanged');
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
