import type { Definition, Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from '../../evidence/reading/position';
import { placeOf, type TagUse } from '../../remark/tag-uses';
import { commentIn } from './comments';

/** A stretch of a page from one heading to the next. */
export interface Section extends Position {
  /** The id of its heading; empty before the first, and where a heading has none. */
  id: string;
  /** The text of its heading, as it is written; empty before the first. */
  title: string;
  depth: number;
  /** What it shows that both languages share, in order. */
  parts: Part[];
}

/** Something on a page that does not depend on the language. */
export interface Part extends Position {
  /** The same for parts that show the same. */
  key: string;
  /** What it is called in messages. */
  name: string;
}

/** The sections of a page in order, with what both languages must share. */
export function outlineOf(tree: Root, uses: readonly TagUse[], text: string): Section[] {
  const nameOfPart = partNames(tree, uses);
  const sections: Section[] = [{ id: '', title: '', depth: 0, parts: [], line: 1, column: 1 }];
  visit(tree, (node) => {
    const place = placeOf(node);
    if (node.type === 'heading') {
      sections.push({ ...headingOf(node, text), depth: node.depth, parts: [], ...place });
    }
    const named = nameOfPart(node);
    if (named) sections.at(-1)?.parts.push({ ...named, ...place });
  });
  return sections;
}

/** The id of a heading, which stands in a comment at its end: `{/* #id *\/}`; empty where it has none. */
export function headingId({ children }: Heading): string {
  const last = children.at(-1);
  return /^\s*#(\S+)\s*$/.exec((last && commentIn(last)) ?? '')?.[1] ?? '';
}

/** The text of a heading and its id. */
function headingOf(heading: Heading, text: string): { id: string; title: string } {
  const { children } = heading;
  const id = headingId(heading);
  const named = id === '' ? children : children.slice(0, -1);
  const start = named[0]?.position?.start.offset ?? 0;
  return { id, title: text.slice(start, named.at(-1)?.position?.end.offset ?? start).trim() };
}

function partNames(tree: Root, uses: readonly TagUse[]) {
  const useOf = new Map<object, TagUse>(uses.map((use) => [use.element, use]));
  const addressOf = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }: Definition) => {
    if (!addressOf.has(identifier)) addressOf.set(identifier, url);
  });
  return (node: Root | Root['children'][number]): Pick<Part, 'key' | 'name'> | undefined => {
    const use = useOf.get(node);
    if (use) return same(nameOf(use));
    switch (node.type) {
      case 'link':
        return link(node.url);
      case 'linkReference':
        return link(addressOf.get(node.identifier) ?? '');
      case 'image':
      case 'imageReference':
        return same('image');
      case 'footnoteReference':
        return same(`footnote [^${node.label ?? node.identifier}]`);
      case 'math':
      case 'inlineMath':
        return same('formula');
      default:
        return undefined;
    }
  };
}

function same(name: string): Pick<Part, 'key' | 'name'> {
  return { key: name, name };
}

/** A link; `tdsql`, `./tdsql` and `./tdsql.mdx` lead to the same page. */
function link(url: string): Pick<Part, 'key' | 'name'> {
  const target = url.replace(/^\.\//, '').replace(/^([^:?#]*)\.mdx(?=$|[?#])/, '$1');
  return { key: `link to ${target}`, name: `link to ${url}` };
}

function nameOf({ tag, id, figure, edition }: TagUse): string {
  if (edition !== undefined) return `<${tag} edition="${edition}" />`;
  if (figure !== undefined) return `<${tag} of="${id}#${figure}" />`;
  return id === undefined ? `<${tag} />` : `<${tag} id="${id}" />`;
}
