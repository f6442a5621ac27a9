import { recordsOfKind } from '../../evidence/reading/edition';
import { levels, valuesOf } from '../../evidence/vocabulary';
import { answered, draftRecord, fileField, fileOf } from '../draft-record';
import { localizedBlock, localizedFields } from '../localized-answers';
import { type Answers, type Draft, type Field, one, type Scaffold, type Tree } from '../scaffold';
import { type Entry, word } from '../yaml-source';

/** A source worth reading in its own right. */
export const resource: Scaffold = {
  about: 'a source worth reading in its own right, for the resources page',
  argument: 'source',
  example:
    "resource idc-2026-cloud --topic market --level expert --good-for-zh '…' --good-for-en '…'",
  fields,
  draft,
};

function fields(answers: Answers, tree: Tree): Field[] {
  const id = one(answers, 'source');
  return [
    { flag: 'source', about: 'the id of the source', required: true },
    {
      flag: 'topic',
      about: 'the heading it stands under',
      required: true,
      choices: recordsOfKind(tree.edition, 'topic').map(({ id }) => id),
    },
    {
      flag: 'level',
      about: 'how much a reader needs to know before',
      required: true,
      choices: valuesOf(levels),
    },
    ...localizedFields('good-for', 'one honest sentence on what it is good for', {
      required: true,
    }),
    { flag: 'id', about: 'its id', required: true, suggestion: id },
    fileField(tree, 'resource', fileOf(tree, 'source', id)),
  ];
}

function draft(answers: Answers, tree: Tree): Draft {
  const entries: Entry[] = [
    answered(answers, 'source', word),
    answered(answers, 'topic', word),
    answered(answers, 'level', word),
    { key: 'goodFor', source: localizedBlock(answers, 'good-for') },
  ];
  return draftRecord(answers, tree, {
    kind: 'resource',
    entries,
    next: ['The page with <Resources /> shows it, in every language: nothing else is to be done.'],
  });
}
