import { locales } from '../locale';
import { type Problem, problemIn } from '../reading/problem';
import { isMap } from '../schema/walk';
import { MarkupError, parseMarkup } from '../text/markup';
import { eachEdition, type Rule } from './rule';

const name = 'text-markup';

/** Texts use no more of Markdown than emphasis, code and placeholders. */
export const textMarkup: Rule = {
  name,
  description: 'Texts use no more of Markdown than emphasis, code and `{figure}` placeholders.',
  check: eachEdition(({ records }) =>
    records.flatMap(({ file, path, fields }) =>
      fields.flatMap((field): Problem[] => {
        if (!('localized' in field.marker) || field.marker.localized !== 'markup') return [];
        if (!isMap(field.value)) return [];
        const texts = field.value;
        return locales.flatMap((locale) => {
          const found = forbiddenIn(texts[locale]);
          if (found === undefined) return [];
          return [
            problemIn(file, [...path, ...field.path, locale], name, {
              found,
              expected: 'one paragraph with **strong**, *emphasis*, `code` and {figure} at most',
              hint: 'write it as plain text; put links into a source and structure into the page',
            }),
          ];
        });
      }),
    ),
  ),
};

function forbiddenIn(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    parseMarkup(text);
    return undefined;
  } catch (error) {
    if (error instanceof MarkupError) return error.found;
    throw error;
  }
}
