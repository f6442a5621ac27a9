import { type FindInput, workOut } from '../figures/derive';
import { formatFigure, formatPeriod } from '../figures/format';
import type { Locale } from '../locale';
import type { Claim } from '../schema/claim';
import { type Inline, MarkupError, parseMarkup } from '../text/markup';

/** A figure or a date of a claim as a reader of `locale` writes it; undefined where there is none. */
export function writtenFigure(
  { figures, dates }: Pick<Claim, 'figures' | 'dates'>,
  name: string,
  locale: Locale,
  input: FindInput,
): string | undefined {
  const date = dates?.[name];
  if (date !== undefined) return formatPeriod(date, locale);
  const figure = figures?.[name] && workOut(figures[name], input);
  return figure && formatFigure(figure, locale);
}

/**
 * A text of a claim without its markup, its figures and dates put in. A text that holds what the data may
 * not hold comes back as it is.
 */
export function plainClaimText(
  text: string,
  claim: Pick<Claim, 'figures' | 'dates'>,
  locale: Locale,
  input: FindInput,
): string {
  const written = (name: string) => writtenFigure(claim, name, locale, input) ?? `{${name}}`;
  try {
    return joinSpaced(piecesOf(parseMarkup(text), written));
  } catch (error) {
    if (error instanceof MarkupError) return text;
    throw error;
  }
}

/** A stretch of a text; `set` where it was put in by a tag or a placeholder. */
export interface TextStretch {
  text: string;
  set?: boolean;
}

function piecesOf(inlines: readonly Inline[], written: (name: string) => string): TextStretch[] {
  return inlines.flatMap((inline): TextStretch[] => {
    if (typeof inline === 'string') return [{ text: inline }];
    if ('code' in inline) return [{ text: inline.code }];
    if ('placeholder' in inline) return [{ text: written(inline.placeholder), set: true }];
    return piecesOf('strong' in inline ? inline.strong : inline.emphasis, written);
  });
}

/** Stands on both sides of what was put in, until the text is whole. */
const seam = '\0';

/** Around a seam, all that is white space or another seam. */
const border = /[\s\0]*\0[\s\0]*/g;

/** Stretches made one, spaced around what was put in as Chinese typography asks, whatever stood there. */
export function joinSpaced(stretches: readonly TextStretch[]): string {
  const joined = stretches
    .filter(({ text }) => text !== '')
    .map(({ text, set }) => (set ? seam + text + seam : text))
    .join('');
  return joined.replace(border, (found, offset: number) =>
    spaceBetween(joined.slice(0, offset), joined.slice(offset + found.length), /\s/.test(found)),
  );
}

function spaceBetween(before: string, after: string, spaced: boolean): string {
  if (/[，。、；：？！（）《》「」]$/.test(before) || /^[，。、；：？！（）《》「」]/.test(after))
    return '';
  const [han, hanNext] = [/\p{Script=Han}$/u.test(before), /^\p{Script=Han}/u.test(after)];
  if (han && hanNext) return '';
  const meets =
    (han && /^[\p{Script=Latin}\d]/u.test(after)) ||
    (hanNext && /[\p{Script=Latin}\d%]$/u.test(before));
  return meets || spaced ? ' ' : '';
}
