import * as z from 'zod';
import type { YamlFile } from '../../evidence/reading/data-file';
import type { Position } from '../../evidence/reading/position';
import type { Finding } from '../../evidence/reading/problem';
import { duplicateKeys } from '../../evidence/rules/duplicate-id';
import { fieldFindings, type Parsed } from '../../evidence/rules/field-findings';
import { fieldsAt } from '../../evidence/rules/schema';
import { flatIssues, unquotedFinding } from '../../evidence/rules/unquoted-value';
import { syntaxFindings } from '../../evidence/rules/yaml-syntax';

/** What keeps a file of YAML, or of JSON, from being the map that a schema describes; none where it is. */
export function schemaFindings(file: YamlFile, schema: z.ZodType): (Finding & Position)[] {
  const broken = syntaxFindings(file);
  if (broken.length > 0) return broken;
  if (!file.readable) return [{ line: 1, column: 1, ...notAMap(file) }];
  const repeated = duplicateKeys(file);
  if (repeated.length > 0) return repeated;
  const raw: unknown = file.document.toJS();
  const parsed: Parsed = { id: file.path, file, path: [], raw };
  return flatIssues(schema.safeParse(raw).error?.issues ?? []).flatMap((issue) => {
    const unquoted = unquotedFinding(parsed, issue);
    if (unquoted) return [{ ...file.locate(issue.path as string[]), ...unquoted }];
    const known = () => fieldsAt(z.toJSONSchema(schema, { unrepresentable: 'any' }), issue.path);
    return fieldFindings(parsed, issue, known).map(({ path, at, finding }) => ({
      ...file.locate(path, at),
      ...finding,
    }));
  });
}

function notAMap({ document, path }: YamlFile): Finding {
  return {
    found: document.contents === null ? 'an empty file' : 'something that is not a map',
    expected: 'a map of fields',
    hint: `bring back what was there, \`git checkout -- ${path}\`; remove the file if it was never there`,
  };
}
