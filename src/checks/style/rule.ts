import type { Root } from 'mdast';
import type { Scalar } from 'yaml';
import type { Locale } from '../../evidence/locale';
import type { Comment, CommentForm } from '../../evidence/reading/comment';
import type { Position } from '../../evidence/reading/position';
import { type FindingAt, type Problem, problemAt } from '../../evidence/reading/problem';
import type { Prose } from '../../evidence/text/prose';

/** A paragraph, heading, cell or value of a file in one language. */
export interface StyleText {
  locale: Locale;
  prose: Prose;
  /** The value it is, where it stands in YAML. */
  scalar?: Scalar;
}

/** A page or data file, as far as its style is concerned. */
export interface StyleFile {
  /** Relative to the site, with forward slashes. */
  path: string;
  text: string;
  texts: StyleText[];
  comments: Comment[];
  /** How it writes a comment. */
  comment: CommentForm;
  /** Its tree, where it is a page that can be parsed. */
  tree?: Root;
  /** Whether what it holds could be read in full. */
  readable: boolean;
  positionAt(offset: number): Position;
  /** The same file with another text. */
  reread(text: string): StyleFile;
}

/** One thing that must hold of how a file is written. It never throws. */
export interface StyleRule {
  /** Its name in messages, kebab-case. */
  name: string;
  /** What must hold, one sentence. */
  description: string;
  check(file: StyleFile): FindingAt[];
}

/** What a rule says of a file. */
export function problemsOf({ name, check }: StyleRule, file: StyleFile): Problem[] {
  return check(file).map((finding) => problemAt(file, name, finding));
}

/** How a hint tells that a machine can mend it. */
export const mendable = 'run `npm run fix`';
