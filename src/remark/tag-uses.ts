import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Position } from '../evidence/reading/data-file';
import type { Finding } from '../evidence/reading/problem';
import { nearest } from '../evidence/rules/suggest';
import type { Kind } from '../evidence/schema/kind';
import { type TagDefinition, tags } from './tags';

export type TagElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A tag met on a page. */
export interface TagUse extends Position {
  element: TagElement;
  tag: string;
  kind?: Kind;
  id?: string;
  figure?: string;
}

/** A tag that cannot be understood. */
export type TagProblem = Position & Finding;

/** The evidence tags of a page in order, and what is wrong with them. */
export function tagUses(tree: Root): { uses: TagUse[]; problems: TagProblem[] } {
  const uses: TagUse[] = [];
  const problems: TagProblem[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as TagElement;
    if (!element.name) return;
    const definition = Object.hasOwn(tags, element.name) ? tags[element.name] : undefined;
    const place = {
      line: element.position?.start.line ?? 1,
      column: element.position?.start.column ?? 1,
    };
    if (!definition) {
      const meant = misspelt(element.name);
      if (meant) problems.push({ ...place, ...meant });
      return;
    }
    const found = problemsOf(element, element.name, definition);
    problems.push(...found.map((finding) => ({ ...place, ...finding })));
    if (found.length > 0) return;
    uses.push({
      element,
      tag: element.name,
      kind: definition.kind,
      ...place,
      ...target(element, definition),
    });
  });
  return { uses, problems };
}

/** What to say of a name that is nearly that of a tag; pages may have other elements, too. */
function misspelt(name: string): Finding | undefined {
  const names = Object.keys(tags);
  const sameLetters = names.find((tag) => tag.toLowerCase() === name.toLowerCase());
  const meant = sameLetters ?? nearest(name, names);
  return meant === undefined
    ? undefined
    : { found: `<${name}>`, expected: 'an evidence tag', hint: `did you mean <${meant}>?` };
}

function target(element: TagElement, { by }: TagDefinition): { id?: string; figure?: string } {
  if (!by) return {};
  const [id, figure] = (attribute(element, by) ?? '').split('#');
  return { id, figure };
}

function problemsOf(element: TagElement, tag: string, { by }: TagDefinition): Finding[] {
  const known = by ? [by] : [];
  const unknown = element.attributes.flatMap((attribute): Finding[] => {
    if (attribute.type === 'mdxJsxAttribute' && known.includes(attribute.name as 'id' | 'of'))
      return [];
    const found = attribute.type === 'mdxJsxAttribute' ? `\`${attribute.name}\`` : '`{…}`';
    return [
      {
        found: `the attribute ${found} on <${tag}>`,
        expected: by ? `\`${by}\` alone` : 'no attribute',
        hint: by ? `write <${tag} ${by}="…" />` : `write <${tag} />`,
      },
    ];
  });
  if (!by || isWellFormed(attribute(element, by), by)) return unknown;
  const example = by === 'id' ? `<${tag} id="an-id" />` : `<${tag} of="a-claim#a-figure" />`;
  return [
    ...unknown,
    {
      found: `<${tag}> without a readable \`${by}\``,
      expected: by === 'id' ? 'the id of a record, in quotes' : 'a claim and its figure, in quotes',
      hint: `write ${example}`,
    },
  ];
}

function isWellFormed(value: string | undefined, by: 'id' | 'of'): boolean {
  return (by === 'id' ? /^[^#\s]+$/ : /^[^#\s]+#[^#\s]+$/).test(value ?? '');
}

function attribute(element: TagElement, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : undefined;
  }
  return undefined;
}
