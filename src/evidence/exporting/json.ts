/**
 * A value as JSON, an item a line: lists and objects are broken as deep as it is said, and what lies deeper
 * stands on one line. So a record can be found by `grep` and its change be seen in a difference of lines, at
 * two thirds of what indented JSON takes.
 * @param depth - 1 breaks the value itself: a list of records; 2 what it holds, too: records beside what they are
 */
export function linesOfJson(value: object, depth: number): string {
  return `${written(value, depth)}\n`;
}

function written(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [opening, items, closing] = Array.isArray(value)
    ? ['[', value.map((item) => written(item, depth - 1)), ']']
    : ['{', membersOf(value, depth - 1), '}'];
  return items.length === 0 ? opening + closing : `${opening}\n${items.join(',\n')}\n${closing}`;
}

function membersOf(value: object, depth: number): string[] {
  return Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : [`${JSON.stringify(key)}:${written(item, depth)}`],
  );
}
