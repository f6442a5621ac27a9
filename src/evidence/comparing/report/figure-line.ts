import { formatFigure } from '../../figures/format';
import type { Locale } from '../../locale';
import type { StatedFigure } from '../../schema/claim';
import { wordsOfChange } from '../change-words';
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
  const { alarms } = change;
  const { alarms: alarmWords, comma } = words[locale];
  const { points, factor } = wordsOfChange(change, unit, locale);
  const parts = alarms.flatMap((alarm) => (alarm === 'leap' ? [] : [`⚠️ ${alarmWords[alarm]}`]));
  if (points) parts.push(points);
  if (factor) parts.push(`${alarms.includes('leap') ? '⚠️ ' : ''}${factor}`);
  return parts.join(comma);
}
