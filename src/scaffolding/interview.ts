import { type Prepared, prepare } from './prepare';
import type { Answers, Complaint, Field, Scaffold, Tree } from './scaffold';

/** Whoever answers. */
export interface Interviewee {
  /**
   * Answers one question.
   * @param former - what was answered before and is wrong
   * @returns nothing where the question may be and is passed over
   */
  answer(field: Field, former: readonly string[]): Promise<readonly string[]>;
  /** Hears what is wrong before being asked again. */
  hear(complaints: readonly Complaint[]): void;
}

/**
 * Asks for what the answers lack, and again for what is wrong, until nothing is. What no question can
 * mend is left among the complaints.
 */
export async function interview(
  scaffold: Scaffold,
  given: Answers,
  { tree, today, who }: { tree: Tree; today: string; who: Interviewee },
): Promise<Prepared> {
  let answers = await askAll(scaffold, given, tree, who);
  for (;;) {
    const prepared = prepare(scaffold, answers, tree, today);
    const wrong = new Set(prepared.complaints.map(({ at }) => at.replace(/^--/, '')));
    const fields = scaffold.fields(answers, tree).filter(({ flag }) => wrong.has(flag));
    if (fields.length === 0) return prepared;
    who.hear(prepared.complaints);
    for (const field of fields) {
      answers = { ...answers, [field.flag]: await who.answer(field, answers[field.flag] ?? []) };
    }
  }
}

/** What is asked may depend on what was answered, so each question is found anew. */
async function askAll(scaffold: Scaffold, given: Answers, tree: Tree, who: Interviewee) {
  let answers = given;
  for (;;) {
    const field = scaffold
      .fields(answers, tree)
      .find(({ flag, rare, required }) => !(flag in answers) && (required || !rare));
    if (!field) return answers;
    answers = { ...answers, [field.flag]: await who.answer(field, []) };
  }
}
