import { formatFigure } from '../../evidence/figures/format';
import type { Unit } from '../../evidence/figures/units';
import type { Locale } from '../../evidence/locale';

/** A quantity above zero, to some significant digits: 5.29 年, 13.14 hours, 14.47%. */
export function formatRounded(value: number, unit: Unit, digits: number, locale: Locale): string {
  const shown = unit === 'share' ? 100 * value : value;
  const whole = Math.floor(Math.log10(shown)) + 1;
  const decimals = Math.min(Math.max(digits - whole, 0), 20);
  return formatFigure({ value, unit, decimals }, locale);
}

/** The units of a duration, the largest first: how many minutes each has, and from how many on it is used. */
const scales = [
  { unit: 'day', minutes: 24 * 60, from: 10 * 24 * 60 },
  { unit: 'hour', minutes: 60, from: 100 * 60 },
  { unit: 'minute', minutes: 1, from: 1 },
  { unit: 'second', minutes: 1 / 60, from: 0 },
] as const;

/** The shortest duration told, in minutes: a tenth of a second. */
const shortest = 0.1 / 60;

/** A duration as a reader says it. Minutes are kept for long, since downtime is compared by them. */
export function formatDuration(minutes: number, locale: Locale): string {
  if (minutes === 0) return formatFigure({ value: 0, unit: 'minute' }, locale);
  if (minutes < shortest) {
    return formatFigure({ value: 0.1, unit: 'second', qualifier: 'less-than' }, locale);
  }
  const scale = scales.find(({ from }) => minutes >= from) ?? scales[3];
  return formatRounded(minutes / scale.minutes, scale.unit, 4, locale);
}

/** Nines that are told; what comes after them makes less than a tenth of a second a year. */
const nines = 7;

/** An availability, which does not read 100% unless nothing ever fails. */
export function formatAvailability(availability: number, locale: Locale): string {
  const highest = 1 - 10 ** -(nines + 2);
  const share = { unit: 'share', decimals: nines } as const;
  return availability > highest && availability < 1
    ? formatFigure({ ...share, value: highest, qualifier: 'more-than' }, locale)
    : formatFigure({ ...share, value: availability }, locale);
}
