import { translate } from '@docusaurus/Translate';
import type { Locale } from '../../evidence/locale';
import { useLocale } from '../shared/useLocale';
import { type Bounds, readNumber } from './read-number';
import { type Input, type Question, useInput } from './useInput';

/** A question whose answer is one number. */
type NumberQuestion = Omit<Question<number>, 'understand' | 'long'> & Bounds;

/** A number that the reader may fill in. */
export function useNumber(key: string, question: NumberQuestion): Input<number> {
  const locale = useLocale();
  return useInput(key, {
    ...question,
    understand(text) {
      const value = readNumber(text, question);
      return value === undefined ? { complaint: complaint(question, locale) } : { value };
    },
  });
}

/** What a number has to be, in words. */
function complaint({ min, max, whole, example }: NumberQuestion, locale: Locale): string {
  const format = new Intl.NumberFormat(locale);
  const values = { min: format.format(min), max: format.format(max), example };
  return whole
    ? translate(
        {
          id: 'handbook.calculator.wantWhole',
          message: '请填 {min} 到 {max} 之间的整数，例如 {example}。',
          description: 'Says what a whole number must be',
        },
        values,
      )
    : translate(
        {
          id: 'handbook.calculator.wantNumber',
          message: '请填 {min} 到 {max} 之间的数，例如 {example}。',
          description: 'Says what a number must be',
        },
        values,
      );
}
