import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxjsEsm } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../evidence/reading/problem';
import type { TagElement } from '../../remark/tag-uses';
import { tags } from '../../remark/tags';
import type { Page } from '../reading/page';
import { eachPage, type PageFinding } from './rule';

/** Elements for what Markdown cannot say of a stretch of text; none loads, runs or places anything. */
const elements = new Set(
  (
    'abbr b bdi bdo br cite code dd del details dfn div dl dt em figcaption figure hr i ins kbd li ' +
    'mark ol p q rp rt ruby s samp small span strong sub summary sup time u ul var wbr'
  ).split(' '),
);

const attributes = new Set(['lang', 'dir', 'title', 'datetime', 'dateTime', 'open', 'cite']);

/** What a page may import: components of the theme that show text. */
const imports = new Set(['@theme/Tabs', '@theme/TabItem', '@theme/Details']);

/** What to write instead of an element. */
const instead: Record<string, string> = {
  a: 'write a link: [text](address)',
  img: 'write an image: ![what it shows](./image.png)',
  table: 'write a table of Markdown, or data as a comparison, shown with <Comparison>',
  blockquote: 'write `> ` before its lines',
  pre: 'put it between lines of ```',
  script: 'remove it: pages run no code of their own',
  style: 'remove it: the styles are those of the site',
  link: 'remove it: the styles are those of the site',
  iframe: 'remove it: pages load nothing from elsewhere; link to it',
  object: 'remove it: pages load nothing from elsewhere; link to it',
  embed: 'remove it: pages load nothing from elsewhere; link to it',
  video: 'remove it: pages load nothing from elsewhere; link to it',
  audio: 'remove it: pages load nothing from elsewhere; link to it',
  svg: 'save the drawing as a file and write ![what it shows](./image.svg)',
  center: 'remove it: the layout is that of the site',
  font: 'remove it: the styles are those of the site',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [
      `h${level}`,
      `write ${'#'.repeat(Math.max(level, 2))} Text {/* #an-id */}`,
    ]),
  ),
};

/** Pages are prose: no code that runs, no element that loads, no component but those of the handbook. */
export const pageHtml = eachPage(
  'page-html',
  'A page is Markdown and the tags of the handbook: no code, no scripts, no styles, no frames.',
  (page) => {
    if (!page.tree) return [];
    const found: PageFinding[] = [];
    visit(page.tree, (node) => {
      const place = node.position?.start ?? { line: 1, column: 1 };
      const add = (findings: (Finding & Partial<PageFinding>)[]) =>
        found.push(
          ...findings.map((finding) => ({ line: place.line, column: place.column, ...finding })),
        );
      if (node.type === 'mdxjsEsm') add(ofModuleCode(node));
      else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        add(ofExpression(node.value));
      } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        add(ofElement(node, page));
      }
    });
    return found;
  },
);

function ofModuleCode({ data }: MdxjsEsm): (Finding & Partial<PageFinding>)[] {
  return (data?.estree?.body ?? []).flatMap((statement) => {
    const { line, column } = statement.loc?.start ?? { line: 1, column: 0 };
    const place = { line, column: column + 1 };
    if (statement.type !== 'ImportDeclaration') {
      const hint = 'remove it; for a lone word at the start of a line, begin the line otherwise';
      return [{ ...place, found: '`export`', expected: 'prose and tags', hint }];
    }
    const from = String(statement.source.value);
    if (imports.has(from)) return [];
    const evidence = statement.specifiers.some(({ local }) => Object.hasOwn(tags, local.name));
    return [
      {
        ...place,
        found: `an import from \`${from}\``,
        expected: 'a page that imports nothing',
        hint: evidence
          ? 'remove it: the tags of the handbook are there on every page'
          : 'remove it; what pages need beyond Markdown is a tag, see CONTRIBUTING.md',
      },
    ];
  });
}

function ofExpression(value: string): Finding[] {
  // Comments only, as in a heading's id.
  if (/^\s*(?:\/\*[^]*?\*\/\s*)+$/.test(value)) return [];
  const code = value.trim();
  return [
    {
      found:
        code === '' ? 'empty braces' : `\`{${code.length > 40 ? `${code.slice(0, 39)}…` : code}}\``,
      expected: 'text; braces hold code',
      hint: 'write the text itself, a number as <Figure of="claim#name" />, a brace as \\{',
    },
  ];
}

function ofElement(element: TagElement, page: Page): Finding[] {
  const { name } = element;
  if (name === null) {
    const hint = 'remove the <> around it';
    return [{ found: '`<>`', expected: 'a tag with a name', hint }];
  }
  if (Object.hasOwn(tags, name)) return [];
  if (isReported(element, page)) return [];
  if (/^[A-Z]/.test(name) || name.includes('.')) return ofComponent(name, page);
  if (!elements.has(name)) {
    return [
      {
        found: `the element <${name}>`,
        expected: 'Markdown, or a tag of the handbook',
        hint:
          (Object.hasOwn(instead, name) ? instead[name] : undefined) ??
          `write it in Markdown; if it is meant to be read, write \\<${name}>`,
      },
    ];
  }
  return element.attributes.flatMap((attribute) => ofAttribute(attribute, name));
}

/** Whether `page-tag` has guessed which tag was meant. */
function isReported({ position }: TagElement, { tagProblems }: Page): boolean {
  return tagProblems.some(
    ({ line, column }) => line === position?.start.line && column === position.start.column,
  );
}

function ofComponent(name: string, { tree }: Page): Finding[] {
  const imported = (tree?.children ?? []).some(
    (node) =>
      node.type === 'mdxjsEsm' &&
      node.data?.estree?.body.some(
        (statement) =>
          statement.type === 'ImportDeclaration' &&
          statement.specifiers.some(({ local }) => local.name === name.split('.')[0]),
      ),
  );
  if (imported) return [];
  const hint =
    name === 'Admonition'
      ? 'write it as a block: :::note, the text, :::'
      : 'use a tag of the handbook; CONTRIBUTING.md lists them';
  return [{ found: `the tag <${name}>`, expected: 'a tag of the handbook', hint }];
}

function ofAttribute(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  element: string,
): Finding[] {
  const expected = '`lang`, `title` or no attribute';
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return [{ found: `\`{…}\` on <${element}>`, expected, hint: 'remove it: pages run no code' }];
  }
  const { name, value } = attribute;
  const found = `the attribute \`${name}\` on <${element}>`;
  if (!attributes.has(name)) return [{ found, expected, hint: mendOfAttribute(name) }];
  if (typeof value !== 'object' || value === null) return [];
  return [{ found, expected: 'its value in quotes', hint: `write ${name}="…"` }];
}

function mendOfAttribute(name: string): string {
  if (/^on/i.test(name) || name === 'dangerouslySetInnerHTML') {
    return 'remove it: pages run no code';
  }
  if (name === 'id') return 'give the id to a heading: ## Text {/* #an-id */}';
  return 'remove it: the styles are those of the site';
}
