import { checkDraft } from './check-draft';
import {
  type Answers,
  all,
  type Complaint,
  type Draft,
  type Field,
  type Scaffold,
  type Tree,
} from './scaffold';

/** Answers as far as they go: what they would write, what they lack and what is wrong with them. */
export interface Prepared {
  draft: Draft;
  missing: readonly Field[];
  complaints: readonly Complaint[];
}

/** Works out what a scaffold would write, and checks it. Nothing is ready where anything is amiss. */
export function prepare(scaffold: Scaffold, given: Answers, tree: Tree, today: string): Prepared {
  const fields = scaffold.fields(withoutBlanks(given), tree);
  const answers = withSuggestions(fields, withoutBlanks(given));
  const draft = scaffold.draft(answers, tree, today);
  return {
    draft,
    missing: fields.filter(({ flag, required }) => required && all(answers, flag).length === 0),
    complaints: [...outOfPlace(fields, answers), ...checkDraft(draft, tree, today)],
  };
}

/** Every field that a scaffold may ask for. */
export function knownFields({ fields, variants = [] }: Scaffold, tree: Tree): Field[] {
  const every = [{}, ...variants].flatMap((answers) => fields(answers, tree));
  return [...new Map(every.toReversed().map((field) => [field.flag, field])).values()].toReversed();
}

/** A blank answer is none. */
function withoutBlanks(answers: Answers): Answers {
  const kept = Object.entries(answers).map(
    ([flag, values]) => [flag, values.filter((value) => value.trim() !== '')] as const,
  );
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}

function withSuggestions(fields: readonly Field[], answers: Answers): Answers {
  const suggested = fields.flatMap(({ flag, suggestion }) =>
    suggestion ? [[flag, [suggestion]] as const] : [],
  );
  return { ...Object.fromEntries(suggested), ...answers };
}

/** Answers to what is not asked for in view of the others. */
function outOfPlace(fields: readonly Field[], answers: Answers): Complaint[] {
  return Object.keys(answers)
    .filter((flag) => !fields.some((field) => field.flag === flag))
    .map((flag) => ({
      at: `--${flag}`,
      found: 'an answer to what the other flags leave no room for',
      expected: 'none',
      hint: 'leave it out, or change the others: --help lists what goes with what',
    }));
}
