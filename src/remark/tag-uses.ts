import type { Node, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Position } from '../evidence/reading/position';
import type { Finding } from '../evidence/reading/problem';
import { nearest, suggest } from '../evidence/rules/suggest';
import type { Kind } from '../evidence/schema/kind';
import { type Naming, type TagDefinition, tags } from './tags';

export type TagElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A tag met on a page. */
export interface TagUse extends Position {
  element: TagElement;
  tag: string;
  kind?: Kind;
  id?: string;
  figure?: string;
  /** The edition the tag names. */
  edition?: string;
}

/** A tag that cannot be understood. */
export type TagProblem = Position & Finding;

/** Where a node of a page begins. */
export function placeOf({ position }: Node): Position {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}

/** The evidence tags of a page in order, and what is wrong with them. */
export function tagUses(tree: Root): { uses: TagUse[]; problems: TagProblem[] } {
  const uses: TagUse[] = [];
  const problems: TagProblem[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as TagElement;
    if (!element.name) return;
    const definition = Object.hasOwn(tags, element.name) ? tags[element.name] : undefined;
    const place = placeOf(element);
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

function target(
  element: TagElement,
  { by }: TagDefinition,
): Pick<TagUse, 'id' | 'figure' | 'edition'> {
  if (!by) return {};
  if (by === 'edition') return { edition: attribute(element, by) };
  const [id, figure] = (attribute(element, by) ?? '').split('#');
  return { id, figure };
}

function problemsOf(element: TagElement, tag: string, definition: TagDefinition): Finding[] {
  const { by, among } = definition;
  const known = by ? [by] : [];
  const unknown = element.attributes.flatMap((attribute): Finding[] => {
    if (attribute.type === 'mdxJsxAttribute' && known.includes(attribute.name as Naming)) {
      return [];
    }
    const found = attribute.type === 'mdxJsxAttribute' ? `\`${attribute.name}\`` : '`{…}`';
    return [
      {
        found: `the attribute ${found} on <${tag}>`,
        expected: by ? `\`${by}\` alone` : 'no attribute',
        hint: by ? `write <${tag} ${by}="…" />` : `write <${tag} />`,
      },
    ];
  });
  if (!by) return unknown;
  const value = attribute(element, by);
  if (isWellFormed(value, by)) return [...unknown, ...strangers(value, tag, definition)];
  const { names, example } = among
    ? { names: `the id of ${among.noun}`, example: among.ids[0] }
    : namings[by];
  return [
    ...unknown,
    {
      found: `<${tag}> without a readable \`${by}\``,
      expected: `${names}, in quotes`,
      hint: `write <${tag} ${by}="${example}" />`,
    },
  ];
}

function isWellFormed(value: string | undefined, by: Naming): value is string {
  return namings[by].form.test(value ?? '');
}

/** A name that is none of those a tag may give, where they are known without the data. */
function strangers(value: string, tag: string, { among }: TagDefinition): Finding[] {
  if (!among || among.ids.includes(value)) return [];
  return [
    {
      found: `\`${value}\` in <${tag}>`,
      expected: `the id of ${among.noun}`,
      hint: suggest(value, among.ids, 'CONTRIBUTING.md lists them'),
    },
  ];
}

/** What each way of naming looks like. */
const namings: Record<Naming, { form: RegExp; names: string; example: string }> = {
  id: { form: /^[^#\s]+$/, names: 'the id of a record', example: 'an-id' },
  of: { form: /^[^#\s]+#[^#\s]+$/, names: 'a claim and its figure', example: 'a-claim#a-figure' },
  edition: { form: /^\d{4}-\d{2}$/, names: 'an edition', example: '2020-10' },
};

function attribute(element: TagElement, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    return typeof attribute.value === 'string' ? attribute.value : undefined;
  }
  return undefined;
}
