import { type Problem, problemIn } from '../reading/problem';
import { reachedBy, reachKey, referencesOf } from '../reading/reach';
import type { Kind } from '../schema/kind';
import { eachEdition, type Rule } from './rule';

const name = 'unused-record';

/** What a contributor does about a record that nothing uses. */
const mends: Partial<Record<Kind, string>> = {
  source: 'cite it in a claim, or remove it',
  claim: 'show it with <Claim>, cite it in a table, or remove it',
  comparison: 'show it with <Comparison>, or remove it',
  matrix: 'show it with <SolutionMatrix>, or remove it',
  timeline: 'show it with <Timeline>, or remove it',
  series: 'show it with <Trend>, or remove it',
  diagram: 'show it with <Diagram>, or remove it',
  term: 'explain it on a page with <Term>, or remove it',
  resource: 'show the resources of the edition with <Resources />, or remove it',
  topic: 'put a resource under it, or remove it',
  finding: 'show it with <Finding>, or remove it',
};

/** Every record is reached from a page, by tags and by what they show. */
export const unusedRecord: Rule = {
  name,
  description: 'Every record is shown by a page, or rests under one that is.',
  check: eachEdition((edition) => {
    // What cannot be read may hold the use that is missing.
    if (edition.unread || edition.files.some(({ readable }) => !readable)) return [];
    const used = reachedBy(edition.uses, edition);
    return edition.records.flatMap((record): Problem[] => {
      const mend = mends[record.kind];
      const key = reachKey(record.kind, record.id);
      if (!mend || used.has(key)) return [];
      // What an unused record rests on is used as soon as that is.
      const above = edition.records.find((other) => referencesOf(other).includes(key));
      const finding = {
        found: `the ${record.kind} \`${record.id}\`, which no page shows`,
        expected: 'a use',
        hint: above ? `it rests under the ${above.kind} \`${above.id}\`: show that` : mend,
      };
      return [problemIn(record.file, record.path, name, finding, 'key')];
    });
  }),
};
