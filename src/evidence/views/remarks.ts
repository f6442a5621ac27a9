import { type Verdict, verdicts } from '../vocabulary';
import type { Arrival } from './history';
import type { ClaimView, HistoryLineView } from './views';

/** What becomes of a claim that a reader must know before relying on it. */
const cautions: ReadonlySet<Arrival> = new Set([
  'corrected',
  'outdated',
  'unverifiable',
  'dropped',
] as const);

/** Whether a line of a history says that a claim is not to be relied on. */
export function isCaution({ standings }: HistoryLineView): boolean {
  return standings.some((standing) => cautions.has(standing));
}

/** Whether a line of a history says more than that a claim is there, or as it was. */
export function isNews({ standings }: HistoryLineView): boolean {
  return standings.some((standing) => standing !== 'first' && standing !== 'unchanged');
}

/** A verdict that a claim gives on one of an earlier edition. */
export interface GivenVerdict {
  edition: string;
  verdict: Verdict;
}

/** The verdicts that a claim gives, in its own edition, on those in whose place it stands. */
export function verdictsBy({ history = [], edition }: ClaimView): GivenVerdict[] {
  const own = history.findIndex((line) => line.edition === edition);
  const before = history[own - 1]?.edition;
  if (before === undefined) return [];
  return (history[own]?.standings ?? []).flatMap((standing) =>
    isVerdict(standing) ? [{ edition: before, verdict: standing }] : [],
  );
}

/** Whether what a claim became is a verdict that its edition gives. */
export function isVerdict(standing: Arrival): standing is Verdict {
  return standing in verdicts;
}

/** The last line of a claim's history, where a later edition says there that it is not to be relied on. */
export function cautionAfter({ history = [], edition }: ClaimView): HistoryLineView | undefined {
  const last = history.at(-1);
  return last && last.edition !== edition && isCaution(last) ? last : undefined;
}
