import { calculatorIds } from '../figures/calculators';
import type { Locale } from '../locale';
import { lazily } from '../once-per';
import { placesOfClaims } from '../reading/claim-places';
import { type Edition, findRecord, recordsOfKind, soundRecords } from '../reading/edition';
import { inputFinder } from '../reading/find-input';
import type { Kind } from '../schema/kind';
import type { Records } from '../schema/kinds';
import { type Histories, historyFinder } from './history';
import {
  originInClaim,
  originInSeries,
  type Reading,
  viewCalculator,
  viewClaim,
  viewComparison,
  viewDiagram,
  viewEdition,
  viewFinding,
  viewGlossary,
  viewMatrix,
  viewResources,
  viewSeries,
  viewSource,
  viewStatement,
  viewTerm,
  viewTimeline,
  viewWorking,
} from './localize';
import { plainText } from './plain-text';
import { viewHistories } from './view-histories';
import type {
  AuditView,
  ClaimView,
  EditionView,
  FrontView,
  PlacedClaimView,
  SourceView,
  View,
} from './views';

/** The view of one record, and the address its module has within the edition: `claim/tdsql-billing`. */
export interface AddressedView {
  readonly address: string;
  readonly view: View;
}

/** The views that are put into others. */
interface Parts {
  source(id: string): SourceView;
  claim(id: string): ClaimView;
}

/** The addresses of views that show every record of a kind. */
const wholes: Partial<Record<Kind, string>> = {
  edition: 'edition',
  resource: 'resources',
  term: 'glossary',
};

/** The address of the view that tells how a figure of a claim is worked out. */
export function workingAddress(claim: string, figure: string): string {
  return `working/${claim}/${figure}`;
}

/** The address of the view of what a calculator works with. */
export function calculatorAddress(id: string): string {
  return `calculator/${id}`;
}

/** The address of the view of what the front page shows. */
export const frontAddress = 'front';

/** The address of the view that tells what became of the claims of an earlier edition. */
export function auditAddress(earlier: string): string {
  return `audit/${earlier}`;
}

/** The address of the view of a record or, without an id, of every record of the kind. */
export function addressOf(kind: Kind, id?: string): string {
  return id === undefined ? (wholes[kind] ?? kind) : `${kind}/${id}`;
}

/** What the views of an edition depend on besides itself. */
export interface Surroundings {
  /** All editions, the earliest first. */
  editions: readonly Edition[];
  /** The histories of each one's claims. */
  historiesOf: (edition: Edition) => Histories;
}

/**
 * Every view of a sound edition in one locale, made when it is asked for. Records that do not fit their schema
 * are left out.
 */
export function viewsOf(
  edition: Edition,
  locale: Locale,
  { editions = [edition], historiesOf = historyFinder(editions) }: Partial<Surroundings> = {},
): AddressedView[] {
  const tell = claimTeller(editions, locale);
  const histories = viewHistories(historiesOf(edition), edition.name, tell);
  const reading = readingOf(edition, locale, histories);
  const earlier = editions.slice(0, editions.indexOf(edition));
  const each = <K extends Kind>(kind: K, view: (id: string, value: Records[K]) => View) =>
    Object.entries(soundValues(edition, kind)).map(([id, value]) =>
      addressed(addressOf(kind, kind === 'edition' ? undefined : id), () => view(id, value)),
    );
  const counted = {
    counts: {
      claims: recordsOfKind(edition, 'claim').length,
      sources: recordsOfKind(edition, 'source').length,
    },
    audits: auditsIn(edition),
  };
  return [
    ...each('edition', (_, value) => viewEdition(value, counted, reading)),
    // Views that are put into others are there already.
    ...each('source', (id) => reading.source(id)),
    ...each('claim', (id) => reading.claim(id)),
    ...workings(edition, reading),
    ...calculatorIds.map((id) =>
      addressed(calculatorAddress(id), () => viewCalculator(id, reading)),
    ),
    ...each('comparison', (id, value) => viewComparison(id, value, reading)),
    ...each('matrix', (id, value) => viewMatrix(id, value, reading)),
    ...each('timeline', (id, value) => viewTimeline(id, value, reading)),
    ...each('series', (id, value) => viewSeries(id, value, reading)),
    ...each('finding', (id, value) => viewFinding(id, value, reading)),
    addressed(frontAddress, () => viewFront(edition, reading)),
    ...each('diagram', (id, value) => viewDiagram(id, value, reading)),
    ...each('term', (id, value) => viewTerm(id, value, reading)),
    addressed(addressOf('term'), () => viewGlossary(soundValues(edition, 'term'), reading)),
    ...earlier.map((before) =>
      addressed(auditAddress(before.name), () => viewAudit(edition, before, reading)),
    ),
    addressed(addressOf('resource'), () =>
      viewResources(soundValues(edition, 'topic'), soundValues(edition, 'resource'), reading),
    ),
  ];
}

function addressed(address: string, make: () => View): AddressedView {
  return Object.assign(lazily<'view', View>(['view'], make), { address });
}

/** A view of every derived figure. */
function workings(edition: Edition, reading: Reading): AddressedView[] {
  return Object.entries(soundValues(edition, 'claim')).flatMap(([id, { figures = {} }]) =>
    Object.entries(figures).flatMap(([name, { derived, ...figure }]) =>
      derived === undefined
        ? []
        : [
            addressed(workingAddress(id, name), () =>
              viewWorking(id, name, { ...figure, derived }, reading),
            ),
          ],
    ),
  );
}

