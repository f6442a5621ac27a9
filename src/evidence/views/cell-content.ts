import { plainText } from './plain-text';
import type { CellView, ClaimView, ComparisonView, RowView, TextView } from './views';

/** A piece of what a cell shows, and the claims it rests on. */
export interface CellPart {
  text: TextView;
  claims: ClaimView[];
}

/** What a cell of a comparison shows: its own text or else the statements of its claims. */
export function cellParts({ text, claims }: CellView): CellPart[] {
  return text
    ? [{ text, claims }]
    : claims.map((claim) => ({ text: claim.statement, claims: [claim] }));
}

/** The same without markup, a line each. */
export function cellText(cell: CellView): string {
  return cellParts(cell)
    .map(({ text }) => plainText(text))
    .join('\n');
}

/** What a row says, a line each: its name, then each column with its cell. Empty cells are left out. */
export function rowText({ columns }: ComparisonView, { label, cells }: RowView): string {
  const lines = columns.flatMap((column) => {
    const cell = cells[column.id];
    return cell ? [`${column.label} | ${cellText(cell)}`] : [];
  });
  return [label, ...lines].join('\n');
}
