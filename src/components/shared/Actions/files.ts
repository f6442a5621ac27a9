/** Text as a CSV file. The code that writes CSV is loaded with the first one asked for. */
export async function csvFile(rows: readonly (readonly (string | number)[])[]): Promise<Blob> {
  const { toCsv } = await import('../../../evidence/exporting/csv');
  return new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' });
}

/** Data as a JSON file that a person can read, too. */
export function jsonFile(data: unknown): Blob {
  return new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' });
}
