import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font, type Glyph } from 'fontkit';
import { decompress } from 'wawoff2';
import { type Localized, locales } from '../../evidence/locale';
import type { TextStyle, Typeface } from './typeface';

/**
 * The typefaces of a language, the first that has a character first: packages of Fontsource, which hold
 * every weight, cut into files by ranges of characters. Both are under the SIL Open Font License 1.1.
 * Noto Serif SC has the Latin letters of Source Serif, but the wide quotation marks of Chinese.
 */
const families: Localized<readonly string[]> = {
  'zh-Hans': ['noto-serif-sc'],
  en: ['source-serif-4', 'noto-serif-sc'],
};

/** A range of characters and the file that holds it. */
interface Range {
  from: number;
  to: number;
  file: string;
}

/**
 * Reads typefaces as far as some texts need them. They come with their packages, so that a text is drawn
 * alike on every machine.
 */
export async function readTypeface(texts: Iterable<string>): Promise<Typeface> {
  const ranges = Object.fromEntries(
    locales.map((locale) => [locale, families[locale].flatMap(rangesOf)]),
  ) as Localized<Range[]>;
  const characters = new Set([...texts].flatMap((text) => [...text]));
  const files = new Set(
    Object.values(ranges).flatMap((ranges) =>
      [...characters].flatMap((character) => fileOf(character, ranges) ?? []),
    ),
  );
  const fonts = new Map<string, Buffer>();
  for (const file of files) fonts.set(file, Buffer.from(await decompress(readFileSync(file))));
  return typefaceOf(ranges, fonts);
}

function typefaceOf(
  ranges: Localized<readonly Range[]>,
  data: ReadonlyMap<string, Buffer>,
): Typeface {
  const instances = new Map<string, Font>();

  const fontOf = (file: string, weight: number): Font => {
    const key = `${file} ${weight}`;
    const known = instances.get(key);
    if (known) return known;
    const font = (create(data.get(file) as Buffer) as Font).getVariation({ wght: weight });
    instances.set(key, font);
    return font;
  };

  const glyphs = new Map<string, { glyph: Glyph; unitsPerEm: number }>();

  /** The glyphs of a line, each with where it begins, in parts of the size. */
  const setLine = (text: string, { weight, locale }: Omit<TextStyle, 'size'>) => {
    let x = 0;
    const set = runsOf(text, ranges[locale]).flatMap(({ file, text }) => {
      const font = fontOf(file, weight);
      const run = font.layout(text);
      return run.glyphs.map((glyph, index) => {
        if (glyph.id === 0) throw missing(text);
        const key = `${file} ${weight} ${glyph.id}`;
        glyphs.set(key, { glyph, unitsPerEm: font.unitsPerEm });
        const { xAdvance = 0, xOffset = 0 } = run.positions[index] ?? {};
        const start = x + xOffset / font.unitsPerEm;
        x += xAdvance / font.unitsPerEm;
        return { key, start };
      });
    });
    return { set, width: x };
  };

  const widths = new Map<string, number>();
  const widthOfCharacter = (character: string, style: TextStyle) => {
    const key = `${character} ${style.weight} ${style.locale}`;
    const width = widths.get(key) ?? setLine(character, style).width;
    widths.set(key, width);
    return width;
  };

  return {
    widthOf: (text, style) =>
      [...text].reduce((sum, each) => sum + widthOfCharacter(each, style), 0) * style.size,
    glyphsOf: (text, style) =>
      setLine(text, style).set.map(({ key, start }) => ({ key, x: start * style.size })),
    outlineOf: (key, size) => {
      const known = glyphs.get(key);
      if (!known) throw new Error(`no line has shown the letter “${key}”`);
      const scale = size / known.unitsPerEm;
      const path = known.glyph.path.scale(scale, -scale);
      return { path: path.toSVG(), box: path.cbox };
    },
  };
}

/** A text in stretches whose characters lie in one file. */
function runsOf(text: string, ranges: readonly Range[]): { file: string; text: string }[] {
  const runs: { file: string; text: string }[] = [];
  for (const character of text) {
    const file = fileOf(character, ranges);
    if (file === undefined) throw missing(character);
    const last = runs.at(-1);
    if (last?.file === file) last.text += character;
    else runs.push({ file, text: character });
  }
  return runs;
}

function fileOf(character: string, ranges: readonly Range[]): string | undefined {
  const code = character.codePointAt(0) as number;
  return ranges.find(({ from, to }) => from <= code && code <= to)?.file;
}

/** The ranges of a family. Of its names for files, those that are numbers stand in brackets in the list. */
function rangesOf(family: string): Range[] {
  const index = createRequire(__filename).resolve(`@fontsource-variable/${family}/unicode.json`);
  const subsets: Record<string, string> = JSON.parse(readFileSync(index, 'utf8'));
  return Object.entries(subsets).flatMap(([subset, list]) => {
    const name = `${family}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    const file = path.join(path.dirname(index), 'files', name);
    return list.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), file };
    });
  });
}

function missing(text: string): Error {
  return new Error(`the typeface of social images lacks a character of “${text}”`);
}
