import type { Configuration, FixInfo, LintError } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { lineStarts } from '../../evidence/reading/position';
import type { FindingAt } from '../../evidence/reading/problem';
import type { Edit } from '../../evidence/text/edit';
import { mendable, type StyleRule } from './rule';

interface Asked {
  found: string;
  expected: string;
  options?: object;
  /** How a person mends it, where a machine does not. */
  hint?: string;
}

/** What markdownlint is asked for, by its own names of rules, and what to say where it is not so. */
const asked: Record<string, Asked> = {
  'heading-style': {
    found: 'a heading of another form',
    expected: 'headings that begin with `#`',
    options: { style: 'atx' },
    hint: 'write `## Heading`',
  },
  'ul-style': {
    found: 'a list with another sign',
    expected: '`-` before every entry of a list',
    options: { style: 'dash' },
  },
  'list-indent': {
    found: 'an entry that begins in another column',
    expected: 'the entries of a list in one column',
  },
  'no-reversed-links': { found: '(text)[address]', expected: '[text](address)' },
  'no-trailing-spaces': {
    found: 'a space at the end of the line',
    expected: 'none',
    options: { br_spaces: 0 },
  },
  'no-hard-tabs': { found: 'a tab', expected: 'spaces', options: { code_blocks: false } },
  'no-multiple-blanks': { found: 'several blank lines', expected: 'one' },
  'no-missing-space-atx': {
    found: 'a heading without a space after `#`',
    expected: 'one space',
  },
  'no-multiple-space-atx': {
    found: 'a heading with several spaces after `#`',
    expected: 'one space',
  },
  'blanks-around-headings': {
    found: 'a heading that touches other text',
    expected: 'a blank line above and below it',
  },
  'heading-start-left': {
    found: 'a heading that is indented',
    expected: 'one that begins its line',
  },
  'no-multiple-space-blockquote': {
    found: 'several spaces after `>`',
    expected: 'one space',
  },
  'ol-prefix': {
    found: 'a number out of order',
    expected: 'a list numbered 1, 2, 3, or 1 throughout',
  },
  'list-marker-space': {
    found: 'several spaces after the sign of an entry',
    expected: 'one space',
  },
  'blanks-around-fences': {
    found: 'a block of code that touches other text',
    expected: 'a blank line above and below it',
  },
  'blanks-around-lists': {
    found: 'a list that touches other text',
    expected: 'a blank line above and below it',
  },
  'no-bare-urls': {
    found: 'a bare address',
    expected: 'a link with a text: [text](address)',
    hint: 'write [what it leads to](https://…)',
  },
  'hr-style': {
    found: 'another sign for a rule',
    expected: '`---`',
    options: { style: '---' },
    hint: 'write `---`',
  },
  'no-space-in-emphasis': {
    found: 'a space inside the signs of emphasis',
    expected: 'signs that touch the words',
  },
  'no-space-in-code': {
    found: 'a space inside the signs of code',
    expected: 'signs that touch the code',
  },
  'no-space-in-links': {
    found: 'a space inside the brackets of a link',
    expected: 'brackets that touch the text',
  },
  'fenced-code-language': {
    found: 'a block of code without its language',
    expected: 'the language after ```: ```sql, or ```text',
    hint: 'write the language after the opening ```; `text` where there is none',
  },
  'no-empty-links': {
    found: 'a link that leads nowhere',
    expected: '[text](address)',
    hint: 'put the address between the brackets, or write the text alone',
  },
  'single-trailing-newline': {
    found: 'a last line without an end',
    expected: 'a file that ends in a line end',
  },
  'code-fence-style': {
    found: 'a block of code with another sign',
    expected: '``` above and below it',
    options: { style: 'backtick' },
    hint: 'write ``` in its place',
  },
  'emphasis-style': {
    found: 'emphasis with another sign',
    expected: '*emphasis*',
    options: { style: 'asterisk' },
  },
  'strong-style': {
    found: 'strong text with another sign',
    expected: '**strong**',
    options: { style: 'asterisk' },
  },
  'table-pipe-style': {
    found: 'a row of a table with an open end',
    expected: 'a `|` at both ends of every row',
    options: { style: 'leading_and_trailing' },
    hint: 'begin and end the row with `|`',
  },
  'table-column-count': {
    found: 'a row with too few or too many cells',
    expected: 'as many cells as in the first row',
    hint: 'add the cells that lack, empty ones as `| |`, or take out those too many',
  },
  'blanks-around-tables': {
    found: 'a table that touches other text',
    expected: 'a blank line above and below it',
  },
};

