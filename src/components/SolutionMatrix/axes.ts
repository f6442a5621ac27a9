import type { MarkView, MatrixView, PainView, SolutionView } from '../../evidence/views/views';
import { type PainKind, painKinds, valuesOf } from '../../evidence/vocabulary';

/** A matrix has two axes, and either may stand down its side. */
export type Axis = 'pain' | 'solution';

/** What stands on an axis. */
export type Entry = PainView | SolutionView;

/** The entries of an axis that belong together. */
export interface Group {
  /** Absent where the axis has no groups. */
  kind?: PainKind;
  entries: Entry[];
}

/** A mark, and what it stands between. */
export interface Pairing {
  pain: PainView;
  solution: SolutionView;
  mark: MarkView;
}

/** The entries of each axis in order: pains under their kinds, none of which is empty. */
export function axesOf({ pains, solutions }: MatrixView): Record<Axis, Group[]> {
  const byKind = valuesOf(painKinds)
    .map((kind) => ({ kind, entries: pains.filter((pain) => pain.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
  return { pain: byKind, solution: [{ entries: solutions }] };
}

/** The marks in the order of both axes, whichever is read first. */
export function pairingsOf(matrix: MatrixView): Pairing[] {
  const pains = axesOf(matrix).pain.flatMap(({ entries }) => entries as PainView[]);
  return pains.flatMap((pain) =>
    matrix.solutions.flatMap((solution) =>
      matrix.marks
        .filter((mark) => mark.pain === pain.id && mark.solution === solution.id)
        .map((mark) => ({ pain, solution, mark })),
    ),
  );
}
