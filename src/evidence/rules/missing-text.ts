import { locales } from '../locale';
import { type Problem, problemIn } from '../reading/problem';
import { isMap } from '../schema/walk';
import { eachEdition, type Rule } from './rule';

const name = 'missing-text';

/** Every text stands in every locale and is not blank. */
export const missingText: Rule = {
  name,
  description: 'Every text stands in every locale and is not blank.',
  check: eachEdition(({ records }) =>
    records.flatMap(({ file, path, fields }) =>
      fields.flatMap((field): Problem[] => {
        if (!('localized' in field.marker) || !isMap(field.value)) return [];
        const texts = field.value;
        const at = [...path, ...field.path];
        return locales
          .filter((locale) => isBlank(texts[locale]))
          .map((locale) =>
            problemIn(
              file,
              locale in texts ? [...at, locale] : at,
              name,
              {
                found: locale in texts ? `a blank \`${locale}\` text` : `no \`${locale}\` text`,
                expected: `text in ${locales.join(' and ')}`,
                hint: `add \`${locale}: …\` beside the others`,
              },
              locale in texts ? 'value' : 'key',
            ),
          );
      }),
    ),
  ),
};

function isBlank(text: unknown): boolean {
  return text === undefined || text === null || (typeof text === 'string' && text.trim() === '');
}
