import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Locale, languageOf } from '../../evidence/locale';
import { parseYaml, type YamlFile } from '../../evidence/reading/data-file';
import type { PageUse } from '../../evidence/reading/edition';
import { type Position, positionIn } from '../../evidence/reading/position';
import type { Finding, Problem } from '../../evidence/reading/problem';
import { mathOptions } from '../../remark/markdown';
import { type TagProblem, type TagUse, tagUses } from '../../remark/tag-uses';
import { outlineOf, type Section } from './page-outline';
import { nestedTooDeeply, syntaxProblem } from './syntax-problem';

/** Where a page stands. */
export interface PagePlace {
  /** Relative to the site, with forward slashes. */
  path: string;
  /** The name of its edition. */
  edition: string;
  /** Its file within the edition, without an ending: what both languages share. */
  slug: string;
  /** The locale whose folder it is in. */
  locale: Locale;
}

/** The YAML on top of a page; places are those of the page. */
export interface FrontMatter extends YamlFile {
  /** Where it begins in the page. */
  offset: number;
}

/** A page as its author wrote it. What cannot be parsed has no tree, and why is in `syntax`. */
export interface Page extends PagePlace {
  /** The locale whose language it is written in: an original may declare another than its folder's. */
  locale: Locale;
  /** The locale whose folder it is in. */
  folder: Locale;
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
  .use(remarkCjkFriendly)
  .use(remarkMath, mathOptions)
  .use(remarkMdx);

/** Parses a page. Never throws for what it holds. */
export function parsePage(text: string, place: PagePlace): Page {
  const frontMatter = frontMatterOf(text, place.path);
  const page = {
    ...place,
    folder: place.locale,
    locale: languageOf(place.locale, frontMatter?.document.get('language')),
    text,
    frontMatter,
    positionAt: (offset: number) => positionIn(text, offset),
  };
  const nothing = { uses: [], tagProblems: [], outline: [] };
  if (abyss.test(text)) return { ...page, ...nothing, syntax: nestedTooDeeply };
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    return { ...page, ...nothing, syntax: syntaxProblem(error, text) };
  }
  if (isTooDeep(tree)) return { ...page, ...nothing, syntax: nestedTooDeeply };
  const { uses, problems: tagProblems } = tagUses(tree);
  return { ...page, tree, uses, tagProblems, outline: outlineOf(tree, uses, text) };
}

/** Lists and quotations so deep in one another, on one line, that parsing them takes very long. */
const abyss = /^[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]*){50}/m;

/** How deep parts of a page may lie in one another: a table in a list in a list has ten levels. */
const deepest = 50;

/** Whether a tree is deeper than what walks through it could follow; found without recursion. */
function isTooDeep(tree: Root): boolean {
  let level: object[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => ('children' in node ? (node.children as object[]) : []));
  }
  return false;
}

/** Reads the front matter by itself: it can be judged where the page below it cannot be parsed. */
function frontMatterOf(page: string, path: string): FrontMatter | undefined {
  const [, opening = '', text] = /^(---[ \t]*\n)(?:([^]*?)\n)??---[ \t]*(?:\n|$)/.exec(page) ?? [];
  if (opening === '') return undefined;
  const yaml = parseYaml(path, text ?? '');
  const inPage = ({ line, column }: Position) => ({ line: line + 1, column });
  return {
    ...yaml,
    offset: opening.length,
    locate: (to, at) => inPage(yaml.locate(to, at)),
    positionAt: (offset) => inPage(yaml.positionAt(offset)),
  };
}

/** What a page is called; its slug where its author gave it no title. */
export function titleOf({ frontMatter, slug }: Pick<Page, 'frontMatter' | 'slug'>): string {
  const title = frontMatter?.document.get('title');
  return typeof title === 'string' ? title : slug;
}

/** What a page asks of the evidence of its edition. */
export function usesOf({ path: page, locale, uses }: Page): PageUse[] {
  return uses.flatMap(({ element: _, kind, ...use }) =>
    kind ? [{ page, locale, kind, ...use }] : [],
  );
}

/** A problem at a place of a page. */
export function problemOn(
  { path: file }: Pick<Page, 'path'>,
  rule: string,
  problem: Finding & Position,
): Problem {
  return { rule, severity: 'error', file, ...problem };
}
