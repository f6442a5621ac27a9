/** A text with something put in, and where that stands. */
export interface Insertion {
  text: string;
  start: number;
  end: number;
}

/**
 * Puts a piece into a text at an offset.
 * @param between - what parts it from what stands before it and after it, and is no part of it
 */
export function insert(
  text: string,
  offset: number,
  piece: string,
  { before = '', after = '' }: { before?: string; after?: string } = {},
): Insertion {
  const start = offset + before.length;
  return {
    text: text.slice(0, offset) + before + piece + after + text.slice(offset),
    start,
    end: start + piece.length,
  };
}
