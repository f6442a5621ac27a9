import { isMap, type Node } from 'yaml';
import { type DataFile, eachNode, entriesOf, type YamlFile } from '../reading/data-file';
import type { ReadRecord } from '../reading/edition';
import type { Position } from '../reading/position';
import type { Finding, Problem } from '../reading/problem';
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
  return duplicateKeys(file).map((place) => ({
    rule: name,
    severity: 'error',
    file: file.path,
    ...place,
  }));
}

/** The keys that stand a second time in a map. */
export function duplicateKeys(file: YamlFile): (Finding & Position)[] {
  const found: (Finding & Position)[] = [];
  eachNode(file.document.contents, (map) => {
    if (!isMap(map)) return;
    const first = new Map<string, Node>();
    for (const { key, keyNode } of entriesOf(map)) {
      const earlier = first.get(key);
      if (!earlier) first.set(key, keyNode);
      else {
        const where = `line ${placeOf(file, earlier).line}`;
        found.push({ ...placeOf(file, keyNode), ...secondTime(key, where) });
      }
    }
  });
  return found;
}

function idsInTwoFiles(records: ReadRecord[]): Problem[] {
  const first = new Map<string, ReadRecord>();
  return records.flatMap((record) => {
    const key = `${record.kind} ${record.id}`;
    const earlier = first.get(key);
    if (!earlier) first.set(key, record);
    if (!earlier || earlier.file === record.file) return [];
    const { line } = earlier.file.locate(earlier.path, 'key');
    const place = record.file.locate(record.path, 'key');
    const finding = secondTime(record.id, `${earlier.file.path}:${line}`);
    return [{ rule: name, severity: 'error', file: record.file.path, ...place, ...finding }];
  });
}

function secondTime(key: string, where: string): Finding {
  return {
    found: `\`${key}\` a second time`,
    expected: 'each key once',
    hint: `rename or remove one of them; the first is at ${where}`,
  };
}

function placeOf(file: YamlFile, node: Node): Position {
  return file.positionAt(node.range?.[0] ?? 0);
}
