import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  YAMLParseError,
} from 'yaml';
import type { Kind } from '../schema/kind';
import type { Path } from '../schema/walk';
import type { Position } from './position';

/** YAML, parsed with the positions of everything in it. */
export interface YamlFile {
  /** The file it stands in, relative to the site, with forward slashes. */
  path: string;
  text: string;
  document: Document;
  /**
   * What YAML has beyond values written out, and may not be used: aliases (`*name`), of which a few,
   * followed blindly, fill the memory, anchors (`&name`), tags (`!!type`) and lists or maps as keys.
   */
  extras: Extra[];
  /** Whether the document can be turned into records: a map without mistakes of syntax and extras. */
  readable: boolean;
  /** Where a value, or the key that leads to it, stands; the nearest parent where it is missing. */
  locate(path: Path, at?: 'key' | 'value'): Position;
  /** Where an offset of the text lies. */
  positionAt(offset: number): Position;
}

/** An alias, an anchor, a tag, or a key that is no text, as it is written, and where. */
export interface Extra {
  kind: 'alias' | 'anchor' | 'tag' | 'key';
  written: string;
  offset: number;
}

/** A YAML file of an edition. */
export interface DataFile extends YamlFile {
  kind: Kind;
}

/** Parses a file of an edition, as `parseYaml` does. */
export function parseDataFile(path: string, kind: Kind, text: string): DataFile {
  return { ...parseYaml(path, text), kind };
}

/**
 * Parses YAML. Mistakes of syntax do not throw: they are in `document.errors`. Keys that occur twice
 * are let through for a rule of their own to report.
 */
export function parseYaml(path: string, text: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = parse(text, lineCounter);
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const extras = extrasOf(document, text);
  return {
    path,
    text,
    document,
    extras,
    readable: document.errors.length === 0 && extras.length === 0 && isMap(document.contents),
    positionAt,
    locate: (to, at = 'value') => positionAt(offsetOf(document, to, at)),
  };
}

/** How deep lists and maps may lie in one another: three times as deep as any record. */
const deepest = 30;

/** Parses what can be parsed; a text nested beyond any sense has an error in place of its contents. */
function parse(text: string, lineCounter: LineCounter): Document {
  const abyss = abyssIn(text);
  if (abyss !== undefined) return nestedTooDeeply(abyss);
  try {
    // Without the log level, the library would print warnings by itself.
    const options = { lineCounter, uniqueKeys: false, logLevel: 'error' } as const;
    const document = parseDocument(text, options);
    const tooDeep = firstBelow(document.contents, deepest);
    return tooDeep ? nestedTooDeeply(startOf(tooDeep)) : document;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return nestedTooDeeply();
  }
}

function nestedTooDeeply(offset = 0): Document {
  const document = new Document();
  const message = 'Lists or maps nested too deeply to read';
  document.errors.push(new YAMLParseError([offset, offset], 'RESOURCE_EXHAUSTION', message));
  return document;
}

/**
 * Where a text is nested so deeply that the parser itself would run out of memory: by brackets, by
 * indentation, or by signs of lists on one line.
 */
function abyssIn(text: string): number | undefined {
  const block = text.search(/^(?: {200,}[^ \n]| *(?:[-?] ){50})/m);
  if (block !== -1) return block;
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[{\]}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 200) return index;
  }
  return undefined;
}

/** The first node that lies deeper than a depth, found without recursion. */
function firstBelow(root: unknown, depth: number): unknown {
  let level: unknown[] = [root];
  for (let reached = 0; level.length > 0; reached += 1) {
    if (reached > depth) return level.find(isNode);
    level = level.flatMap((node) => {
      if (!isMap(node) && !isSeq(node)) return [];
      return node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]));
    });
  }
  return undefined;
}

function extrasOf(document: Document, text: string): Extra[] {
  const extras: Extra[] = [];
  eachNode(document.contents, (node, isKey) => {
    const [start, end] = node.range ?? [0, 0];
    if (isKey && isCollection(node)) {
      extras.push({ kind: 'key', written: text.slice(start, end).trim(), offset: start });
    }
    const add = (kind: Extra['kind'], written: string) => {
      // An anchor and a tag stand before the value that they belong to.
      const before = text.lastIndexOf(written, start);
      extras.push({ kind, written, offset: before === -1 ? start : before });
    };
    if (isAlias(node)) add('alias', `*${node.source}`);
    else if (node.anchor) add('anchor', `&${node.anchor}`);
    else if (node.tag) add('tag', shortTag(node.tag));
  });
  return extras;
}

/**
 * Sees a node and all below it, in the order of the text. The library's own `visit`, which can change what
 * it walks through, takes several times as long.
 */
export function eachNode(
  node: unknown,
  see: (node: Node, isKey: boolean) => void,
  isKey = false,
): void {
  if (!isNode(node)) return;
  see(node, isKey);
  if (!isCollection(node)) return;
  for (const item of node.items) {
    if (isPair(item)) {
      eachNode(item.key, see, true);
      eachNode(item.value, see);
    } else {
      eachNode(item, see);
    }
  }
}

function shortTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
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
