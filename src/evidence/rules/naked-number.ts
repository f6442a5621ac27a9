import { isScalar } from 'yaml';
import { type Locale, locales } from '../locale';
import type { DataFile } from '../reading/data-file';
import type { DataRecord } from '../reading/edition';
import type { Finding, Problem } from '../reading/problem';
import { scalarOffsets } from '../reading/scalar-offsets';
import { isMap, recordSchema } from '../schema/walk';
import { proseOfMarkup } from '../text/markup';
import { opaque, type Prose, plainProse } from '../text/prose';
import { findQuantities, type Quantity } from '../text/quantities';
import {
  type Comment,
  covers,
  type FindingAt,
  readExceptions,
  unneeded,
} from './quantity-exceptions';
import { eachEdition, type Rule } from './rule';

const name = 'naked-number';

/** Every quantity in prose comes from a figure of the data, so that both languages say the same. */
export const nakedNumber: Rule = {
  name,
  description: 'Every quantity in the prose of pages and data comes from a figure of the data.',
  check: eachEdition(({ files, records }) =>
    files
      .filter(({ readable }) => readable)
      .flatMap((file) =>
        inFile(
          file,
          records.filter((record) => record.file === file),
        ),
      ),
  ),
};

/** A text of a file in one language, and how a quantity in it is mended. */
export interface FileText {
  prose: Prose;
  locale: Locale;
  mend: string;
}

/** How a file writes a comment. */
export type CommentForm = (text: string) => string;

/** The quantities in the texts of a file that no exception covers, and the exceptions amiss. */
export function nakedNumbers(
  texts: FileText[],
  comments: Comment[],
  form: CommentForm,
): FindingAt[] {
  const { exceptions, findings } = readExceptions(comments);
  const needed = new Set<number>();
  const naked = texts.flatMap((text) =>
    findQuantities(text.prose.text, text.locale).flatMap((quantity) => {
      const offset = text.prose.offsets[quantity.start] ?? 0;
      const exception = exceptions.find(
        (exception) => exception.offset < offset && covers(exception, quantity, text.prose),
      );
      if (!exception) return [{ offset, ...naming(quantity, text, form) }];
      needed.add(exception.offset);
      return [];
    }),
  );
  const idle = exceptions.filter(({ offset }) => !needed.has(offset)).map(unneeded);
  return [...naked, ...findings, ...idle];
}

function naming(quantity: Quantity, { prose, mend }: FileText, form: CommentForm): Finding {
  const exception = form(`not a quantity: ${quantity.text} (why)`);
  return {
    found: `\`${quantity.text}\` in “${contextOf(quantity, prose)}”`,
    expected: 'a figure of the data',
    hint: `${mend}; a name or turn of phrase is exempted by a comment before it: ${exception}`,
  };
}

/** A quantity with the words around it, by which it is found again. */
function contextOf({ start, end }: Quantity, { text }: Prose): string {
  const words = text.slice(Math.max(0, start - 12), end + 12).replaceAll(opaque, '…');
  return `${start > 12 ? '…' : ''}${words}${end + 12 < text.length ? '…' : ''}`
    .replace(/…+/g, '…')
    .trim();
}

function inFile(file: DataFile, records: DataRecord[]): Problem[] {
  const texts = records.flatMap(textsOf);
  const form: CommentForm = (text) => `# ${text}`;
  return nakedNumbers(texts, yamlComments(file.text), form).map(({ offset, ...finding }) => ({
    rule: name,
    severity: 'error',
    file: file.path,
    ...file.positionAt(offset),
    ...finding,
  }));
}

/** The comments of YAML, those that trail a value included. */
export function yamlComments(text: string): Comment[] {
  return [...text.matchAll(/(?<=^|\s)#(.*)$/gm)].map(({ index, 1: comment = '' }) => ({
    text: comment,
    offset: index,
  }));
}

function textsOf({ kind, file, path, fields }: DataRecord): FileText[] {
  const mend =
    'figures' in (recordSchema(kind).properties ?? {})
      ? 'write {name}, and give the number by that name under `figures:`'
      : 'leave the number to a claim and its figures';
  return fields.flatMap(({ marker, path: at, value }) => {
    if (!('localized' in marker) || !isMap(value)) return [];
    const markup = marker.localized === 'markup';
    return locales.flatMap((locale) => {
      const scalar = file.document.getIn([...path, ...at, locale], true);
      if (!isScalar(scalar) || typeof scalar.value !== 'string') return [];
      const prose = (markup ? proseOfMarkup : plainProse)(scalar.value);
      const places = scalarOffsets(file.text, scalar);
      return [
        { prose: { ...prose, offsets: prose.offsets.map((at) => places[at] ?? 0) }, locale, mend },
      ];
    });
  });
}