function partsOf(edition: Edition, readingFor: () => Reading): Parts {
  return {
    source: onceEach((id) => viewSource(id, soundValue(edition, 'source', id), readingFor())),
    claim: onceEach((id) => viewClaim(id, soundValue(edition, 'claim', id), readingFor())),
  };
}

/** Makes what is asked for by id the first time, and gives it again after. */
function onceEach<Value>(make: (id: string) => Value): (id: string) => Value {
  const made = new Map<string, Value>();
  return (id) => {
    const value = made.get(id) ?? make(id);
    made.set(id, value);
    return value;
  };
}

function readingOf(
  edition: Edition,
  locale: Locale,
  histories: Reading['histories'] = new Map(),
): Reading {
  const reading: Reading = {
    ...partsOf(edition, () => reading),
    histories,
    locale,
    edition: edition.name,
    asOf: recordsOfKind(edition, 'edition')[0]?.value?.asOf,
    dateOf: (claim, name) => soundValue(edition, 'claim', claim).dates?.[name] ?? name,
    input: inputFinder(edition),
    originOf: (input) =>
      'claim' in input
        ? originInClaim(soundValue(edition, 'claim', input.claim), reading)
        : originInSeries(soundValue(edition, 'series', input.series), input, reading),
  };
  return reading;
}

/** What the edition names for the front page, and its findings. */
function viewFront(edition: Edition, reading: Reading): FrontView {
  const { front } = recordsOfKind(edition, 'edition')[0]?.value ?? {};
  const findings = Object.entries(soundValues(edition, 'finding')).map(([id, value]) =>
    viewFinding(id, value, reading),
  );
  if (!front) return { record: 'front', findings };
  const whole = soundValue(edition, 'comparison', front.comparison);
  const comparison = viewComparison(front.comparison, whole, reading);
  const shown = comparison.rows.filter(({ id }) => front.rows.includes(id));
  return {
    record: 'front',
    comparison: { ...comparison, rows: shown },
    series: viewSeries(front.series, soundValue(edition, 'series', front.series), reading),
    findings,
  };
}

/** How many claims of each earlier edition got which verdict. */
function auditsIn(edition: Edition): EditionView['audits'] {
  const audits = new Map<string, EditionView['audits'][number]['verdicts']>();
  for (const { answers = [] } of Object.values(soundValues(edition, 'claim'))) {
    for (const { edition: earlier, verdict } of answers) {
      const counts = audits.get(earlier) ?? {};
      audits.set(earlier, { ...counts, [verdict]: (counts[verdict] ?? 0) + 1 });
    }
  }
  return [...audits].map(([earlier, verdicts]) => ({ edition: earlier, verdicts }));
}

/** Tells what a claim of one of some editions says, and where it can be seen. */
function claimTeller(editions: readonly Edition[], locale: Locale) {
  const tellers = new Map(
    editions.map((edition) => {
      const reading = readingOf(edition, locale);
      const places = placesOfClaims(edition);
      const claims = soundRecords(edition, 'claim');
      const tell = (id: string): PlacedClaimView => {
        const claim = claims.get(id);
        const statement = claim && plainText(viewStatement(claim, reading));
        return { statement, path: places.get(id) };
      };
      return [edition.name, tell];
    }),
  );
  return (edition: string, id: string): PlacedClaimView => tellers.get(edition)?.(id) ?? {};
}

/** What became of every claim of an earlier edition that this one answers. */
function viewAudit(edition: Edition, earlier: Edition, reading: Reading): AuditView {
  const { locale } = reading;
  const answers = answersTo(edition, earlier.name);
  const readingEarlier = readingOf(earlier, locale);
  const places = placesOfClaims(earlier);
  const entries = Object.entries(soundValues(earlier, 'claim')).flatMap(([id, value]) => {
    const answer = answers.get(id);
    if (!answer) return [];
    const { locator } = value.sources[0] ?? {};
    return {
      earlier: {
        id,
        statement: viewStatement(value, readingEarlier),
        locator,
        path: places.get(id),
      },
      verdict: answer.verdict,
      claim: reading.claim(answer.by),
      evidence: (answer.evidence ?? []).map(reading.claim),
    };
  });
  const { compare } = new Intl.Collator('en', { numeric: true });
  const inOrder = entries.toSorted((a, b) =>
    compare(a.earlier.locator ?? '', b.earlier.locator ?? ''),
  );
  return { record: 'audit', edition: earlier.name, entries: inOrder };
}

/** The answers to the claims of an earlier edition, by the claim answered. */
function answersTo(edition: Edition, earlier: string) {
  return new Map(
    Object.entries(soundValues(edition, 'claim')).flatMap(([by, { answers = [] }]) =>
      answers
        .filter((answer) => answer.edition === earlier)
        .map((answer) => [answer.claim, { ...answer, by }] as const),
    ),
  );
}

function soundValues<K extends Kind>(edition: Edition, kind: K): Record<string, Records[K]> {
  return Object.fromEntries(soundRecords(edition, kind));
}

function soundValue<K extends Kind>(edition: Edition, kind: K, id: string): Records[K] {
  const value = findRecord(edition, kind, id)?.value;
  if (value === undefined) throw new Error(`${kind} ${id} is missing: check the edition first`);
  return value;
}
