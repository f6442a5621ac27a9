// The build that brings what a browser lacks of Node; Node runs it, too.
import { stringify } from 'csv-stringify/browser/esm/sync';

/**
 * Rows as CSV for spreadsheets, the first being the heads: with the mark by which Chinese opens as
 * such, and no cell read as a formula.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return stringify(rows as (string | number)[][], { bom: true, escape_formulas: true });
}
