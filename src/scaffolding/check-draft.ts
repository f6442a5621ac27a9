import { type Page, parsePage, usesOf } from '../checks/reading/page';
import { checkSite } from '../checks/rules';
import type { DataFile } from '../evidence/reading/data-file';
import { type PageUse, type ReadEdition, readEdition } from '../evidence/reading/edition';
import { positionIn } from '../evidence/reading/position';
import type { Problem } from '../evidence/reading/problem';
import type { Anchor, Complaint, Draft, FileEdit, Tree } from './scaffold';

/**
 * Everything that the project's check would say of what a draft adds, at the flag that it comes from.
 * What is missing is left out, because it is asked for; that nothing shows a new record as yet is no
 * fault of it.
 */
export function checkDraft(draft: Draft, tree: Tree, today: string): Complaint[] {
  const pages = draft.edits.flatMap(({ file: path, after, page }): Page[] =>
    page ? [parsePage(after, { path, edition: tree.edition.name, ...page })] : [],
  );
  const edition = withEdits(tree, draft.edits, pages.flatMap(usesOf));
  const site = {
    library: { editions: [edition] },
    pages,
    fileProblems: [...tree.fileProblems],
    // The name of a file comes from answers, which are judged by themselves.
    files: [],
    sidebars: [],
    freezes: [],
    routes: [],
  };
  const complaints = checkSite(site, { today })
    .filter((problem) => draft.edits.some((edit) => isIn(edit, problem)))
    .filter((problem) => !isOfMissing(problem, anchorOf(problem, draft.anchors)))
    .map((problem) => toComplaint(problem, draft.anchors));
  return distinct([...draft.complaints, ...complaints]);
}

/** Rules that speak of a file as a whole: where they are broken, nothing can be put into it. */
const fileRules = ['text-file', 'yaml-syntax'];

/**
 * The edition as it would be. Pages that are there stay unread, so that nothing counts as unused. Records
 * that are there were checked before, and matter only as what others may refer to; so do files that
 * cannot be read, which may hold what seems to be missing.
 */
function withEdits({ edition }: Tree, edits: readonly FileEdit[], uses: PageUse[]): ReadEdition {
  const texts = edits.flatMap(({ file: path, after: text, kind }) =>
    kind ? [{ path, kind, text }] : [],
  );
  const edited = readEdition(edition.name, texts);
  const isOld = ({ path }: DataFile) => !texts.some((text) => text.path === path);
  const files = edition.files.filter((file) => isOld(file) && !file.readable);
  const records = edition.records
    .filter(({ file }) => isOld(file))
    .map((record) => ({ ...record, fields: [], issues: [] }));
  return {
    ...edition,
    files: [...files, ...edited.files],
    records: [...records, ...edited.records],
    uses,
    unread: true,
  };
}

/** Whether a problem lies in what is new, or keeps the whole file from being read. */
function isIn({ file, after, start, end }: FileEdit, problem: Problem): boolean {
  if (problem.file !== file) return false;
  if (fileRules.includes(problem.rule)) return true;
  const first = positionIn(after, start).line;
  const last = positionIn(after, end - 1).line;
  return problem.line >= first && problem.line <= last;
}

/** The answer that a place in an edit comes from. */
function anchorOf({ file, line, column }: Problem, anchors: readonly Anchor[]): Anchor | undefined {
  return anchors
    .filter((anchor) => anchor.file === file)
    .filter((anchor) => anchor.line < line || (anchor.line === line && anchor.column <= column))
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .at(-1);
}

function isOfMissing({ rule, found }: Problem, anchor: Anchor | undefined): boolean {
  return (
    rule === 'missing-text' || (rule === 'schema' && anchor?.flag === 'id' && /^no `/.test(found))
  );
}

function toComplaint(problem: Problem, anchors: readonly Anchor[]): Complaint {
  const { file, line, column, rule, found, expected, hint } = problem;
  const anchor = fileRules.includes(rule) ? undefined : anchorOf(problem, anchors);
  return { at: anchor ? `--${anchor.flag}` : `${file}:${line}:${column}`, found, expected, hint };
}

/** Both languages may say the same of one answer. */
function distinct(complaints: readonly Complaint[]): Complaint[] {
  const seen = new Map(complaints.map((complaint) => [JSON.stringify(complaint), complaint]));
  return [...seen.values()];
}
