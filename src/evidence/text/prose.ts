/** Running text as a reader meets it, and where each of its characters stands in the source. */
export interface Prose {
  readonly text: string;
  /** Where each character is written, its escape included. */
  offsets: number[];
  /** Where what is put before each character goes: before the markup that begins with it. */
  outer: number[];
}

/** A node of a Markdown or MDX tree, as far as prose is concerned. */
interface TreeNode {
  type: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: TreeNode[];
  alt?: string | null;
}

/** Stands for what is no prose: neither a letter nor a digit nor a space. */
export const opaque = '\uFFFC';

/** As many of them as `text` has characters, so that what follows keeps its place. */
export function hide(text: string): string {
  return opaque.repeat(text.length);
}

/** Text without markup: every character stands where it is written. */
export function plainProse(text: string): Prose {
  return lazily(text, () => {
    const offsets = Array.from({ length: text.length }, (_, offset) => offset);
    return { offsets, outer: offsets };
  });
}

/** What `proseOf` makes of a paragraph without markup that is all of its source. */
export function paragraphProse(text: string): Prose {
  const ends = opaque.repeat(2);
  return lazily(text + ends, () => {
    const offsets = Array.from({ length: text.length + ends.length }, (_, at) =>
      Math.min(at, text.length),
    );
    return { offsets, outer: offsets };
  });
}

/** The same prose with another text of the same length. */
export function withText(prose: Prose, text: string): Prose {
  return lazily(text, () => prose);
}

/** Prose whose places are worked out when somebody asks for them: where nothing is amiss, nobody does. */
function lazily(text: string, work: () => Omit<Prose, 'text'>): Prose {
  let known: Omit<Prose, 'text'> | undefined;
  const places = () => {
    known ??= work();
    return known;
  };
  return {
    text,
    get offsets() {
      return places().offsets;
    },
    get outer() {
      return places().outer;
    },
  };
}

/**
 * The prose of a tree: its text, without code, formulas, tags, comments and addresses. Text runs on
 * through emphasis and links, as it does for a reader; blocks are held apart.
 */
export function proseOf(tree: TreeNode, source: string): Prose {
  const pieces = piecesOf(tree, source);
  const text = pieces.map((piece) => piece.text).join('');
  return lazily(text, () => ({
    offsets: pieces.flatMap(({ offsets }) => offsets),
    outer: pieces.flatMap(({ outer }) => outer),
  }));
}

/**
 * The same prose in the file that its source is a part of.
 * @param work - finds where each of the source's characters stands
 */
export function placed(prose: Prose, work: () => (offset: number) => number): Prose {
  return lazily(prose.text, () => {
    const place = work();
    return { offsets: prose.offsets.map(place), outer: prose.outer.map(place) };
  });
}

/** Nodes whose text belongs to the sentence around them. */
const phrasing = ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'mdxJsxTextElement'];

function piecesOf(node: TreeNode, source: string): Prose[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text') return [written(source.slice(start, end), start)];
  if (node.type === 'image') return [written(node.alt ?? '', start + '!['.length)];
  if (!node.children?.length) return [opaqueAt(start)];
  const pieces = node.children.flatMap((child) => piecesOf(child, source));
  return phrasing.includes(node.type) ? begunAt(start, pieces) : [...pieces, opaqueAt(end)];
}

function opaqueAt(offset: number): Prose {
  return { text: opaque, offsets: [offset], outer: [offset] };
}

function begunAt(start: number, [first, ...others]: Prose[]): Prose[] {
  if (!first) return [];
  const begun = lazily(first.text, () => {
    return { offsets: first.offsets, outer: [start, ...first.outer.slice(1)] };
  });
  return [begun, ...others];
}

const characterReference = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/;
const escaped = /\\(?<character>[!-/:-@[-`{-~])/;
/** A line's end with the indentation and quotation marks of the next line. */
const lineEnd = /\r?\n[ \t>]*/;
const piece = new RegExp(
  `(?<space>${characterReference.source}|${lineEnd.source})|${escaped.source}|[^]`,
  'gi',
);

/** Markdown as it is written, so that its characters keep their places: `\<` is a `<`. */
function written(markdown: string, start: number): Prose {
  if (!/[\\&\n]/.test(markdown)) {
    return lazily(markdown, () => {
      const offsets = Array.from({ length: markdown.length }, (_, index) => start + index);
      return { offsets, outer: offsets };
    });
  }
  let text = '';
  const offsets: number[] = [];
  for (const { 0: match, index, groups } of markdown.matchAll(piece)) {
    text += groups?.space ? ' ' : (groups?.character ?? match);
    offsets.push(start + index);
  }
  return { text, offsets, outer: offsets };
}