const config: Configuration = {
  default: false,
  ...Object.fromEntries(Object.entries(asked).map(([name, { options = true }]) => [name, options])),
};

/** Markdown is written in one way, which a diff shows best. */
export const markdown: StyleRule = {
  name: 'markdown',
  description:
    'Markdown is written in one way: `-` for lists, a blank line around blocks, a language for code, no bare addresses.',
  check: (file) => {
    if (!file.tree) return [];
    const foreign = foreignRanges(file.tree);
    const { page = [] } = lint({ strings: { page: withWords(file.text, foreign) }, config });
    const lines = lineStarts(file.text);
    return page
      .map((error) => finding(error, lines))
      .filter(({ offset }) => !foreign.some(([start, end]) => offset > start && offset < end));
  },
};

/** From where to where. */
type Range = [start: number, end: number];

/** The tags, expressions and formulas of a page, which markdownlint takes for something else. */
function foreignRanges(tree: Root): Range[] {
  const ranges: Range[] = [];
  visit(tree, (node) => {
    if (!/^mdx|^(?:inlineMath|math)$/.test(node.type)) return;
    const children: Node[] = 'children' in node ? node.children : [];
    const [start, end] = rangeOf(node);
    const inner = children.map(rangeOf);
    ranges.push([start, inner[0]?.[0] ?? end], [inner.at(-1)?.[1] ?? end, end]);
  });
  return ranges;
}

/** A text with words in place of what stands in some ranges, line by line of the same length. */
function withWords(text: string, ranges: readonly Range[]): string {
  return ranges.reduce(
    (text, [start, end]) =>
      text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, 'x') + text.slice(end),
    text,
  );
}

function rangeOf({ position }: Node): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function finding(error: LintError, lines: readonly number[]): FindingAt {
  const { ruleNames, ruleDescription, errorRange, fixInfo, lineNumber } = error;
  const offset = (lines[lineNumber - 1] ?? 0) + (errorRange?.[0] ?? 1) - 1;
  const known = ruleNames.find((name) => name in asked) ?? '';
  const { found, expected, hint = 'write it so' } = asked[known] ?? unknown(ruleDescription);
  // `<https://…>`, which markdownlint offers, is no link in MDX.
  const fix = fixInfo && known !== 'no-bare-urls' ? editOf(fixInfo, lineNumber, lines) : undefined;
  return { offset, found, expected, hint: fix ? mendable : hint, ...(fix && { fix }) };
}

/** No rule is run but those asked for; the types do not know. */
function unknown(found: string): Asked {
  return { found, expected: 'otherwise' };
}

function editOf(
  { lineNumber, editColumn = 1, deleteCount = 0, insertText = '' }: FixInfo,
  ofError: number,
  lines: readonly number[],
): Edit {
  const line = (lineNumber ?? ofError) - 1;
  const start = (lines[line] ?? 0) + editColumn - 1;
  // The whole line goes where the count is -1; the last, which is empty, with the end of the one before.
  if (deleteCount < 0) {
    const next = lines[line + 1];
    return next === undefined
      ? { start: start - 1, end: start, text: '' }
      : { start, end: next, text: '' };
  }
  return { start, end: start + deleteCount, text: insertText };
}
