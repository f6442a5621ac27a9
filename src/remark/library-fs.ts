import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { locales } from '../evidence/locale';
import { type Library, type PageUse, readEdition } from '../evidence/reading/edition';
import {
  type EditionFolders,
  filesBelow,
  findEditions,
  readDataTexts,
  sitePath,
} from '../evidence/reading/editions-fs';
import { compareProblems, type Problem } from '../evidence/reading/problem';
import { checkLibrary } from '../evidence/rules';
import type { RuleContext } from '../evidence/rules/rule';
import { mathOptions } from './markdown';
import { tagUses } from './tag-uses';

/** A site's editions, and what is wrong with its pages and data. */
export interface CheckedLibrary {
  library: Library;
  problems: Problem[];
}

/** Reads every edition of a site with what its pages use, and holds it to every rule. */
export function readLibrary(siteDir: string, context: RuleContext): CheckedLibrary {
  const problems: Problem[] = [];
  const editions = findEditions(siteDir).map((folders) => {
    const pages = readPages(siteDir, folders);
    problems.push(...pages.problems);
    const { texts, strays } = readDataTexts(siteDir, folders);
    return readEdition(folders.name, texts, { uses: pages.uses, strays });
  });
  problems.push(...checkLibrary({ editions }, context));
  return { library: { editions }, problems: problems.toSorted(compareProblems) };
}

function readPages(siteDir: string, { pages }: EditionFolders) {
  const uses: PageUse[] = [];
  const problems: Problem[] = [];
  for (const locale of locales) {
    for (const file of filesBelow(pages[locale], '.mdx')) {
      const page = sitePath(siteDir, file);
      const read = readPage(readFileSync(file, 'utf8'), page);
      problems.push(...read.problems);
      for (const { element: _, kind, ...use } of read.uses) {
        if (kind) uses.push({ page, locale, kind, ...use });
      }
    }
  }
  return { uses, problems };
}

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMath, mathOptions)
  .use(remarkMdx);

/** The evidence tags of one page, and what is wrong with them. */
export function readPage(text: string, page: string) {
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { uses: [], problems: [syntaxProblem(error, page)] };
  }
  const { uses, problems } = tagUses(tree);
  return {
    uses,
    problems: problems.map(
      (problem): Problem => ({ rule: 'page-tag', severity: 'error', file: page, ...problem }),
    ),
  };
}

function syntaxProblem(error: VFileMessage, page: string): Problem {
  // An unclosed tag has its place in the words of the message only.
  const [, line, column] = /\((\d+):(\d+)-/.exec(error.reason) ?? [];
  return {
    rule: 'page-syntax',
    severity: 'error',
    file: page,
    line: error.line ?? Number(line ?? 1),
    column: error.column ?? Number(column ?? 1),
    found: error.reason,
    expected: 'well-formed MDX',
    hint: 'close every tag; write a lone { or < as \\{ or \\<',
  };
}
