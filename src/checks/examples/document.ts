import { structuredPatch } from 'diff';
import type { Example } from './example-fs';

/** What is said of a rule: what must hold, an example of either kind, and the message. */
export interface RuleDocument {
  description: string;
  example: Example;
  /** What the check prints of the wrong half. */
  says: string;
}

/** The page on every rule, as Markdown. */
export function rulesPage(rules: readonly RuleDocument[]): string {
  return `${[preface, contents(rules), ...rules.map(section)].join('\n\n')}\n`;
}

const preface = `# Rules of pages and data · 页面与数据的规则

\`npm run check\` holds every page and data file to these rules. Each is shown by what it objects to (\`-\`),
what it asks for (\`+\`), and what it says.

\`npm run check\` 逐条检查页面与数据。每条规则都举了例：\`-\` 是错的写法，\`+\` 是对的写法，其后是检查给出的提示。

This page is generated from \`tests/fixtures/checks/\` by \`npm run generate\`; it is not edited by hand.`;

/** Leads to every rule, in one line each. */
function contents(rules: readonly RuleDocument[]): string {
  return rules
    .map(({ example: { rule }, description }) => `- [${rule}](#${rule}): ${description}`)
    .join('\n');
}

function section({ description, example, says }: RuleDocument): string {
  const files = [...example.wrong]
    .filter(([file, wrong]) => wrong !== example.right.get(file))
    .map(([file, wrong]) => change(file, wrong, example.right.get(file)));
  return [`## ${example.rule}`, description, ...files, fenced('text', says.trimEnd())].join('\n\n');
}

/** How the wrong text of a file becomes the right one. */
function change(file: string, wrong: string | undefined, right: string | undefined): string {
  const title = `\`${file}\``;
  if (wrong === undefined)
    return `${title}, which was missing:\n\n${fenced('diff', lines('+', right))}`;
  if (right === undefined) return `${title}, removed:\n\n${fenced('diff', lines('-', wrong))}`;
  const { hunks } = structuredPatch(file, file, wrong, right, '', '', { context: 2 });
  const changed = hunks.map(({ lines }) =>
    lines.filter((line) => !line.startsWith('\\')).join('\n'),
  );
  return `${title}:\n\n${fenced('diff', changed.join('\n…\n'))}`;
}

function lines(sign: string, text = ''): string {
  return text.trimEnd().replace(/^/gm, sign);
}

/** A block of code, fenced by more backticks than it holds in a row. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(invisible, shown)}\n${fence}`;
}

/** Characters that show nothing. */
const invisible = /[\p{Cf}\p{Co}]|(?!\n)\p{Cc}/gu;

function shown(character: string): string {
  const point = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `<U+${point}>`;
}
