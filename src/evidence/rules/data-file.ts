import { dataFolderOf, type ReadEdition } from '../reading/edition';
import type { Problem } from '../reading/problem';
import { kindNames } from '../schema/kind';
import { kinds } from '../schema/kinds';
import { eachEdition, type Rule } from './rule';
import { suggest } from './suggest';

const name = 'data-file';

/** An edition has its `edition.yml`, and every file of its data holds a kind of record. */
export const dataFile: Rule = {
  name,
  description: 'An edition has its `edition.yml`, and every file beside it holds a kind of record.',
  check: eachEdition((edition) => [...missingFile(edition), ...edition.strays.map(strayFile)]),
};

function missingFile({ name: edition, files, uses }: ReadEdition): Problem[] {
  if (files.length === 0 && uses.length === 0) return [];
  if (files.some(({ kind }) => kind === 'edition')) return [];
  return [
    problem(`${dataFolderOf(edition)}/edition.yml`, {
      found: 'no such file',
      expected: 'the file in which the edition says what it is',
      hint: 'write one with title, asOf and notice, as the edition before has it',
    }),
  ];
}

function strayFile(file: string): Problem {
  const names = kindNames.map((kind) => `${kinds[kind].name}.yml`);
  const inData = file.replace(/^.*?_data\//, '');
  const [first = ''] = inData.split('/');
  const guess = first.endsWith('.yml') ? first : `${first.replace(/\.[^.]*$/, '')}.yml`;
  return problem(file, {
    found: 'a file that holds no kind of record',
    expected: `${names.join(', ')}, or a .yml file in a folder of such a name`,
    hint: suggest(
      guess,
      names,
      'put it into the folder of its kind, claims/….yml, or out of _data',
    ),
  });
}

function problem(file: string, finding: Pick<Problem, 'found' | 'expected' | 'hint'>): Problem {
  return { rule: name, severity: 'error', file, line: 1, column: 1, ...finding };
}
