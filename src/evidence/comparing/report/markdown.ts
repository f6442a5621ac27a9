/**
 * Text of the data as Markdown of the hosting services, in which it says what it says and does nothing:
 * no markup, HTML, link, image, formula, mention of a person, an issue or a commit. It stays on its line,
 * and there is more on that line before it.
 */
export function plain(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_[\]<>&~$!|#]/g, '\\$&')
    .replace(callingOut, `$&${breaker}`);
}

/** Seen by nobody; keeps what stands on its two sides from being read as one. */
const breaker = '&#8203;';

/**
 * What makes something of bare text, up to where it is to be broken: `@name`, `#12` (the number sign is
 * escaped by then), `GH-12`, `https://…`, `www.`, `:smile:`, and a commit by its hexadecimal number.
 */
const callingOut = new RegExp(
  [
    '@(?=\\S)',
    '#(?=\\d)',
    '\\bGH-(?=\\d)',
    ':(?=//)',
    '\\bwww(?=\\.)',
    ':(?=[\\w+-]+:)',
    '\\b(?=\\d*[a-f])(?=[a-f]*\\d)[0-9a-f]{6}(?=[0-9a-f]{1,34}\\b)',
  ].join('|'),
  'giu',
);

/** Data as code, in which nothing is taken for markup: an id, an address, a word of the schema. */
export function code(text: string): string {
  const line = onOneLine(text).trim();
  if (line === '') return '``\u00a0``';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 || /^ .* $/.test(line) ? ' ' : '';
  return fence + padding + line + padding + fence;
}

/** Markdown with a line through it. */
export function struck(markdown: string): string {
  return `~~${markdown}~~`;
}

/** Markdown in bold. */
export function bold(markdown: string): string {
  return `**${markdown}**`;
}

/** What would end a line, act on a terminal, or turn the direction of the text around it, made a space. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ');
}
