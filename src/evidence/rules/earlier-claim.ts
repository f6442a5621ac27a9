import { type Library, type ReadEdition, recordsOfKind } from '../reading/edition';
import { type Problem, problemIn } from '../reading/problem';
import type { Path } from '../schema/walk';
import type { Rule } from './rule';
import { suggest } from './suggest';

const name = 'earlier-claim';

/** A claim answers claims of editions that came before its own, and those claims exist. */
export const earlierClaim: Rule = {
  name,
  description: 'A claim answers claims of earlier editions only, and those claims exist.',
  check: ({ editions }) =>
    editions.flatMap((edition, index) =>
      answersIn(edition, { editions: editions.slice(0, index) }),
    ),
};

function answersIn(edition: ReadEdition, earlier: Library): Problem[] {
  return recordsOfKind(edition, 'claim').flatMap((record) =>
    (record.value?.answers ?? []).flatMap((answer, index): Problem[] => {
      const path: Path = [...record.path, 'answers', index];
      const target = earlier.editions.find(({ name }) => name === answer.edition);
      if (!target) {
        const names = earlier.editions.map(({ name }) => name);
        return [
          problemIn(record.file, [...path, 'edition'], name, {
            found: `\`${answer.edition}\``,
            expected: 'an edition before this one',
            hint: suggest(answer.edition, names, 'there is no earlier edition: remove the answer'),
          }),
        ];
      }
      const ids = recordsOfKind(target, 'claim').map(({ id }) => id);
      if (ids.includes(answer.claim)) return [];
      return [
        problemIn(record.file, [...path, 'claim'], name, {
          found: `\`${answer.claim}\``,
          expected: `the id of a claim of edition ${target.name}`,
          hint: suggest(answer.claim, ids, `look it up in the claims of ${target.name}`),
        }),
      ];
    }),
  );
}
