import { Scalar } from 'yaml';

/** What stands in a file for a character of text, by the style of the scalar. */
const glyphs: Partial<Record<Scalar.Type, RegExp>> = {
  [Scalar.QUOTE_DOUBLE]: /(?:\s|\\\n)*(\\(?:x.{2}|u.{4}|U.{8}|.)|[^])/uy,
  [Scalar.QUOTE_SINGLE]: /\s*(''|[^])/uy,
};
const plainGlyph = /\s*([^])/uy;

/** What stands there for a space: itself, an escape, or the line's end with the next indentation. */
const space = /()(?:\\[^]|\s*\n\s*|\s)?/y;

/** Where each character of a scalar's value stands in the file's text. */
export function scalarOffsets(text: string, scalar: Scalar): number[] {
  const glyph = (scalar.type && glyphs[scalar.type]) ?? plainGlyph;
  let at = contentStart(text, scalar);
  return [...String(scalar.value)].flatMap((character) => {
    const pattern = /\s/.test(character) ? space : glyph;
    pattern.lastIndex = at;
    const [whole = '', written = ''] = pattern.exec(text) ?? [];
    const offset = pattern === space ? at : at + whole.length - written.length;
    at += whole.length;
    // A character beyond the first 65,536 counts as two.
    return Array.from({ length: character.length }, () => offset);
  });
}

function contentStart(text: string, { type, range }: Scalar): number {
  const start = range?.[0] ?? 0;
  if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) return start + 1;
  // The content of `>` and `|` begins on the next line.
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) {
    return text.indexOf('\n', start) + 1;
  }
  return start;
}
