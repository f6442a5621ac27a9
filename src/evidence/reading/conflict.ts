import { lineAt } from './position';
import type { Finding } from './problem';

/** What to say of the marks that git leaves where two changes met. */
export const conflict: Finding = {
  found: 'the mark of a merge conflict',
  expected: 'one of the two texts',
  hint: 'keep what is to stand between `<<<<<<<` and `>>>>>>>`, and remove the lines of marks',
};

/** Whether an offset lies in a line of such a mark. */
export function isConflictMark(text: string, offset: number): boolean {
  return /^(?:<{7}|>{7}|={7})(?:\s|$)/.test(lineAt(text, offset));
}
