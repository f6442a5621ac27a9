import type { Locale } from '../locale';
import { plainText } from '../views/plain-text';
import type { MatrixView } from '../views/views';
import { bases, fits, labelOf, painKinds } from '../vocabulary';

/** A mark of a matrix as it is given away, in the reader's words. */
export interface ExportedMark {
  pain: string;
  kind: string;
  solution: string;
  fit: string;
  basis: string;
  reason: string;
  /** The ids of the claims that speak for it. */
  evidence: string[];
  counter_evidence: string[];
}

/** The marks of a matrix for a file: pain by pain, and of a pain in the order of the solutions. */
export function exportMarks(matrix: MatrixView, locale: Locale): ExportedMark[] {
  const pairs = matrix.pains.flatMap((pain) =>
    matrix.solutions.map((solution) => ({ pain, solution })),
  );
  return pairs.flatMap(({ pain, solution }) =>
    matrix.marks
      .filter((mark) => mark.pain === pain.id && mark.solution === solution.id)
      .map((mark) => ({
        pain: pain.label,
        kind: labelOf(painKinds, pain.kind, locale),
        solution: solution.label,
        fit: labelOf(fits, mark.fit, locale),
        basis: labelOf(bases, mark.basis, locale),
        reason: plainText(mark.reason),
        evidence: mark.evidence.map(({ id }) => id),
        counter_evidence: mark.counterEvidence.map(({ id }) => id),
      })),
  );
}
