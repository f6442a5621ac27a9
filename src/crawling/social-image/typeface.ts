import type { Locale } from '../../evidence/locale';

/** How letters are set. */
export interface TextStyle {
  /** In pixels. */
  size: number;
  /** As in CSS, 200 to 900. */
  weight: number;
  /** Quotation marks are as wide as a character in Chinese, and narrow in English. */
  locale: Locale;
}

/** Letters to draw with. Both functions throw where it lacks a character. */
export interface Typeface {
  /** About the width of a line, in pixels: as if no pair of letters were set closer than others. */
  widthOf(text: string, style: TextStyle): number;
  /** A line as the data of an SVG path that begins at the origin, on the baseline. */
  outline(text: string, style: TextStyle): string;
}
