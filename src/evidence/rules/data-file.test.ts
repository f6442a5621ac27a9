import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { dataFile } from './data-file';

const edition202010 = "title: { zh-Hans: 版, en: Edition }\nasOf: '2020-10'\n";

it('accepts an edition that says what it is', () => {
  expect(say(dataFile, edition({ ...sound, edition: edition202010 }))).toEqual([]);
});

it('asks for the file in which the edition says what it is', () => {
  expect(say(dataFile, edition(sound))).toEqual([
    'docs/_data/edition.yml:1:1 data-file: found no such file, ' +
      'expected the file in which the edition says what it is; ' +
      'write one with title, asOf and notice, as the edition before has it',
  ]);
});

it('points to a file that no kind of record lies in', () => {
  const strays = ['docs/_data/claim.yml', 'docs/_data/notes.txt'];
  const [misspelt, foreign] = say(dataFile, edition({ edition: edition202010 }, { strays }));
  expect(misspelt).toMatch(/^docs\/_data\/claim\.yml:1:1 .*did you mean `claims\.yml`\?$/);
  expect(foreign).toMatch(/^docs\/_data\/notes\.txt:1:1 .*out of _data$/);
});
