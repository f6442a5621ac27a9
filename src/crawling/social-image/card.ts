import type { Locale } from '../../evidence/locale';
import { words } from '../words';
import { breakLines } from './break-lines';
import { colours, mark, markColours } from './looks';
import type { Colours } from './picture';
import type { TextStyle, Typeface } from './typeface';

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
  { size: 80, lines: 2 },
  { size: 72, lines: 3 },
  { size: 60, lines: 4 },
  { size: 48, lines: 5 },
] as const;

/** Where the middle of the title lies. */
const middle = 322;

/** A line of text on a card. */
export interface CardLine {
  text: string;
  style: TextStyle;
  /** A colour of `colours`. */
  colour: string;
  /** Where it begins, on its baseline. */
  x: number;
  y: number;
}

/** What is the same on every card: on paper, the sign and two rules, as SVG. */
export const ground = [
  `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
  `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${colours.paper}"/>`,
  `<rect width="${cardSize.width}" height="12" fill="${colours.jade}"/>`,
  `<g transform="translate(${margin} 78) scale(1.5)">${mark}</g>`,
  `<rect x="${margin}" y="508" width="${measure}" height="2" fill="${colours.rule}"/>`,
  `<rect x="${margin}" y="505" width="96" height="5" fill="${colours.cinnabar}"/>`,
  '</svg>',
].join('');

/** What a card is drawn with: no more colours than a file of four bits a pixel can hold. */
export const cardColours: Colours = {
  paper: colours.paper,
  inks: [colours.ink, colours.muted],
  others: [colours.rule, colours.jade, colours.cinnabar, ...markColours],
};

/**
 * The lines of a card: the name above, the title in its middle, edition and date below.
 * @throws Error if the typeface lacks a character
 */
export function linesOf(card: Card, typeface: Pick<Typeface, 'widthOf'>): CardLine[] {
  const { locale, handbook, title, dating } = card;
  const small = { size: 34, weight: 500, locale } as const;
  const { size, lines } = setTitle(title, locale, typeface);
  const leading = Math.round(size * 1.32);
  // Letters rise above their line by some three quarters of their size.
  const first = middle - ((lines.length - 1) * leading) / 2 + size * 0.36;
  const { ink, muted } = colours;
  return [
    { text: handbook, style: small, colour: ink, x: margin + 68, y: 114 },
    ...lines.map((text, index) => ({
      text,
      style: { size, weight: 650, locale },
      colour: ink,
      x: margin,
      y: Math.round(first + index * leading),
    })),
    { text: dating, style: { ...small, weight: 400 }, colour: muted, x: margin, y: 566 },
  ];
}

/** The title in lines, as large as it may be. What the smallest size cannot hold is cut. */
function setTitle(title: string, locale: Locale, { widthOf }: Pick<Typeface, 'widthOf'>) {
  let setting: { size: number; lines: string[] } = { size: 0, lines: [] };
  for (const { size, lines: most } of titleSizes) {
    const width = (text: string) => widthOf(text, { size, weight: 650, locale });
    const lines = breakLines(title, { widthOf: width, width: measure });
    if (lines.length <= most && lines.every((line) => width(line) <= measure))
      return { size, lines };
    const cut = [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
    setting = { size, lines: lines.length <= most ? lines : cut };
  }
  return setting;
}
