import { type FindInput, workOut } from '../figures/derive';
import { type Localized, locales } from '../locale';
import { lazily } from '../once-per';
import { type Edition, findRecord, soundRecords } from '../reading/edition';
import { inputFinder } from '../reading/find-input';
import type { Claim, StatedFigure } from '../schema/claim';
import { plainClaimText } from './claim-text';
import { compareFacets } from './compare-editions';
import type { FacetChange, RecordChange } from './difference';
import type { ClaimChange, ClaimState, DatePair, FigurePair } from './edition-changes';
import { facetsOf } from './facets';
import { changeOfFigure } from './figure-change';
import { pagesShowing } from './pages-showing';
import { successionsIn } from './succession';

/**
 * What became of every claim of the first of some editions in the last of them; then the claims of the
 * last that stand in the place of none of these.
 * @param editions - the earlier, the later and all that lie between, the earliest first
 * @param records - what differs between the records of the first and those of the last
 */
export function claimChangesIn(
  editions: readonly Edition[],
  records: readonly RecordChange[],
): ClaimChange[] {
  const [first, last] = [editions[0], editions.at(-1)];
  if (!first || !last) return [];
  const [old, now] = [sideOf(first), sideOf(last)];
  const changes = new Map(
    records.flatMap((record) =>
      record.kind === 'claim'
        ? [[changeKey(record.formerId ?? record.id, record.id), record] as const]
        : [],
    ),
  );
  const known = [...successionsIn(editions)].flatMap(([id, succession]): ClaimChange[] => {
    const before = old.claims.get(id);
    if (!before) return [];
    const { standing, claim = '', evidence } = succession;
    const after = now.claims.get(claim);
    return [
      {
        key: `claim-${id}`,
        standing,
        ...besides(before, after),
        evidence: evidence.flatMap((each) => now.claims.get(each)?.state ?? []),
        facets: standing === 'revised' ? facetsBetween({ old, now }, id, claim, changes) : [],
      },
    ];
  });
  const succeeding = new Set(known.map(({ after }) => after?.id));
  const added = [...now.claims]
    .filter(([id]) => !succeeding.has(id))
    .map(
      ([id, claim]): ClaimChange => ({
        key: `new-${id}`,
        standing: 'new',
        ...besides(undefined, claim),
        evidence: [],
        facets: [],
      }),
    );
  return [...known, ...added];
}

/** One of two editions, as far as its claims fit their schema. */
interface Side {
  edition: Edition;
  claims: Map<string, SideClaim>;
  /** Finds what derived figures are worked out from. */
  input: FindInput;
}

interface SideClaim {
  state: ClaimState;
  /** Worked out where they are derived. */
  figures: Map<string, StatedFigure>;
  dates: Map<string, string>;
}

function sideOf(edition: Edition): Side {
  const input = inputFinder(edition);
  const pages = pagesShowing(edition);
  const claims = [...soundRecords(edition, 'claim')].map(([id, claim]): [string, SideClaim] => [
    id,
    {
      state: stateOf(
        id,
        claim,
        input,
        pages('claim', id).map(({ page }) => page),
      ),
      figures: figuresOf(claim, input),
      dates: new Map(Object.entries(claim.dates ?? {})),
    },
  ]);
  return { edition, claims: new Map(claims), input };
}

function stateOf(id: string, claim: Claim, input: FindInput, pages: string[]): ClaimState {
  const { statement, asOf, confidence, note, sources } = claim;
  const plain = (text: Localized) =>
    lazily(locales, (locale) => plainClaimText(text[locale], claim, locale, input));
  const locator = sources[0]?.locator;
  return {
    id,
    statement: plain(statement),
    asOf,
    confidence,
    ...(note ? { note: plain(note) } : {}),
    ...(locator === undefined ? {} : { locator }),
    pages,
  };
}

function figuresOf({ figures = {} }: Claim, input: FindInput): Map<string, StatedFigure> {
  return new Map(
    Object.entries(figures).flatMap(([name, figure]) => {
      const stated = workOut(figure, input);
      if (!stated) return [];
      // Its number stands for what it was worked out from.
      const { derived: _, ...worked } = stated;
      return [[name, worked] as const];
    }),
  );
}

/** A claim before and after, its figures and dates side by side. */
function besides(before: SideClaim | undefined, after: SideClaim | undefined) {
  return {
    ...(before ? { before: before.state } : {}),
    ...(after ? { after: after.state } : {}),
    figures: pairsOf(before?.figures, after?.figures).map(withChange),
    dates: pairsOf(before?.dates, after?.dates) satisfies DatePair[],
  };
}

/** A thing of this name on each side that has one. */
interface NamedPair<Thing> {
  name: string;
  before?: Thing;
  after?: Thing;
}

/** What two maps hold by its name, the names of the first map first. */
function pairsOf<Thing>(
  before: ReadonlyMap<string, Thing> = new Map(),
  after: ReadonlyMap<string, Thing> = new Map(),
): NamedPair<Thing>[] {
  return [...new Set([...before.keys(), ...after.keys()])].map((name) => ({
    name,
    ...(before.has(name) ? { before: before.get(name) } : {}),
    ...(after.has(name) ? { after: after.get(name) } : {}),
  }));
}

function withChange(pair: NamedPair<StatedFigure>): FigurePair {
  const { before, after } = pair;
  const sameUnit = before?.unit === after?.unit && before?.currency === after?.currency;
  return before && after && sameUnit ? { ...pair, change: changeOfFigure(before, after) } : pair;
}

/** The key of a claim's change among those of records. */
function changeKey(id: string, laterId: string): string {
  return `${id} ${laterId}`;
}

/**
 * What differs between a claim and the one it became, which earlier claims it answers aside.
 * @param known - what is known to differ; a claim that changed on the way as well as its id is not in it
 */
function facetsBetween(
  { old, now }: { old: Side; now: Side },
  id: string,
  laterId: string,
  known: ReadonlyMap<string, RecordChange>,
): FacetChange[] {
  const { facets = compareFacets(facetsIn(old, id), facetsIn(now, laterId)) } =
    known.get(changeKey(id, laterId)) ?? {};
  return facets.filter(({ path: [field] }) => field !== 'answers');
}

function facetsIn({ edition, input }: Side, id: string) {
  const record = findRecord(edition, 'claim', id);
  return record ? facetsOf(record, input) : [];
}
