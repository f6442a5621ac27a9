import { kindNames } from './kind';
import { kinds } from './kinds';
import { recordSchema } from './walk';

/** A JSON Schema as it is published. */
export interface PublishedSchema {
  /** Its name below `/schemas/`: `claims.json`. */
  file: string;
  content: string;
}

/**
 * One JSON Schema for each kind of data file. A file is a map from ids to records, `edition.yml` a
 * record itself.
 */
export function publishedSchemas(): PublishedSchema[] {
  return kindNames.map((kind) => {
    const { name } = kinds[kind];
    const { $schema, ...record } = recordSchema(kind);
    const map = {
      $schema,
      title: name,
      description: record.description,
      type: 'object',
      additionalProperties: record,
    };
    const schema = kind === 'edition' ? { $schema, title: name, ...record } : map;
    return { file: `${name}.json`, content: `${JSON.stringify(schema, null, 2)}\n` };
  });
}
