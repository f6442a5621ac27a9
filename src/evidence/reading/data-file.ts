import {
  type Alias,
  Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
  YAMLParseError,
} from 'yaml';
import type { Kind } from '../schema/kind';
import type { Path } from '../schema/walk';

/** A place in a file, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A YAML file of an edition, parsed with the positions of everything in it. */
export interface DataFile {
  /** Relative to the site, with forward slashes. */
  path: string;
  kind: Kind;
  text: string;
  document: Document;
  /** Aliases (`*name`), which data files may not use: followed blindly, a few of them fill the memory. */
  aliases: Alias[];
  /** Whether the document can be turned into records: a map without mistakes of syntax and aliases. */
  readable: boolean;
  /** Where a value, or the key that leads to it, stands; the nearest parent where it is missing. */
  locate(path: Path, at?: 'key' | 'value'): Position;
  /** Where an offset of the text lies. */
  positionAt(offset: number): Position;
}

/**
 * Parses one file. Mistakes of syntax do not throw: they are in `document.errors`. Keys that occur
 * twice are let through for a rule of their own to report.
 */
export function parseDataFile(path: string, kind: Kind, text: string): DataFile {
  const lineCounter = new LineCounter();
  const document = parse(text, lineCounter);
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const aliases = aliasesOf(document);
  return {
    path,
    kind,
    text,
    document,
    aliases,
    readable: document.errors.length === 0 && aliases.length === 0 && isMap(document.contents),
    positionAt,
    locate: (to, at = 'value') => positionAt(offsetOf(document, to, at)),
  };
}

/** Parses what can be parsed; a text nested beyond any sense has an error in place of its contents. */
function parse(text: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: false });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const document = new Document();
    const message = 'lists or maps nested too deeply to read';
    document.errors.push(new YAMLParseError([0, 0], 'UNEXPECTED_TOKEN', message));
    return document;
  }
}

function aliasesOf(document: Document): Alias[] {
  const aliases: Alias[] = [];
  visit(document, {
    Alias(_, alias) {
      aliases.push(alias);
    },
  });
  return aliases;
}

/** One entry of a map in a document. */
export interface Entry {
  key: string;
  keyNode: Node;
  value: unknown;
}

/** The entries of the document's root map, twice where a key occurs twice. */
export function rootEntries(document: Document): Entry[] {
  return isMap(document.contents) ? entriesOf(document.contents) : [];
}

/** The entries of a map. */
export function entriesOf(map: YAMLMap): Entry[] {
  return map.items.flatMap((pair) =>
    isPair(pair) && isNode(pair.key)
      ? [{ key: keyText(pair.key), keyNode: pair.key, value: pair.value }]
      : [],
  );
}

function keyText(key: Node): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      // The last of equal keys is the one that parsing keeps.
      const entry = entriesOf(node).findLast(({ key }) => key === String(step));
      if (!entry) return offset;
      node = entry.value;
      const keyStart = startOf(entry.keyNode) ?? offset;
      offset = last && at === 'value' ? (startOf(node) ?? keyStart) : keyStart;
    } else if (isNode(node) && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
