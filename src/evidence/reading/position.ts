/** A place in a file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Where an offset of a text lies. */
export function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The offset of a place in a text with `\n` at line ends. */
export function offsetIn(text: string, { line, column }: Position): number {
  return (lineStarts(text)[line - 1] ?? text.length) + column - 1;
}

/** The offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The whole line in which an offset lies. */
export function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
}
