import { translate } from '@docusaurus/Translate';
import { formatFigure } from '../../evidence/figures/format';
import type { Locale } from '../../evidence/locale';
import { useLocale } from '../shared/useLocale';
import { readShares, type SharesRead, shareBounds } from './read-shares';
import { type Input, type Question, useInput } from './useInput';

/** Shares of a market that the reader may fill in, in per cent, one or more. */
export function useShares(
  key: string,
  question: Omit<Question<number[]>, 'understand' | 'long'>,
): Input<number[]> {
  const locale = useLocale();
  return useInput(key, {
    ...question,
    long: true,
    understand(text) {
      const read = readShares(text);
      return read.shares
        ? { value: read.shares }
        : { complaint: complaint(read, question.example, locale) };
    },
  });
}

/** What is wrong with shares, in words. */
function complaint(
  read: Exclude<SharesRead, { shares: number[] }>,
  example: string,
  locale: Locale,
): string {
  if (read.stranger === undefined) {
    return translate(
      {
        id: 'handbook.calculator.concentration.tooMuch',
        message: '各家份额合计 {sum}，超过了 100%，请核对。',
        description: 'Says that shares add up to more than the whole',
      },
      { sum: formatFigure({ value: read.sum / 100, unit: 'share' }, locale) },
    );
  }
  if (read.stranger === '') {
    return translate(
      {
        id: 'handbook.calculator.concentration.wantShares',
        message: '请至少填一家的份额，例如 {example}。',
        description: 'Asks for shares where there are none',
      },
      { example },
    );
  }
  const format = new Intl.NumberFormat(locale);
  return translate(
    {
      id: 'handbook.calculator.concentration.stranger',
      message:
        '“{piece}”不是一家的份额：请填 {min} 到 {max} 之间的数，各家之间用逗号隔开，例如 {example}。',
      description: 'Says what in a list is no share, and what a share must be',
    },
    {
      piece: read.stranger,
      min: format.format(shareBounds.min),
      max: format.format(shareBounds.max),
      example,
    },
  );
}
