import type { Problem } from '../../evidence/reading/problem';
import { withEdits } from '../../evidence/text/edit';

/** More rounds than this are not needed: what one round uncovers the next mends. */
const rounds = 10;

/** A text after what can be mended by machine has been; `problemsIn` finds it anew after each round. */
export function mend(text: string, problemsIn: (text: string) => readonly Problem[]): string {
  let mended = text;
  for (let round = 0; round < rounds; round++) {
    const edits = problemsIn(mended).flatMap(({ fix }) => fix ?? []);
    if (edits.length === 0) return mended;
    mended = withEdits(mended, edits);
  }
  return mended;
}
