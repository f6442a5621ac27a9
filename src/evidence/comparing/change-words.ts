import { formatValue } from '../figures/format';
import type { Unit } from '../figures/units';
import type { Locale } from '../locale';
import type { FigureChange } from './figure-change';

/** How far a number went, as readers write it; what says nothing is absent. */
export interface ChangeWords {
  /** Of a share: `+1 percentage point`. */
  points?: string;
  /** How many times as much, or by what part more: `×10`, `÷4`, `+5%`. */
  factor?: string;
}

/** A change of a number counted in `unit`, for readers of `locale`. */
export function wordsOfChange(
  { factor, difference = 0 }: FigureChange,
  unit: Unit,
  locale: Locale,
): ChangeWords {
  const moved = factor !== undefined && factor > 0 && factor !== 1;
  return {
    ...(unit === 'share' && difference !== 0 ? { points: pointsText(difference, locale) } : {}),
    ...(moved ? { factor: factorText(factor, locale) } : {}),
  };
}

function pointsText(difference: number, locale: Locale): string {
  return signed(difference, formatValue(Math.abs(difference) * 100, 'point', undefined, locale));
}

function factorText(factor: number, locale: Locale): string {
  const digits = { maximumSignificantDigits: 3 };
  const number = new Intl.NumberFormat(locale, digits);
  if (factor >= 2) return `×${number.format(factor)}`;
  if (factor <= 0.5) return `÷${number.format(1 / factor)}`;
  const percent = new Intl.NumberFormat(locale, { ...digits, style: 'percent' });
  return signed(factor - 1, percent.format(Math.abs(factor - 1)));
}

function signed(value: number, text: string): string {
  return `${value < 0 ? '-' : '+'}${text}`;
}
