import type { Library } from '../reading/edition';
import { compareProblems, type Problem } from '../reading/problem';
import { calendarDate } from './calendar-date';
import { dataFile } from './data-file';
import { derivation } from './derivation';
import { duplicateId } from './duplicate-id';
import { earlierClaim } from './earlier-claim';
import { futureDate } from './future-date';
import { missingText } from './missing-text';
import { nakedNumber } from './naked-number';
import { oneVerdict } from './one-verdict';
import { reviewDate } from './review-date';
import type { Rule, RuleContext } from './rule';
import { schema } from './schema';
import { textMarkup } from './text-markup';
import { unknownFigure } from './unknown-figure';
import { unknownReference } from './unknown-reference';
import { unquotedValue } from './unquoted-value';
import { unusedRecord } from './unused-record';
import { webAddress } from './web-address';
import { yamlSyntax } from './yaml-syntax';

/** Every rule the evidence is held to. */
export const rules: readonly Rule[] = [
  dataFile,
  yamlSyntax,
  duplicateId,
  unquotedValue,
  schema,
  missingText,
  textMarkup,
  nakedNumber,
  calendarDate,
  futureDate,
  reviewDate,
  webAddress,
  unknownReference,
  unknownFigure,
  derivation,
  unusedRecord,
  earlierClaim,
  oneVerdict,
];

/** Every breach of every rule, in the order of files and lines. */
export function checkLibrary(library: Library, context: RuleContext): Problem[] {
  return rules.flatMap((rule) => rule.check(library, context)).toSorted(compareProblems);
}
