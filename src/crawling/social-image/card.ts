import type { Locale } from '../../evidence/locale';
import { words } from '../words';
import { breakLines } from './break-lines';
import { colours, mark } from './looks';
import type { Typeface } from './typeface';

/** What a social image says. */
export interface Card {
  locale: Locale;
  /** The name of the handbook. */
  handbook: string;
  /** The title of the page. */
  title: string;
  /** The edition and its date, or what the handbook is. */
  dating: string;
}

/** What a social image shows, for those who do not see it. */
export function altOf({ locale, handbook, title, dating }: Card): string {
  return words[locale].image({ handbook, title, dating });
}

/** The size that sites which show images beside links ask for, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

const margin = 88;
const measure = cardSize.width - 2 * margin;

/** The sizes a title may have and how many lines of it fit; the largest that holds it is taken. */
const titleSizes = [
  { size: 88, lines: 2 },
  { size: 72, lines: 3 },
  { size: 60, lines: 4 },
  { size: 48, lines: 5 },
] as const;

/** Where the middle of the title lies. */
const middle = 322;

/**
 * Draws a social image: on paper, the name above, the title in its middle, edition and date below.
 * Letters become outlines, so that no font of the machine has a say.
 * @throws Error if the typeface lacks a character
 */
export function drawCard(card: Card, typeface: Typeface): string {
  const { locale, handbook, title, dating } = card;
  const { width, height } = cardSize;
  const small = { size: 34, weight: 500, locale } as const;
  const { size, lines } = setTitle(title, locale, typeface);
  const leading = Math.round(size * 1.32);
  // Letters rise above their line by some three quarters of their size.
  const first = middle - ((lines.length - 1) * leading) / 2 + size * 0.36;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="${width}" height="12" fill="${colours.jade}"/>`,
    `<g transform="translate(${margin} 78) scale(1.5)">${mark}</g>`,
    outline(handbook, margin + 68, 114, small, colours.ink),
    ...lines.map((line, index) =>
      outline(line, margin, first + index * leading, { size, weight: 650, locale }, colours.ink),
    ),
    `<rect x="${margin}" y="508" width="${measure}" height="2" fill="${colours.rule}"/>`,
    `<rect x="${margin}" y="505" width="96" height="5" fill="${colours.cinnabar}"/>`,
    outline(dating, margin, 566, { ...small, weight: 400 }, colours.muted),
    '</svg>',
  ].join('');

  function outline(
    text: string,
    x: number,
    y: number,
    style: Parameters<Typeface['outline']>[1],
    colour: string,
  ): string {
    const path = typeface.outline(text, style);
    return `<path transform="translate(${x} ${Math.round(y)})" fill="${colour}" d="${path}"/>`;
  }
}

/** The title in lines, as large as it may be. What the smallest size cannot hold is cut. */
function setTitle(title: string, locale: Locale, typeface: Typeface) {
  const settings = titleSizes.map(({ size, lines: most }) => {
    const widthOf = (text: string) => typeface.widthOf(text, { size, weight: 650, locale });
    const lines = breakLines(title, { widthOf, width: measure });
    const fits = lines.length <= most && lines.every((line) => widthOf(line) <= measure);
    return { size, lines, most, fits };
  });
  const { size, lines, most } = settings.find(({ fits }) => fits) ?? (settings.at(-1) as Setting);
  if (lines.length <= most) return { size, lines };
  return { size, lines: [...lines.slice(0, most - 1), `${lines[most - 1]}…`] };
}

interface Setting {
  size: number;
  lines: string[];
  most: number;
}
