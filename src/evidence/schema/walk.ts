import * as z from 'zod';
import type { Marker } from './fields';
import type { Kind } from './kind';
import { kinds } from './kinds';

/** Where something lies in a document: keys and indices from its root. */
export type Path = readonly (string | number)[];

/** A marked field met in a record. `key` tells that the marker is on the last key of the path itself. */
export interface MarkedField {
  marker: Marker;
  path: Path;
  value: unknown;
  key: boolean;
}

/** The parts of JSON Schema that zod writes for the handbook's schemas. */
interface Node {
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  propertyNames?: Node;
  items?: Node;
  anyOf?: Node[];
  allOf?: Node[];
  [keyword: string]: unknown;
}

const schemas = new Map<Kind, Node>();

/** The JSON Schema of one record of a kind. */
export function recordSchema(kind: Kind): Node {
  let schema = schemas.get(kind);
  if (!schema) {
    schema = z.toJSONSchema(kinds[kind].schema, { io: 'input' }) as Node;
    schemas.set(kind, schema);
  }
  return schema;
}

/**
 * Every marked field of a record, whether or not the record is valid: parts of the wrong shape are
 * passed over, for another rule to report.
 */
export function markedFields(kind: Kind, record: unknown): MarkedField[] {
  const found: MarkedField[] = [];
  visit(recordSchema(kind), record, [], found);
  return found;
}

function visit(schema: Node, value: unknown, path: Path, found: MarkedField[]): void {
  const marker = markerOf(schema);
  if (marker) found.push({ marker, path, value, key: false });
  for (const branch of [...(schema.anyOf ?? []), ...(schema.allOf ?? [])]) {
    visit(branch, value, path, found);
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (schema.items) visit(schema.items, item, [...path, index], found);
    }
  } else if (isMap(value)) {
    for (const [key, item] of Object.entries(value)) {
      visitEntry(schema, key, item, [...path, key], found);
    }
  }
}

function visitEntry(schema: Node, key: string, value: unknown, path: Path, found: MarkedField[]) {
  const keyMarker = schema.propertyNames && markerOf(schema.propertyNames);
  if (keyMarker) found.push({ marker: keyMarker, path, value: key, key: true });
  const rest = schema.additionalProperties;
  const property =
    (schema.properties && Object.hasOwn(schema.properties, key) && schema.properties[key]) ||
    (typeof rest === 'object' && rest);
  if (property) visit(property, value, path, found);
}

const markerNames = ['reference', 'within', 'localized', 'past', 'period', 'url'] as const;

function markerOf(schema: Node): Marker | undefined {
  return markerNames.some((name) => name in schema) ? (schema as unknown as Marker) : undefined;
}

/** Whether a parsed value is a map. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
