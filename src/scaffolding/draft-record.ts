import { parseDataFile } from '../evidence/reading/data-file';
import { nearest } from '../evidence/rules/suggest';
import type { Kind } from '../evidence/schema/kind';
import { kinds } from '../evidence/schema/kinds';
import type { Path } from '../evidence/schema/walk';
import { insertEntry } from './insert-entry';
import {
  type Anchor,
  type Answers,
  type Complaint,
  type Draft,
  type Field,
  one,
  type Tree,
} from './scaffold';
import { block, type Entry, word } from './yaml-source';

/** The data file for what no other file suggests itself for. */
export const generalFile = 'general';

/** Stands in for a name that is still missing, so that the rest can be checked. */
export const nameless = 'nameless';

/** A record to be added. */
export interface NewRecord {
  kind: Kind;
  entries: readonly Entry[];
  complaints?: readonly Complaint[];
  next: readonly string[];
}

/** Adds a record to the file that the answers name. */
export function draftRecord(
  answers: Answers,
  tree: Tree,
  { kind, entries, complaints = [], next }: NewRecord,
): Draft {
  const id = one(answers, 'id') ?? nameless;
  const name = one(answers, 'file') ?? nameless;
  const file = `${folderOf(tree, kind)}${name}.yml`;
  const before = tree.texts.find(({ path }) => path === file)?.text;
  const record = block([{ key: id, source: entries }]);
  const {
    text: after,
    start,
    end,
  } = insertEntry({ path: file, kind, text: before ?? '' }, id, record);
  const parsed = parseDataFile(file, kind, after);
  const anchors = anchorsIn(entries, [id]).map(({ flag, path }): Anchor => {
    return { flag, file, ...parsed.locate(path, 'key') };
  });
  return {
    edits: [{ file, before, after, start, end, kind }],
    anchors: [{ flag: 'id', file, ...parsed.locate([id], 'key') }, ...anchors],
    complaints: [...complaints, ...fileComplaints(tree, kind, name)],
    next,
  };
}

function anchorsIn(entries: readonly Entry[], path: Path): { flag: string; path: Path }[] {
  return entries.flatMap(({ key, source, flag }) => {
    if (source === undefined) return [];
    const own = flag ? [{ flag, path: [...path, key] }] : [];
    return typeof source === 'string' ? own : [...own, ...anchorsIn(source, [...path, key])];
  });
}

/** The names of the data files that hold records of a kind: `tdsql`. */
export function filesOf(tree: Tree, kind: Kind): string[] {
  const folder = folderOf(tree, kind);
  return tree.texts
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => path.slice(folder.length, -'.yml'.length));
}

/** The name of the data file that holds a record, if there is one in a file of its kind's folder. */
export function fileOf(tree: Tree, kind: Kind, id: string | undefined): string | undefined {
  const record = tree.edition.records.find((record) => record.kind === kind && record.id === id);
  return filesOf(tree, kind).find((name) => record?.file.path.endsWith(`/${name}.yml`));
}

/** The field for the data file that a record of a kind goes into. */
export function fileField(tree: Tree, kind: Kind, suggestion = generalFile): Field {
  return {
    flag: 'file',
    about: `the file of ${folderOf(tree, kind)} it goes into`,
    required: true,
    choices: filesOf(tree, kind),
    suggestion,
  };
}

/** An entry that one answer fills; left out where there is none. */
export function answered(
  answers: Answers,
  key: string,
  write: (text: string) => string,
  flag = key,
): Entry {
  const text = one(answers, flag);
  return { key, source: text === undefined ? undefined : write(text), flag };
}

function folderOf(tree: Tree, kind: Kind): string {
  return `${tree.data}/${kinds[kind].name}/`;
}

/** A file may be new, but neither oddly named nor a slip of the pen. */
function fileComplaints(tree: Tree, kind: Kind, name: string): Complaint[] {
  const known = filesOf(tree, kind);
  const folder = folderOf(tree, kind);
  if (known.includes(name) || name === nameless) return [];
  const complaint = { at: '--file', found: `\`${name}\``, expected: `a file of ${folder}` };
  if (word(name) !== name || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    const hint = 'give its name without folder and ending, in lower-case letters: tdsql';
    return [{ ...complaint, hint }];
  }
  const meant = nearest(name, known);
  return meant ? [{ ...complaint, hint: `did you mean \`${meant}\`?` }] : [];
}
