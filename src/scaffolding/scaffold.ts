import type { Locale } from '../evidence/locale';
import type { DataText, ReadEdition } from '../evidence/reading/edition';
import type { Finding, Problem } from '../evidence/reading/problem';
import type { Kind } from '../evidence/schema/kind';

/** What a contributor is asked for: a flag, or a question on a terminal. */
export interface Field {
  /** Its name as a flag, without dashes. */
  flag: string;
  /** What is wanted, one phrase. */
  about: string;
  /** How it is written, where that needs saying: `name=number:unit`. */
  form?: string;
  required?: boolean;
  /** Whether it may be given several times. */
  many?: boolean;
  /** What to choose from on a terminal. */
  choices?: readonly string[];
  /** What is taken where it is not given. */
  suggestion?: string;
  /** Whether it is seldom wanted, and so not asked for on a terminal. */
  rare?: boolean;
}

/** What was answered, by flag. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** The edition being written as far as scaffolds need it. Paths are relative to the site. */
export interface Tree {
  texts: readonly DataText[];
  edition: ReadEdition;
  /** The folder of the data. */
  data: string;
  /** The folders of pages, by locale. */
  pageFolders: Readonly<Record<Locale, string>>;
  /** The pages that are there. */
  pages: readonly string[];
  /** The text of `sidebars.ts`. */
  sidebars: string;
  /** What is wrong with files themselves; such a file is not written into. */
  fileProblems: readonly Problem[];
}

/** A file to be written. */
export interface FileEdit {
  /** Relative to the site, with forward slashes. */
  file: string;
  /** What the file held; undefined where it is new. */
  before: string | undefined;
  after: string;
  /** What of `after` is new, as offsets. */
  start: number;
  end: number;
  /** What records it holds, where it is a data file. */
  kind?: Kind;
  /** Its name and the locale whose folder it is in, where it is a page. */
  page?: { slug: string; locale: Locale };
}

/** Where in an edit an answer went; it reaches to the next anchor of the same file. */
export interface Anchor {
  /** The flag, without dashes. */
  flag: string;
  file: string;
  line: number;
  column: number;
}

/** What is wrong with an answer. `at` is its flag, or a place in a file. */
export interface Complaint extends Finding {
  at: string;
}

/** What a scaffold would write. */
export interface Draft {
  edits: readonly FileEdit[];
  anchors: readonly Anchor[];
  /** Answers that could not be read at all. */
  complaints: readonly Complaint[];
  /** What to do once it is written, a line each. */
  next: readonly string[];
}

/** Something that can be made anew. */
export interface Scaffold {
  /** One sentence. */
  about: string;
  /** The flag that the first argument without a flag fills. */
  argument: string;
  /** An example of its use, without the command. */
  example: string;
  /** Answers with which other fields are asked for. */
  variants?: readonly Answers[];
  /** What is asked for, in order; it may depend on what was answered before. */
  fields(answers: Answers, tree: Tree): readonly Field[];
  /** What would be written. Answers may be missing or wrong: the check tells. */
  draft(answers: Answers, tree: Tree, today: string): Draft;
}

/** The last answer to a question, if there is one. */
export function one(answers: Answers, flag: string): string | undefined {
  return answers[flag]?.at(-1);
}

/** Every answer to a question. */
export function all(answers: Answers, flag: string): readonly string[] {
  return answers[flag] ?? [];
}
