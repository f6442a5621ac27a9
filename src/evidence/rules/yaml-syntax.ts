import type { YAMLError } from 'yaml';
import type { DataFile } from '../reading/data-file';
import type { Finding, Problem } from '../reading/problem';
import { eachEdition, type Rule } from './rule';

/** Mends for the mistakes that contributors make most, by the parser's code. */
const hints: Record<string, string> = {
  BAD_INDENT: 'line the entry up with its siblings, by spaces',
  TAB_AS_INDENT: 'indent with spaces; YAML allows no tabs',
  BLOCK_AS_IMPLICIT_KEY: 'quote the text, or put it on a line of its own: it holds a `: `',
  MISSING_CHAR: 'close the quotation mark or bracket',
  UNEXPECTED_TOKEN: 'quote the text: it begins or ends with a character YAML reserves',
  MULTILINE_IMPLICIT_KEY: 'keep the key on one line',
};

/** Every data file is well-formed YAML and holds a map. */
export const yamlSyntax: Rule = {
  name: 'yaml-syntax',
  description: 'Every data file is well-formed YAML and holds a map.',
  check: eachEdition(({ files }) =>
    files.flatMap((file) => (file.readable ? [] : problemsIn(file))),
  ),
};

function problemsIn(file: DataFile): Problem[] {
  // What follows the first mistake of syntax is mostly its echo.
  const [first] = file.document.errors.map(mistake(file));
  if (first) return [first];
  return file.aliases.length > 0 ? aliases(file) : notAMap(file);
}

function mistake(file: DataFile) {
  return (error: YAMLError): Problem =>
    problemAt(file, error.pos[0], {
      found: (error.message.split(/ at line \d+/)[0] ?? error.message).trim(),
      expected: 'well-formed YAML',
      hint: hints[error.code] ?? 'compare the indentation, quotes and colons with a record above',
    });
}

function aliases(file: DataFile): Problem[] {
  return file.aliases.map((alias) =>
    problemAt(file, alias.range?.[0] ?? 0, {
      found: `the alias \`*${alias.source}\``,
      expected: 'values written out',
      hint: 'write the value in its place, or quote text that begins with an asterisk',
    }),
  );
}

function notAMap(file: DataFile): Problem[] {
  const { contents } = file.document;
  const edition = file.kind === 'edition';
  return [
    problemAt(file, 0, {
      found: contents === null ? 'an empty file' : 'something that is not a map',
      expected: edition ? 'the fields of the edition' : 'a map from ids to records',
      hint: edition
        ? 'begin with `title:`'
        : 'begin each record with its id and a colon; delete the file if it is to stay empty',
    }),
  ];
}

function problemAt(file: DataFile, offset: number, finding: Finding): Problem {
  const place = { file: file.path, ...file.positionAt(offset) };
  return { rule: 'yaml-syntax', severity: 'error', ...place, ...finding };
}
