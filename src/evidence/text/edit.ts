/** A piece of a text, and what replaces it. */
export interface Edit {
  /** Offsets in the text; `end` is exclusive. */
  start: number;
  end: number;
  text: string;
}

/** A text with edits made; of edits that touch one another the first is made. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
