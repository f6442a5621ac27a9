import { parse } from 'yaml';
import { periodPattern } from '../evidence/figures/period';

/** An entry of a map as it will stand in a file; left out where it has no source. */
export interface Entry {
  key: string;
  /** What stands after the colon, or the entries of a map below it. */
  source: string | readonly Entry[] | undefined;
  /** The flag that it comes from, without dashes. */
  flag?: string;
}

/** Text in double quotes, on one line whatever it holds. */
export function quoted(text: string): string {
  // What JSON leaves bare and YAML takes for a line's end, a mark of byte order or a control character.
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A word of a vocabulary, an id, a language tag or a path: bare where it is one, otherwise in quotes. */
export function word(text: string): string {
  return /^[A-Za-z0-9][\w./-]*$/.test(text) && isPlain(text) ? text : quoted(text);
}

/** Front matter's text, which is bare where that is safe. */
export function bare(text: string): string {
  return /^\p{L}[^\p{C}\p{Zl}\p{Zp}:#]*$/u.test(text) && isPlain(text) ? text : quoted(text);
}

/** Whether text needs no quotes to be read as itself, by this version of YAML and the one before. */
function isPlain(text: string): boolean {
  return parse(text) === text && parse(text, { version: '1.1' }) === text;
}

/** A period in single quotes, as the data has them. */
export function dated(text: string): string {
  return periodPattern.test(text) ? `'${text}'` : quoted(text);
}

/** A number as it was typed; anything else in quotes, for the schema to refuse. */
export function numeric(text: string): string {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? text : quoted(text);
}

/** A map on one line: `{ value: 0.18, unit: share }`. */
export function flowMap(entries: readonly (readonly [string, string | undefined])[]): string {
  const written = entries.flatMap(([key, source]) => (source ? [`${word(key)}: ${source}`] : []));
  return written.length > 0 ? `{ ${written.join(', ')} }` : '{}';
}

/** A list on one line: `[a, b]`. */
export function flowList(sources: readonly string[]): string {
  return `[${sources.join(', ')}]`;
}

/** Lines of a map, each ended by a line feed. */
export function block(entries: readonly Entry[], indent = ''): string {
  return entries
    .flatMap(({ key, source }) => {
      if (source === undefined) return [];
      const head = `${indent}${word(key)}:`;
      if (typeof source === 'string') return [`${head} ${source}\n`];
      const below = block(source, `${indent}  `);
      return [below === '' ? `${head} {}\n` : `${head}\n${below}`];
    })
    .join('');
}
