import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { type Document, parseDocument } from 'yaml';
import type { Locale } from '../../evidence/locale';
import type { Position } from '../../evidence/reading/data-file';
import type { Finding, Problem } from '../../evidence/reading/problem';
import { positionIn } from '../../evidence/reading/text-file-fs';
import { mathOptions } from '../../remark/markdown';
import { type TagProblem, type TagUse, tagUses } from '../../remark/tag-uses';
import { outlineOf, type Section } from './page-outline';

/** Where a page stands. */
export interface PagePlace {
  /** Relative to the site, with forward slashes. */
  path: string;
  /** The name of its edition. */
  edition: string;
  /** Its file within the edition, without an ending: what both languages share. */
  slug: string;
  /** The locale whose folder it is in, and whose language it is written in. */
  locale: Locale;
}

/** The YAML on top of a page. */
export interface FrontMatter {
  text: string;
  document: Document;
  /** Where it begins in the page. */
  offset: number;
}

/** A page as its author wrote it. What cannot be parsed has no tree, and why is in `syntax`. */
export interface Page extends PagePlace {
  text: string;
  tree?: Root;
  syntax?: Finding & Position;
  frontMatter?: FrontMatter;
  /** Its evidence tags, in order. */
  uses: TagUse[];
  /** Evidence tags that cannot be understood. */
  tagProblems: TagProblem[];
  /** Its sections, none where it cannot be parsed. */
  outline: Section[];
  /** Where an offset of its text lies. */
  positionAt(offset: number): Position;
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMath, mathOptions)
  .use(remarkMdx);

/** Parses a page. Never throws for what it holds. */
export function parsePage(text: string, place: PagePlace): Page {
  const page = { ...place, text, positionAt: (offset: number) => positionIn(text, offset) };
  const nothing = { uses: [], tagProblems: [], outline: [] };
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    return { ...page, ...nothing, syntax: syntaxProblem(error) };
  }
  const { uses, problems: tagProblems } = tagUses(tree);
  const frontMatter = frontMatterOf(tree, text);
  return { ...page, tree, frontMatter, uses, tagProblems, outline: outlineOf(tree, uses) };
}

function frontMatterOf(tree: Root, text: string): FrontMatter | undefined {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return undefined;
  const offset = text.indexOf('\n', first.position?.start.offset ?? 0) + 1;
  return { text: first.value, document: parseDocument(first.value), offset };
}

function syntaxProblem(error: unknown): Finding & Position {
  const expected = 'well-formed MDX';
  if (error instanceof RangeError) {
    const hint = 'take lists, quotations and tags out of one another';
    return { line: 1, column: 1, found: 'parts nested too deeply to read', expected, hint };
  }
  if (!(error instanceof VFileMessage)) throw error;
  // An unclosed tag has its place in the words of the message only.
  const [, line, column] = /\((\d+):(\d+)-/.exec(error.reason) ?? [];
  return {
    line: error.line ?? Number(line ?? 1),
    column: error.column ?? Number(column ?? 1),
    found: error.reason,
    expected,
    hint: 'close every tag; write a lone { or < as \\{ or \\<',
  };
}

/** A problem at a place of a page. */
export function problemOn(
  { path: file }: Pick<Page, 'path'>,
  rule: string,
  problem: Finding & Position,
): Problem {
  return { rule, severity: 'error', file, ...problem };
}
