import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { hide, type Prose, paragraphProse, proseOf, withText } from './prose';

/** A piece of marked-up text. */
export type Inline =
  | string
  | { strong: Inline[] }
  | { emphasis: Inline[] }
  | { code: string }
  /** A placeholder, `{name}` in the text. */
  | { placeholder: string };

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];

/** Text that says something the data may not say. */
export class MarkupError extends Error {
  /** @param found - what stands in the text, as a reader would name it */
  constructor(readonly found: string) {
    super(`${found} in data text`);
    this.name = 'MarkupError';
  }
}

const placeholderPattern = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/;

/**
 * Reads the small part of Markdown that data text may use: `*emphasis*`, `**strong**`, `` `code` ``
 * and `{name}`. Emphasis works beside Chinese punctuation, as it does on pages.
 * @throws MarkupError on anything else: a link, a list, HTML, an expression, a second paragraph
 */
export function parseMarkup(text: string): Inline[] {
  const root = toTree(text);
  const [first, ...others] = root.children;
  if (!first) return [];
  if (others.length > 0) throw new MarkupError('more than one paragraph');
  if (first.type !== 'paragraph') throw new MarkupError(nameOf(first));
  return first.children.flatMap(toInline);
}

/** The prose of such a text; placeholders are none, as what they stand for is no word of the text. */
export function proseOfMarkup(text: string): Prose {
  const prose = isBare(text) ? paragraphProse(text) : proseOf(toTree(text), text);
  return withText(prose, prose.text.replace(new RegExp(placeholderPattern, 'g'), hide));
}

/** Trees of texts met before: every rule reads every text, and editions share most of theirs. */
const trees = new Map<string, Root>();

/** How many trees are kept; what a site of a dozen editions holds. */
const kept = 20_000;

function toTree(text: string): Root {
  if (isBare(text)) return paragraphOf(text);
  const known = trees.get(text);
  if (known) return known;
  const tree = fromMarkdown(text, { extensions: [cjkFriendlyExtension()] });
  if (trees.size >= kept) trees.clear();
  trees.set(text, tree);
  return tree;
}

/**
 * Whether a text has nothing that Markdown could take for more than text, which most have not: it is one line
 * that begins like no list, heading or the like, and has no sign of markup.
 */
function isBare(text: string): boolean {
  return /^[\p{L}（“《{][^\\`*_[\]<>&\p{C}\p{Z}~|]*(?: [^\\`*_[\]<>&\p{C}\p{Z}~|]+)*$/u.test(text);
}

/** What a parser makes of it. */
function paragraphOf(text: string): Root {
  const position = () => ({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: text.length + 1, offset: text.length },
  });
  const leaf = { type: 'text' as const, value: text, position: position() };
  const paragraph = { type: 'paragraph' as const, children: [leaf], position: position() };
  return { type: 'root', children: [paragraph], position: position() };
}

function toInline(node: Node): Inline[] {
  switch (node.type) {
    case 'text':
      return splitPlaceholders(node.value);
    case 'strong':
      return [{ strong: node.children.flatMap(toInline) }];
    case 'emphasis':
      return [{ emphasis: node.children.flatMap(toInline) }];
    case 'inlineCode':
      return [{ code: node.value }];
    default:
      throw new MarkupError(nameOf(node));
  }
}

function splitPlaceholders(text: string): Inline[] {
  const pieces = text.split(placeholderPattern);
  return pieces.flatMap((piece, index): Inline[] => {
    if (index % 2 === 1) return [{ placeholder: piece }];
    const brace = /[{}]/.exec(piece);
    if (brace) throw new MarkupError(`a lone \`${brace[0]}\``);
    return piece === '' ? [] : [piece];
  });
}

const names: Record<string, string> = {
  blockquote: 'a quotation',
  break: 'a line break',
  code: 'a code block',
  definition: 'a link definition',
  heading: 'a heading',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  link: 'a link',
  linkReference: 'a link',
  list: 'a list',
  thematicBreak: 'a rule',
};

function nameOf(node: Node): string {
  return names[node.type] ?? node.type;
}

/** The placeholders of a text, in order. */
export function placeholdersOf(inlines: Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string' || 'code' in inline) return [];
    if ('placeholder' in inline) return [inline.placeholder];
    return placeholdersOf('strong' in inline ? inline.strong : inline.emphasis);
  });
}
