/** How many columns, beside the one that names the rows, a slide has room for where cells hold sentences. */
const mostColumns = 3;

/** From how many characters on a cell holds more than a word or a number. */
const longCell = 36;

/** The cells of a row that names itself in its first. */
function cellsOf(row: HTMLTableRowElement): HTMLTableCellElement[] {
  return [...row.cells];
}

/** How many columns a table has beside the one that names its rows. */
export function columnsOf(table: HTMLTableElement): number {
  return Math.max(0, ...[...table.rows].map((row) => row.cells.length - 1));
}

/** The tables that take the place of one with too many columns of sentences; that one, where it has not. */
export function partColumns(table: HTMLTableElement): HTMLTableElement[] {
  const longest = Math.max(0, ...[...table.querySelectorAll('td')].map(lengthOf));
  return columnsOf(table) > mostColumns && longest >= longCell
    ? withColumns(table, mostColumns)
    : [table];
}

function lengthOf(cell: Element): number {
  return (cell.textContent ?? '').trim().length;
}

/** Tables with no more than so many columns each, evenly, the names of the rows in each. */
export function withColumns(table: HTMLTableElement, most: number): HTMLTableElement[] {
  const columns = columnsOf(table);
  const count = Math.ceil(columns / most);
  // Cells that span several columns cannot be told apart.
  const spans = [...table.querySelectorAll('thead th[colspan]')].length > 0;
  if (count < 2 || spans) return [table];
  const each = Math.ceil(columns / count);
  return Array.from({ length: count }, (_, part) => {
    const [from, to] = [part * each + 1, Math.min((part + 1) * each, columns)];
    return onlyColumns(table, from, to);
  });
}

function onlyColumns(table: HTMLTableElement, from: number, to: number): HTMLTableElement {
  const copy = table.cloneNode(true) as HTMLTableElement;
  for (const row of copy.rows) {
    const cells = cellsOf(row);
    if (cells.length === 1) cells[0]?.setAttribute('colspan', String(to - from + 2));
    else {
      for (const [index, cell] of cells.entries()) {
        if (index > 0 && (index < from || index > to)) cell.remove();
      }
    }
  }
  return copy;
}
