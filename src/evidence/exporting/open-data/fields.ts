import * as z from 'zod';
import { type Locale, type Localized, locales } from '../../locale';
import type { OpenDataListing } from './listing';
import { type DatasetName, datasetNames, itemSchema } from './schema';

/** A field of a dataset, as its documentation tells it to readers of one language. */
export interface FieldView {
  /** From the item: `figures[].value`; what stands in a list is marked so. */
  path: string;
  type: FieldType;
  /** Of a closed list of words: those words. */
  words: string[];
  optional: boolean;
  meaning: string;
}

export type FieldType = 'text' | 'string' | 'number' | 'boolean' | 'object' | 'list' | 'map';

/** A dataset as its documentation tells it. */
export interface DatasetView {
  name: DatasetName;
  /** What its items are. */
  meaning: string;
  /** The fields of its items; where they are of several kinds, kind by kind. */
  forms: { name?: string; meaning?: string; fields: FieldView[] }[];
}

/** What the page on open data is given. */
export interface OpenDataDocs {
  /** The path below which the files in every language lie: `/`. */
  root: string;
  /** What each edition that was cut gives away, the latest first. */
  listings: OpenDataListing[];
  datasets: DatasetView[];
}

/** The parts of JSON Schema that zod writes for open data. */
interface Node {
  type?: string;
  descriptions?: Localized;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  enum?: string[];
  const?: unknown;
  oneOf?: Node[];
  anyOf?: Node[];
  additionalProperties?: Node | boolean;
}

/** Every dataset with its fields, worked out from the schemas. */
export function datasetViews(locale: Locale): DatasetView[] {
  return datasetNames.map((name) => {
    const schema = z.toJSONSchema(itemSchema(name), { io: 'input' }) as Node;
    const forms = schema.oneOf ?? [schema];
    return {
      name,
      meaning: meaningOf(schema, locale),
      forms: forms.map((form) => {
        const kind = schema.oneOf && form.properties?.kind;
        return {
          ...(kind ? { name: String(kind.const), meaning: meaningOf(kind, locale) } : {}),
          fields: fieldsIn(form, '', locale),
        };
      }),
    };
  });
}

function fieldsIn({ properties = {}, required = [] }: Node, above: string, locale: Locale) {
  return Object.entries(properties).flatMap(([key, node]): FieldView[] => {
    const path = above + key;
    const own = {
      path,
      type: typeOf(node),
      words: node.enum ?? node.items?.enum ?? (typeof node.const === 'string' ? [node.const] : []),
      optional: !required.includes(key),
      meaning: meaningOf(node, locale),
    };
    if (own.type === 'text') return [own];
    const below = node.items
      ? fieldsIn(node.items, `${path}[].`, locale)
      : fieldsIn(node, `${path}.`, locale);
    return [own, ...below];
  });
}

function typeOf(node: Node): FieldType {
  if (node.properties) return isText(node) ? 'text' : 'object';
  if (node.type === 'array') return 'list';
  if (typeof node.additionalProperties === 'object') return 'map';
  return node.type === 'number' || node.type === 'boolean' ? node.type : 'string';
}

/** Whether a node is a text in every language. */
function isText({ properties = {} }: Node): boolean {
  return Object.keys(properties).join() === locales.join();
}

function meaningOf({ descriptions }: Node, locale: Locale): string {
  return descriptions?.[locale] ?? '';
}
