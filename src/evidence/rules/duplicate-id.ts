import { type Node, visit } from 'yaml';
import { type DataFile, entriesOf, type Position } from '../reading/data-file';
import type { DataRecord } from '../reading/edition';
import type { Problem } from '../reading/problem';
import { eachEdition, type Rule } from './rule';

const name = 'duplicate-id';

/** Within an edition, no two records of a kind share an id, and no map has a key twice. */
export const duplicateId: Rule = {
  name,
  description: 'No two records of a kind share an id, and no map has a key twice.',
  check: eachEdition(({ files, records }) => [
    ...files.flatMap(keysTwice),
    ...idsInTwoFiles(records),
  ]),
};

function keysTwice(file: DataFile): Problem[] {
  const problems: Problem[] = [];
  visit(file.document, {
    Map(_, map) {
      const first = new Map<string, Node>();
      for (const { key, keyNode } of entriesOf(map)) {
        const earlier = first.get(key);
        if (!earlier) first.set(key, keyNode);
        else {
          const { line } = placeOf(file, earlier);
          problems.push(duplicate(file, placeOf(file, keyNode), key, `line ${line}`));
        }
      }
    },
  });
  return problems;
}

function idsInTwoFiles(records: DataRecord[]): Problem[] {
  const first = new Map<string, DataRecord>();
  return records.flatMap((record) => {
    const key = `${record.kind} ${record.id}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, record);
    if (!earlier || earlier.file === record.file) return [];
    const { line } = earlier.file.locate(earlier.path, 'key');
    const place = record.file.locate(record.path, 'key');
    return [duplicate(record.file, place, record.id, `${earlier.file.path}:${line}`)];
  });
}

function duplicate(file: DataFile, place: Position, key: string, where: string): Problem {
  return {
    rule: name,
    severity: 'error',
    file: file.path,
    ...place,
    found: `\`${key}\` a second time`,
    expected: 'each key once',
    hint: `rename or remove one of them; the first is at ${where}`,
  };
}

function placeOf(file: DataFile, node: Node): Position {
  return file.positionAt(node.range?.[0] ?? 0);
}
