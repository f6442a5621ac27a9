import * as z from 'zod';
import { locales } from '../../evidence/locale';
import type { Finding } from '../../evidence/reading/problem';
import { duplicateKeys } from '../../evidence/rules/duplicate-id';
import { fieldFindings, type Parsed } from '../../evidence/rules/field-findings';
import { flatIssues, unquotedFinding } from '../../evidence/rules/unquoted-value';
import { syntaxFindings } from '../../evidence/rules/yaml-syntax';
import type { FrontMatter, Page } from '../reading/page';
import { eachPage, type PageFinding } from './rule';

const text = z.string().regex(/\S/, 'some text, not an empty one');

/** What a page says of itself. */
const schema = z.strictObject({
  title: text,
  sidebar_label: text.optional(),
  description: text,
  /** What readers may type to find the page. */
  aliases: z.array(text).superRefine(eachOnce).optional(),
  /** The language of a page that stands in another's folder for want of a translation. */
  language: z.enum(locales).optional(),
  /** What the page and its original were when they were last compared; `translation-record` reads it. */
  translation: z.unknown().optional(),
});

const fields = Object.keys(schema.shape);

/** What to do instead with fields of Docusaurus that the handbook has no use for. */
const instead: Record<string, string> = {
  slug: 'remove it: the name of the file is the address of the page',
  id: 'remove it: the name of the file is the id of the page',
  sidebar_position: 'remove it, and put the page at its place in sidebars.ts',
  keywords: 'write what readers may search for under `aliases:`',
  tags: 'write what readers may search for under `aliases:`',
  author: 'remove it: git knows who wrote the page',
  authors: 'remove it: git knows who wrote the page',
  date: 'remove it: the edition says as of when, each claim by its `asOf`',
  draft: 'remove it: a page shows once its edition is cut',
};

/** The front matter of a page is well-formed YAML and says what the page is, and nothing else. */
export const frontMatter = eachPage(
  'front-matter',
  'A page begins with its front matter: `title` and `description`, and no field unknown here.',
  (page) => {
    if (!page.frontMatter) return [{ line: 1, column: 1, ...absence(page) }];
    const broken = syntaxFindings(page.frontMatter);
    if (broken.length > 0) return broken;
    return [...duplicateKeys(page.frontMatter), ...fieldProblems(page.frontMatter)];
  },
);

const skeleton = 'begin the page with three lines: `---`, `title: …`, `description: …`, and `---`';

function absence({ text }: Page): Finding {
  const expected = 'front matter between two lines of `---`';
  if (text.trim() === '') {
    return { found: 'an empty page', expected, hint: 'write the page, or remove the file' };
  }
  if (/^---[ \t]*\n/.test(text)) {
    const hint = 'close it: put a line of `---` below its last field';
    return { found: 'front matter that does not end', expected, hint };
  }
  if (/^(?:\s|\{[^}]*\})*---[ \t]*\n/.test(text.slice(0, 1000))) {
    const hint = 'take away what stands above the first `---`';
    return { found: 'front matter that is not at the top', expected, hint };
  }
  return { found: 'no front matter', expected, hint: skeleton };
}

function fieldProblems(file: FrontMatter): PageFinding[] {
  const raw: unknown = file.document.toJS() ?? {};
  const parsed: Parsed = { id: 'front matter', file, path: [], raw };
  return flatIssues(schema.safeParse(raw).error?.issues ?? []).flatMap((issue) => {
    const unquoted = unquotedFinding(parsed, issue);
    if (unquoted) return [{ ...file.locate(issue.path as string[]), ...unquoted }];
    return fieldFindings(parsed, issue, () => fields).map(({ path, at, finding }) => ({
      // A field that the page lacks has no place of its own.
      ...(at === 'key' && !file.document.hasIn(path) && path.length === 1
        ? { line: 1, column: 1 }
        : file.locate(path, at)),
      ...finding,
      ...mendOf(path),
    }));
  });
}

function mendOf(path: (string | number)[]): Partial<Finding> {
  const field = path.length === 1 ? String(path[0]) : '';
  return Object.hasOwn(instead, field) ? { hint: instead[field] } : {};
}

function eachOnce(aliases: string[], context: z.RefinementCtx): void {
  for (const [index, alias] of aliases.entries()) {
    if (aliases.indexOf(alias) === index) continue;
    context.addIssue({ code: 'custom', path: [index], message: 'each alias once' });
  }
}
