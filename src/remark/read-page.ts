import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Locale } from '../evidence/locale';
import type { Problem } from '../evidence/reading/problem';
import { nakedNumber } from '../evidence/rules/naked-number';
import { mathOptions } from './markdown';
import { pageNumbers } from './page-numbers';
import { outlineOf, type Section } from './page-outline';
import { parityProblems } from './page-parity';
import { type TagProblem, type TagUse, tagUses } from './tag-uses';

/** What pages are held to, besides the rules of the evidence. */
export const pageRules = {
  'page-syntax': 'Every page is well-formed MDX.',
  'page-sources': 'A page that shows evidence lists its sources with `<Sources />`.',
  'page-tag': 'Every evidence tag names what it shows, in quotes, and has no other attribute.',
  'page-parity': 'A page has the same headings, tags and links in both languages.',
  'naked-number': nakedNumber.description,
} as const;

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMath, mathOptions)
  .use(remarkMdx);

/** A page as far as the checks need it. */
export interface PageReading {
  /** Its evidence tags. */
  uses: TagUse[];
  /** Its sections; absent where it cannot be read. */
  outline?: Section[];
  /** What is wrong with it by itself. */
  problems: Problem[];
}

/**
 * The evidence tags and the sections of a page, and what is wrong with them.
 * @param page - its path relative to the site, for messages
 */
export function readPage(text: string, page: string, locale: Locale): PageReading {
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { uses: [], problems: [pageProblem('page-syntax', page, syntaxProblem(error))] };
  }
  const { uses, problems } = tagUses(tree);
  return {
    uses,
    outline: outlineOf(tree, uses),
    problems: [
      ...problems.map((problem) => pageProblem('page-tag', page, problem)),
      ...missingSources(uses).map((problem) => pageProblem('page-sources', page, problem)),
      ...pageNumbers(tree, text, locale).map((problem) =>
        pageProblem('naked-number', page, problem),
      ),
    ],
  };
}

/** Citation marks lead to the page's list of sources, so a page with marks needs one. */
function missingSources(uses: TagUse[]): TagProblem[] {
  const citing = uses.find(({ kind }) => kind !== undefined && kind !== 'edition');
  if (!citing || uses.some(({ tag }) => tag === 'Sources')) return [];
  return [
    {
      line: citing.line,
      column: citing.column,
      found: `<${citing.tag}> on a page without <Sources />`,
      expected: 'a list of what the page cites',
      hint: 'end the page with a heading of its own and <Sources />',
    },
  ];
}

function syntaxProblem(error: VFileMessage): TagProblem {
  // An unclosed tag has its place in the words of the message only.
  const [, line, column] = /\((\d+):(\d+)-/.exec(error.reason) ?? [];
  return {
    line: error.line ?? Number(line ?? 1),
    column: error.column ?? Number(column ?? 1),
    found: error.reason,
    expected: 'well-formed MDX',
    hint: 'close every tag; write a lone { or < as \\{ or \\<',
  };
}

/** Where a page and its twin in another language differ in structure. */
export function comparePages(
  page: string,
  reading: PageReading,
  twin: string,
  twinReading: PageReading,
): Problem[] {
  if (!reading.outline || !twinReading.outline) return [];
  return parityProblems(reading.outline, twinReading.outline, twin).map((problem) =>
    pageProblem('page-parity', page, problem),
  );
}

function pageProblem(rule: keyof typeof pageRules, page: string, problem: TagProblem): Problem {
  return { rule, severity: 'error', file: page, ...problem };
}
