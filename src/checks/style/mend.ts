import type { Edit, Problem } from '../../evidence/reading/problem';

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

/** A text with edits made; of edits that touch one another the first is made. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
