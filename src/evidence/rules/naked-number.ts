import type { Locale } from '../locale';
import { asYamlComment, type Comment, type CommentForm, yamlComments } from '../reading/comment';
import type { DataFile } from '../reading/data-file';
import type { ReadRecord } from '../reading/edition';
import { type Finding, type FindingAt, type Problem, problemAt } from '../reading/problem';
import { proseOfRecord } from '../reading/record-prose';
import { recordSchema } from '../schema/walk';
import { opaque, type Prose } from '../text/prose';
import { findQuantities, type Quantity } from '../text/quantities';
import { type ExceptionKind, exceptionFor, type Suspect, withoutExempted } from './exceptions';
import { eachEdition, type Rule } from './rule';

const name = 'naked-number';

const exemption: ExceptionKind = {
  marker: 'not a quantity',
  whole: 'the quantity',
  reason: 'why it is no quantity',
};

/** Every quantity in prose comes from a figure of the data, so that both languages say the same. */
export const nakedNumber: Rule = {
  name,
  description: 'Every quantity in the prose of pages and data comes from a figure of the data.',
  check: eachEdition(({ files, records }) => {
    const ofFile = new Map(files.map((file) => [file, [] as ReadRecord[]]));
    for (const record of records) ofFile.get(record.file)?.push(record);
    return files
      .filter(({ readable }) => readable)
      .flatMap((file) => inFile(file, ofFile.get(file) ?? []));
  }),
};

/** A text of a file in one language, and how a quantity in it is mended. */
export interface FileText {
  prose: Prose;
  locale: Locale;
  mend: string;
}

/** The quantities in the texts of a file that no exception covers, and the exceptions amiss. */
export function nakedNumbers(
  texts: FileText[],
  comments: Comment[],
  form: CommentForm,
): FindingAt[] {
  const suspects = texts.flatMap((text) =>
    findQuantities(text.prose.text, text.locale).map((quantity): Suspect => {
      const offset = text.prose.offsets[quantity.start] ?? 0;
      return { ...text, ...quantity, finding: { offset, ...naming(quantity, text, form) } };
    }),
  );
  return withoutExempted(exemption, comments, suspects);
}

function naming(quantity: Quantity, { prose, mend }: FileText, form: CommentForm): Finding {
  const exception = form(exceptionFor(exemption, quantity.text));
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

function inFile(file: DataFile, records: ReadRecord[]): Problem[] {
  const texts = records.flatMap(textsOf);
  return nakedNumbers(texts, yamlComments(file.text), asYamlComment).map((finding) =>
    problemAt(file, name, finding),
  );
}

function textsOf(record: ReadRecord): FileText[] {
  const mend =
    'figures' in (recordSchema(record.kind).properties ?? {})
      ? 'write {name}, and give the number by that name under `figures:`'
      : 'leave the number to a claim and its figures';
  return proseOfRecord(record).map(({ prose, locale }) => ({ prose, locale, mend }));
}
