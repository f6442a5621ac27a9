import { type Library, type PageUse, type ReadEdition, recordsOfKind } from '../reading/edition';
import { type Problem, problemIn } from '../reading/problem';
import { eachEdition, type Rule } from './rule';
import { suggest } from './suggest';

const name = 'one-verdict';

/** No claim of an earlier edition has two verdicts, and one that is audited has every claim answered. */
export const oneVerdict: Rule = {
  name,
  description:
    'Every claim of an edition that `<Audit>` names has one verdict, and no claim has two.',
  check: (library) => [
    ...eachEdition(answeredTwice)(library),
    ...library.editions.flatMap((edition) =>
      edition.uses.flatMap((use) =>
        use.edition === undefined ? [] : inAudit(library, edition, use, use.edition),
      ),
    ),
  ],
};

function answeredTwice(edition: ReadEdition): Problem[] {
  const answeredBy = new Map<string, string>();
  return recordsOfKind(edition, 'claim').flatMap((record) =>
    (record.value?.answers ?? []).flatMap((answer, index): Problem[] => {
      const key = `${answer.edition} ${answer.claim}`;
      const first = answeredBy.get(key);
      if (first === undefined) {
        answeredBy.set(key, record.id);
        return [];
      }
      const finding = {
        found: `a second verdict on \`${answer.claim}\`, which \`${first}\` answers`,
        expected: 'one verdict a claim',
        hint: `keep one, and name the other claim under its \`evidence\``,
      };
      return [problemIn(record.file, [...record.path, 'answers', index, 'claim'], name, finding)];
    }),
  );
}

function inAudit(
  { editions }: Library,
  edition: ReadEdition,
  use: PageUse,
  audited: string,
): Problem[] {
  const place = { file: use.page, line: use.line, column: use.column };
  const problem = { rule: name, severity: 'error', ...place } as const;
  const earlier = editions.slice(0, editions.indexOf(edition));
  const target = earlier.find(({ name }) => name === audited);
  if (!target) {
    const names = earlier.map(({ name }) => name);
    const expected = 'an edition before this one';
    const hint = suggest(audited, names, 'there is no earlier edition: remove the tag');
    return [{ ...problem, found: `\`${audited}\``, expected, hint }];
  }
  const claims = recordsOfKind(edition, 'claim');
  // A claim that cannot be read may hold the verdict that is missing.
  if (edition.files.some(({ readable }) => !readable)) return [];
  if (claims.some(({ value }) => value === undefined)) return [];
  const answered = new Set(
    claims.flatMap(({ value }) =>
      (value?.answers ?? []).map((answer) => `${answer.edition} ${answer.claim}`),
    ),
  );
  return recordsOfKind(target, 'claim')
    .filter(({ id }) => !answered.has(`${audited} ${id}`))
    .map(({ id }) => ({
      ...problem,
      found: `no verdict on \`${id}\` of ${audited}`,
      expected: 'a claim that answers it',
      hint: `add \`answers: [{ edition: '${audited}', claim: ${id}, verdict: … }]\` to a claim`,
    }));
}
