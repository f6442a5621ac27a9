import { painKinds, valuesOf } from '../../evidence/vocabulary';
import { draftRecord, fileField, fileOf } from '../draft-record';
import { localizedBlock, localizedFields, localizedFlow } from '../localized-answers';
import { type Pair, readPairs } from '../read-pairs';
import {
  type Answers,
  all,
  type Complaint,
  type Draft,
  type Field,
  one,
  type Scaffold,
  type Tree,
} from '../scaffold';
import { type Entry, flowList, flowMap, word } from '../yaml-source';

const kinds = ['comparison', 'matrix'] as const;

const labelForm = 'id=中文|English';
const cellForm = 'row.column=claim,claim';
const painForm = `id=中文|English|${valuesOf(painKinds).join(' or ')}|claim`;
const solutionForm = 'id=中文|English|claim';

/** A table made of claims: things held against one another, or pains against solutions. */
export const table: Scaffold = {
  about: 'a comparison, or a matrix of pains and solutions, made of claims',
  argument: 'id',
  example:
    "table two-clouds --caption-zh '两朵云' --caption-en 'Two clouds' " +
    "--column 'tencent=腾讯云|Tencent Cloud' --column 'alibaba=阿里云|Alibaba Cloud' " +
    "--row 'share=份额|Share' --cell share.tencent=tencent-share-2025",
  variants: [{ kind: ['matrix'] }],
  fields,
  draft,
};

function kindOf(answers: Answers): string {
  return one(answers, 'kind') ?? 'comparison';
}

function fields(answers: Answers, tree: Tree): Field[] {
  const kind = kindOf(answers) === 'matrix' ? 'matrix' : 'comparison';
  const [firstClaim] = claimsOf(answers);
  return [
    {
      flag: 'kind',
      about: 'what kind of table',
      choices: kinds,
      required: true,
      suggestion: 'comparison',
    },
    { flag: 'id', about: 'its id', required: true },
    ...localizedFields('caption', 'what it shows', { required: true }),
    ...(kind === 'matrix' ? matrixFields : comparisonFields),
    ...localizedFields('note', 'a caveat on the whole table', { answers }),
    fileField(tree, kind, fileOf(tree, 'claim', firstClaim)),
  ];
}

const comparisonFields: Field[] = [
  { flag: 'column', about: 'a thing compared', form: labelForm, required: true, many: true },
  { flag: 'row', about: 'a point of comparison', form: labelForm, required: true, many: true },
  { flag: 'cell', about: 'the claims that fill a cell', form: cellForm, many: true },
];

const matrixFields: Field[] = [
  { flag: 'pain', about: 'a row', form: painForm, required: true, many: true },
  { flag: 'solution', about: 'a column', form: solutionForm, required: true, many: true },
];

/** The claims that the answers name, as far as they can be read. */
function claimsOf(answers: Answers): string[] {
  const cells = all(answers, 'cell').flatMap((cell) => cell.split('=')[1]?.split(',') ?? []);
  const rest = [...all(answers, 'pain'), ...all(answers, 'solution')];
  return [...cells, ...rest.flatMap((row) => row.split('|').at(-1) ?? [])].map((id) => id.trim());
}

function draft(answers: Answers, tree: Tree): Draft {
  const matrix = kindOf(answers) === 'matrix';
  const { entries, complaints } = (matrix ? matrixOf : comparisonOf)(answers);
  const id = one(answers, 'id');
  const tag = `<${matrix ? 'SolutionMatrix' : 'Comparison'} id="${id}" />`;
  return draftRecord(answers, tree, {
    kind: matrix ? 'matrix' : 'comparison',
    entries: [
      { key: 'caption', source: localizedBlock(answers, 'caption') },
      ...entries,
      { key: 'note', source: localizedBlock(answers, 'note') },
    ],
    complaints: [...kindComplaints(answers), ...complaints],
    next: [
      matrix
        ? 'Put in its marks: { pain: …, solution: …, fit: …, basis: …, reason: … }.'
        : 'Fill the other cells: { claims: [id] }, with a short `text:` in both languages where the statements are long.',
      `Show it on a page, in every language of it: ${tag}. Unshown, it is an error.`,
    ],
  });
}

function kindComplaints(answers: Answers): Complaint[] {
  const kind = kindOf(answers);
  if ((kinds as readonly string[]).includes(kind)) return [];
  const expected = kinds.join(' or ');
  return [{ at: '--kind', found: `\`${kind}\``, expected, hint: `use ${expected}` }];
}

interface Part {
  entries: Entry[];
  complaints: Complaint[];
}

function comparisonOf(answers: Answers): Part {
  const columns = readPairs('column', all(answers, 'column'), labelForm);
  const rows = readPairs('row', all(answers, 'row'), labelForm);
  const cells = readPairs('cell', all(answers, 'cell'), 'row.column=claims');
  const homeless = cells.pairs.filter(
    ({ name }) => !rows.pairs.some((row) => row.name === name.split('.')[0]),
  );
  return {
    entries: [
      { key: 'columns', source: columns.pairs.map(columnEntry) },
      { key: 'rows', source: rows.pairs.map((row) => rowEntry(row, cells.pairs)) },
    ],
    complaints: [
      ...columns.complaints,
      ...rows.complaints,
      ...cells.complaints.map((complaint) => ({ ...complaint, expected: cellForm })),
      ...homeless.map(({ name }) => homelessCell(name, rows.pairs)),
    ],
  };
}

function columnEntry({ name, parts }: Pair): Entry {
  return { key: name, source: flowMap([['label', localizedFlow(parts)]]), flag: 'column' };
}

function rowEntry({ name, parts }: Pair, cells: Pair[]): Entry {
  const own = cells.filter((cell) => cell.name.split('.')[0] === name);
  return {
    key: name,
    source: [
      { key: 'label', source: localizedFlow(parts) },
      { key: 'cells', source: own.map(cellEntry) },
    ],
    flag: 'row',
  };
}

function cellEntry({ name, parts }: Pair): Entry {
  const claims = (parts[0] ?? '').split(',').map((id) => word(id.trim()));
  const [, column = ''] = name.split('.');
  return { key: column, source: flowMap([['claims', flowList(claims)]]), flag: 'cell' };
}

function homelessCell(name: string, rows: Pair[]): Complaint {
  return {
    at: '--cell',
    found: `\`${name}\``,
    expected: cellForm,
    hint: `name a row given with --row: ${rows.map((row) => row.name).join(', ') || 'none is'}`,
  };
}

function matrixOf(answers: Answers): Part {
  const pains = readPairs('pain', all(answers, 'pain'), painForm);
  const solutions = readPairs('solution', all(answers, 'solution'), solutionForm);
  return {
    entries: [
      {
        key: 'pains',
        source: pains.pairs.map(({ name, parts: [zh = '', en = '', kind = '', claim = ''] }) => ({
          key: name,
          source: [
            { key: 'label', source: localizedFlow([zh, en]) },
            { key: 'kind', source: word(kind) },
            { key: 'claim', source: word(claim) },
          ],
          flag: 'pain',
        })),
      },
      {
        key: 'solutions',
        source: solutions.pairs.map(({ name, parts: [zh = '', en = '', claim = ''] }) => ({
          key: name,
          source: [
            { key: 'label', source: localizedFlow([zh, en]) },
            { key: 'claim', source: word(claim) },
          ],
          flag: 'solution',
        })),
      },
      { key: 'marks', source: '[]' },
    ],
    complaints: [...pains.complaints, ...solutions.complaints],
  };
}
