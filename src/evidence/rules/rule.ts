import type { Library, ReadEdition } from '../reading/edition';
import type { Problem } from '../reading/problem';

/** What a rule may know besides the evidence. */
export interface RuleContext {
  /** The day of the check, `YYYY-MM-DD`; passed in, so that a check can be repeated. */
  today: string;
}

/** One thing that must hold. A rule collects every breach; it never throws. */
export interface Rule {
  /** Its name in messages, kebab-case. */
  name: string;
  /** What must hold, one sentence. */
  description: string;
  check(library: Library, context: RuleContext): Problem[];
}

/** Checks each edition on its own. */
export function eachEdition(
  check: (edition: ReadEdition) => Problem[],
): (library: Library) => Problem[] {
  return ({ editions }) => editions.flatMap(check);
}
