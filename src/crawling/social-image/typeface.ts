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

/** A letter of a line. */
export interface SetGlyph {
  /** Tells it from every other of the typeface, whatever its size. */
  key: string;
  /** Where it begins, in pixels from the beginning of the line. */
  x: number;
}

/** A letter as it is drawn, in pixels from where it begins on the baseline, downwards. */
export interface Outline {
  /** The data of an SVG path. */
  path: string;
  /** What lies around all of it. */
  box: { minX: number; minY: number; maxX: number; maxY: number };
}

/** Letters to draw with. All functions throw where it lacks a character. */
export interface Typeface {
  /** About the width of a line, in pixels: as if no pair of letters were set closer than others. */
  widthOf(text: string, style: TextStyle): number;
  /** The letters of a line. */
  glyphsOf(text: string, style: TextStyle): SetGlyph[];
  /** A letter that a line has shown, in a size. */
  outlineOf(key: string, size: number): Outline;
}
