/**
 * Records of one shape as the rows of a table, headed by the names of their fields. What holds
 * several values sets a space between them: neither ids nor addresses have one.
 */
export function rowsOf(records: readonly object[]): string[][] {
  const cellOf = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value));
  return [
    Object.keys(records[0] ?? {}),
    ...records.map((record) => Object.values(record).map(cellOf)),
  ];
}
