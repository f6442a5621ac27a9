import type { FindInput } from '../figures/derive';
import { oncePer } from '../once-per';
import { type DataRecord, type Edition, recordsOfKind } from '../reading/edition';
import { inputFinder } from '../reading/find-input';
import { kindNames } from '../schema/kind';
import type { Verdict } from '../vocabulary';
import { facetsOf } from './facets';
import { keyOf, Renames } from './renames';

/**
 * How a claim of one edition stands in a later one: by the verdict that the later gives on it, or else
 * by whether it says the same still.
 */
export type Standing = Verdict | 'unchanged' | 'revised' | 'dropped';

/** What became of a claim in a later edition. */
export interface Succession {
  standing: Standing;
  /** The id of the claim that stands in its place; absent where it was dropped. */
  claim?: string;
  /** The ids of further claims that a verdict rests on. */
  evidence: string[];
}

/**
 * What became of every claim of the first of some editions in the last of them, by id, in the order of
 * the data. A verdict that the last gives is what counts; where it gives none, a claim is followed from
 * edition to edition, by verdicts and by its id.
 * @param editions - the earlier, the later and all that lie between, the earliest first
 */
export function successionsIn(editions: readonly Edition[]): Map<string, Succession> {
  const [first, ...later] = editions;
  if (!first) return new Map();
  const start = recordsOfKind(first, 'claim').map(({ id }): [string, Succession] => [
    id,
    { standing: 'unchanged', claim: id, evidence: [] },
  ]);
  let found = new Map(start);
  let before = first;
  for (const edition of later) {
    const own = answersIn(edition, first.name);
    const step = stepsFrom(before)(edition);
    found = new Map([...found].map(([id, known]) => [id, own.get(id) ?? following(known, step)]));
    before = edition;
  }
  return found;
}

/** What became of each claim of an edition in the next. */
type Step = (claim: string) => Succession;

const dropped: Succession = { standing: 'dropped', evidence: [] };

function following(known: Succession, step: Step): Succession {
  if (known.claim === undefined) return known;
  const next = step(known.claim);
  const { standing, claim } = next;
  const upheld = standing === 'unchanged' || standing === 'confirmed' || standing === 'revised';
  // What was corrected once stays corrected, though its correction be worded anew or confirmed.
  const kept = standing === 'unchanged' || (upheld && !saysTheSame(known.standing));
  if (!kept) return next;
  const evidence = known.evidence.flatMap((id) => step(id).claim ?? []);
  return {
    standing: known.standing,
    claim,
    evidence: [...new Set([...evidence, ...next.evidence])],
  };
}

function saysTheSame(standing: Standing): boolean {
  return standing === 'unchanged' || standing === 'confirmed';
}

/** Each is asked for by many: the history of claims, notices, the comparison of editions. */
const stepsFrom = oncePer((before: Edition) => oncePer((after: Edition) => stepTo(before, after)));

function stepTo(before: Edition, after: Edition): Step {
  const answers = answersIn(after, before.name);
  const [old, now] = [before, after].map(recordsByKey) as [RecordMap, RecordMap];
  const renames = new Renames();
  for (const kind of kindNames) renames.find(kind, old, now);
  const inputBefore = renames.byLaterIds(inputFinder(before));
  const inputAfter = inputFinder(after);
  const known = new Map<string, Succession>();
  return (id) => {
    const succession = known.get(id) ?? of(id);
    known.set(id, succession);
    return succession;
  };

  function of(id: string): Succession {
    const answer = answers.get(id);
    if (answer) return answer;
    const claim = renames.laterId('claim', id);
    const [former, record] = [old.get(keyOf('claim', id)), now.get(keyOf('claim', claim))];
    if (!former || !record) return dropped;
    const said = saidBy({ ...former, raw: renames.withLaterIds(former) }, inputBefore);
    const standing = said === saidBy(record, inputAfter) ? 'unchanged' : 'revised';
    return { standing, claim, evidence: [] };
  }
}

type RecordMap = Map<string, DataRecord>;

function recordsByKey({ records }: Edition): RecordMap {
  return new Map(records.map((record) => [keyOf(record.kind, record.id), record]));
}

/** Fields of a claim that are no part of what it says. */
const unsaid: readonly unknown[] = ['answers', 'reviewBy'];

/** What a claim says, in a form that can be compared. */
function saidBy(record: DataRecord, input: FindInput): string {
  const said = facetsOf(record, input)
    .filter(({ path: [field] }) => !unsaid.includes(field))
    .map(({ path, fact }) => JSON.stringify([path, fact]));
  return said.toSorted().join('\n');
}

/** The verdicts that an edition gives on the claims of an earlier one, by the claim judged. */
function answersIn(edition: Edition, earlier: string): Map<string, Succession> {
  return new Map(
    recordsOfKind(edition, 'claim').flatMap(({ id: claim, value }) =>
      (value?.answers ?? [])
        .filter((answer) => answer.edition === earlier)
        .map(({ claim: id, verdict, evidence = [] }): [string, Succession] => [
          id,
          { standing: verdict, claim, evidence },
        ]),
    ),
  );
}
