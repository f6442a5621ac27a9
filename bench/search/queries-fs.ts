import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { BenchProblem } from './problem';

const querySchema = z.object({
  q: z.string().min(1),
  kind: z.string().min(1),
  expect: z.array(z.string().min(1)).min(1),
});

/** What a reader types, and the pages of which each answers it. */
export type Query = z.infer<typeof querySchema>;

/**
 * Reads the queries of a language.
 * @param slugs - the pages there are: a query that expects another one is a mistake
 */
export function readQueries(folder: string, locale: string, slugs: ReadonlySet<string>): Query[] {
  const name = `queries.${locale}.yml`;
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    throw new BenchProblem(
      `There is no \`${name}\` in ${folder}: name its folder with \`--queries\`.`,
    );
  }
  const queries = check(name, readFileSync(file, 'utf8'));
  for (const { q, expect } of queries) {
    const unknown = expect.find((slug) => !slugs.has(slug));
    if (unknown === undefined) continue;
    throw new BenchProblem(
      `${name}: “${q}” expects the page \`${unknown}\`, which the edition does not have.`,
    );
  }
  return queries;
}

function check(name: string, yaml: string): Query[] {
  let data: unknown;
  try {
    data = parse(yaml);
  } catch (cause) {
    throw new BenchProblem(
      `${name} is not well-formed YAML: ${cause instanceof Error ? cause.message : cause}`,
    );
  }
  const { data: queries, error } = z.array(querySchema).min(1).safeParse(data);
  if (queries) return queries;
  const [issue] = error.issues;
  throw new BenchProblem(
    `${name}: ${issue?.message} at ${issue?.path.join('.') || 'the top'}; it is a list of { q, kind, expect }.`,
  );
}
