import { markdownTable } from 'markdown-table';

/** Rows of plain text as a table of GitHub's Markdown, the first being the heads. */
export function toMarkdownTable(rows: readonly (readonly string[])[]): string {
  return markdownTable(
    rows.map((row) => row.map(cellOf)),
    { alignDelimiters: false },
  );
}

/** A cell on one line, in which nothing is taken for Markdown. */
function cellOf(text: string): string {
  return text.replace(/[\\`*_[\]|<]/g, '\\$&').replace(/\s*\n\s*/g, '<br>');
}
