import { visit, type YAMLError } from 'yaml';
import { conflict, isConflictMark } from '../reading/conflict';
import type { DataFile, Extra, YamlFile } from '../reading/data-file';
import { lineAt, type Position } from '../reading/position';
import type { Finding, Problem } from '../reading/problem';
import { lowerFirst } from '../text/lower-first';
import { eachEdition, type Rule } from './rule';

const name = 'yaml-syntax';

/** Mends for the mistakes that contributors make most, by the parser's code. */
const hints: Record<string, string> = {
  BAD_INDENT: 'line the entry up with its siblings, by spaces',
  TAB_AS_INDENT: 'indent with spaces; YAML allows no tabs',
  BLOCK_AS_IMPLICIT_KEY: 'quote the text, or put it on a line of its own: it holds a `: `',
  MISSING_CHAR: 'write `key: value`, with a colon and a blank after the key',
  UNEXPECTED_TOKEN: 'quote the text: it begins or ends with a character YAML reserves',
  BAD_SCALAR_START: 'quote the text: it begins with a character YAML reserves',
  MULTILINE_IMPLICIT_KEY: 'write `key: value`, with a colon and a blank after the key',
  RESOURCE_EXHAUSTION: 'take lists and maps out of one another',
  MULTIPLE_DOCS: 'remove the line: a file is one document',
};

/** What the parser means, where its own words speak of how it works. */
const meanings: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'a `: ` in a text without quotes',
  MISSING_CHAR: 'a line without `key: `',
  MULTILINE_IMPLICIT_KEY: 'a line without `key: `',
  MULTIPLE_DOCS: 'a line of `---`, which begins another document',
  TAB_AS_INDENT: 'a tab before the text',
};

/** Every data file is well-formed YAML and holds a map. */
export const yamlSyntax: Rule = {
  name,
  description: 'Every data file is well-formed YAML and holds a map.',
  check: eachEdition(({ files }) =>
    files.flatMap((file) => (file.readable ? [] : problemsIn(file))),
  ),
};

function problemsIn(file: DataFile): Problem[] {
  const places = syntaxFindings(file);
  const found = places.length > 0 ? places : [{ line: 1, column: 1, ...notAMap(file) }];
  return found.map((place) => ({ rule: name, severity: 'error', file: file.path, ...place }));
}

/** What keeps YAML from being read as values: mistakes of syntax, and what is more than a value. */
export function syntaxFindings(file: YamlFile): (Finding & Position)[] {
  // What follows the first mistake of syntax is mostly its echo.
  const [first] = file.document.errors;
  if (first) return [mistake(file, first)];
  return file.extras.map(({ kind, written, offset }) => ({
    ...file.positionAt(offset),
    found: `the ${kind} \`${written}\``,
    expected: 'values written out',
    hint: mends[kind],
  }));
}

const mends: Record<Extra['kind'], string> = {
  alias: 'write the value in its place, or quote text that begins with an asterisk',
  anchor: 'remove it, or quote text that begins with an ampersand',
  key: 'write the key as text; quote text that begins with a bracket',
  tag: 'remove it, or quote text that begins with an exclamation mark',
};

function mistake(file: YamlFile, error: YAMLError): Finding & Position {
  const expected = 'well-formed YAML';
  const [offset] = error.pos;
  if (isConflictMark(file.text, offset)) return { ...file.positionAt(offset), ...conflict };
  const opening = unclosed(file, offset);
  if (/\bclosing\b|\bend with a\b/.test(error.message) && opening !== undefined) {
    const bracket = file.text[opening] ?? '';
    const found = `a \`${bracket}\` that nothing closes`;
    return { ...file.positionAt(opening), found, expected, hint: 'close it where its text ends' };
  }
  if (isIndentedTooFar(file, error)) {
    const next = file.text.slice(offset).search(/\n[ \t]*\S/);
    const start = offset + (/\n\s*/.exec(file.text.slice(offset + next)) ?? [''])[0].length + next;
    const found = 'a line that is indented further than the one above allows';
    return { ...file.positionAt(start), found, expected, hint: hints.BAD_INDENT ?? '' };
  }
  const line = lineAt(file.text, offset);
  return {
    ...file.positionAt(offset),
    found: meanings[error.code] ?? lowerFirst(error.message.split(/ at line \d+/)[0]?.trim() ?? ''),
    expected,
    hint: /^[^:]*：/.test(line)
      ? 'write the colon in half width, `:`, and a blank after it'
      : (hints[error.code] ?? 'compare the indentation, quotes and colons with a record above'),
  };
}

/** The last quotation mark or bracket before an offset that is left open. */
function unclosed({ document, text }: YamlFile, offset: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [offset, offset];
      const closing = closings[text[start] ?? ''];
      const closed =
        end - start > 1 &&
        text
          .slice(start, end)
          .trimEnd()
          .endsWith(closing ?? '');
      if (start < offset && closing !== undefined && !closed) opening = start;
    },
  });
  return opening;
}

const closings: Record<string, string> = { "'": "'", '"': '"', '[': ']', '{': '}' };

/** Whether a text is followed by a line that is indented as if it belonged to it. */
function isIndentedTooFar({ document }: YamlFile, { code, pos }: YAMLError): boolean {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return false;
  return document.errors.some(
    (other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0],
  );
}

function notAMap(file: DataFile): Finding {
  const { contents } = file.document;
  const edition = file.kind === 'edition';
  return {
    found: contents === null ? 'an empty file' : 'something that is not a map',
    expected: edition ? 'the fields of the edition' : 'a map from ids to records',
    hint: edition
      ? 'begin with `title:`'
      : 'begin each record with its id and a colon; delete the file if it is to stay empty',
  };
}
