import { recordsOfKind } from '../../evidence/reading/edition';
import { confidences, valuesOf } from '../../evidence/vocabulary';
import { answered, draftRecord, fileField, fileOf } from '../draft-record';
import { localizedBlock, localizedFields } from '../localized-answers';
import { figureForm, readFigure } from '../read-figure';
import { readPairs } from '../read-pairs';
import {
  type Answers,
  all,
  type Draft,
  type Field,
  one,
  type Scaffold,
  type Tree,
} from '../scaffold';
import { suggestId } from '../suggest-id';
import { dated, type Entry, flowList, flowMap, quoted, word } from '../yaml-source';

/** A statement that can be checked. */
export const claim: Scaffold = {
  about: 'a statement that can be checked, with its figures and sources',
  argument: 'id',
  example:
    "claim cloud-share-2026 --statement-zh '份额为{share}。' --statement-en 'The share is {share}.' " +
    "--figure share=0.18:share --as-of 2026-Q1 --source 'idc-2026-cloud@p. 3' --confidence medium",
  fields,
  draft,
};

function fields(answers: Answers, tree: Tree): Field[] {
  const [cited] = all(answers, 'source').map(citationOf);
  return [
    ...localizedFields('statement', 'the statement; {name} stands for a figure or a date', {
      required: true,
    }),
    {
      flag: 'figure',
      about: 'a number of the statement; `:currency` and `:qualifier` may follow the unit',
      form: figureForm,
      many: true,
    },
    { flag: 'date', about: 'a date of the statement', form: 'name=2018-09', many: true },
    { flag: 'as-of', about: 'when it held', form: 'YYYY-MM-DD, YYYY-MM …', required: true },
    {
      flag: 'review-by',
      about: 'when it is to be looked at again, where that is not two years after',
      form: 'YYYY-MM-DD, YYYY-MM …',
    },
    {
      flag: 'source',
      about: 'a source that supports it, with the place in it after an @',
      form: 'id or id@locator',
      required: true,
      many: true,
    },
    {
      flag: 'confidence',
      about: 'how far the editors vouch for it',
      required: true,
      choices: valuesOf(confidences),
    },
    ...localizedFields('note', 'conflicts, cautions, scope', { answers }),
    { flag: 'id', about: 'its id', required: true, suggestion: suggestedId(answers, tree) },
    fileField(tree, 'claim', fileOf(tree, 'source', cited?.id)),
  ];
}

function suggestedId(answers: Answers, tree: Tree): string | undefined {
  const taken = recordsOfKind(tree.edition, 'claim').map(({ id }) => id);
  return suggestId(one(answers, 'statement-en') ?? '', taken);
}

function citationOf(answer: string): { id: string; locator?: string } {
  const [id = '', ...locator] = answer.split('@');
  return locator.length > 0
    ? { id: id.trim(), locator: locator.join('@').trim() }
    : { id: id.trim() };
}

function draft(answers: Answers, tree: Tree): Draft {
  const figures = all(answers, 'figure').map(readFigure);
  const figureEntries = figures.flatMap((figure): Entry[] =>
    'at' in figure ? [] : [{ key: figure.name, source: figure.source, flag: 'figure' }],
  );
  const dates = readPairs('date', all(answers, 'date'), 'name=2018-09');
  const citations = all(answers, 'source')
    .map(citationOf)
    .map(({ id, locator }) =>
      flowMap([
        ['id', word(id)],
        ['locator', locator && quoted(locator)],
      ]),
    );
  const entries: Entry[] = [
    { key: 'statement', source: localizedBlock(answers, 'statement') },
    { key: 'figures', source: figureEntries.length > 0 ? figureEntries : undefined },
    { key: 'dates', source: datesOf(dates.pairs), flag: 'date' },
    answered(answers, 'asOf', dated, 'as-of'),
    answered(answers, 'reviewBy', dated, 'review-by'),
    {
      key: 'sources',
      source: citations.length > 0 ? flowList(citations) : undefined,
      flag: 'source',
    },
    answered(answers, 'confidence', word),
    { key: 'note', source: localizedBlock(answers, 'note') },
  ];
  const id = one(answers, 'id');
  return draftRecord(answers, tree, {
    kind: 'claim',
    entries,
    complaints: [...figures.filter((figure) => 'at' in figure), ...dates.complaints],
    next: [
      `Show it on a page, in every language of it: <Claim id="${id}" />, or one number of it: <Figure of="${id}#name" />. Unshown, it is an error.`,
    ],
  });
}

function datesOf(pairs: { name: string; parts: string[] }[]): string | undefined {
  if (pairs.length === 0) return undefined;
  return flowMap(pairs.map(({ name, parts }) => [name, dated(parts[0] ?? '')]));
}
