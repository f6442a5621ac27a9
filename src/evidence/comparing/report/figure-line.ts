import { formatFigure, formatValue } from '../../figures/format';
import type { Locale } from '../../locale';
import type { StatedFigure } from '../../schema/claim';
import { changeOfFigure, type FigureChange } from '../figure-change';
import { bold, code, plain, struck } from './markdown';
import { words } from './words';

/** One number before and after as a reader of `locale` writes it, and how far it went. */
export function figureLine(
  before: StatedFigure | undefined,
  after: StatedFigure | undefined,
  locale: Locale,
): string {
  if (!before || !after) {
    return [
      before && struck(plain(formatFigure(before, locale))),
      after && bold(plain(formatFigure(after, locale))),
    ].join('');
  }
  const texts = [before, after].map((figure) => plain(formatFigure(figure, locale)));
  // What readers see the same is told as it is written.
  const [old, now] =
    texts[0] === texts[1] ? [before, after].map((figure) => code(written(figure))) : texts;
  const change = changeText(changeOfFigure(before, after), after, locale);
  return `${old} → ${bold(now ?? '')}${change && words[locale].brackets(change)}`;
}

function written(figure: StatedFigure): string {
  return Object.entries(figure)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');
}

function changeText(change: FigureChange, { unit }: StatedFigure, locale: Locale): string {
  const { alarms, factor, difference = 0 } = change;
  const { alarms: alarmWords, comma } = words[locale];
  const parts = alarms.flatMap((alarm) => (alarm === 'leap' ? [] : [`⚠️ ${alarmWords[alarm]}`]));
  if (unit === 'share' && difference !== 0) {
    parts.push(
      signed(difference, formatValue(Math.abs(difference) * 100, 'point', undefined, locale)),
    );
  }
  if (factor !== undefined && factor > 0 && factor !== 1) {
    parts.push(`${alarms.includes('leap') ? '⚠️ ' : ''}${factorText(factor, locale)}`);
  }
  return parts.join(comma);
}

/** How many times as much, or by what part more: `×10`, `÷4`, `+5%`. */
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
