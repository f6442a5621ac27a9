import { stemmer } from 'stemmer';

/** A term of a text and where it stands. */
export interface Token {
  /** What is looked up: a pair of Han characters, a stem, an identifier. Folded, lower case. */
  term: string;
  /** `han`: characters of a run of Han; `word`: a word of another script; `part`: a piece of a word. */
  kind: 'han' | 'word' | 'part';
  /** The word as it is written, lower case and without connectors: what a misspelling is compared with. */
  surface: string;
  /** Offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** What holds the parts of a word together. */
const connectors = /[-_.$+&#@]+/;

/** A run of Han characters, or a word with its connectors: `TDSQL-C`, `v2.3`, `3f+1`, `C++`. */
const runs =
  /([\p{Script=Han}〇]+)|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:(?:[-_.$+&#@]|['’](?=\p{L}))+(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*[+#]*/gu;

/**
 * The terms of a text, the same for pages and for queries. A run of Han gives its overlapping pairs, or
 * the character if it is alone: pairs need no dictionary, so both sides always agree. A word gives its
 * stem, or itself if it is an identifier; what connectors hold together is given whole and in parts.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(runs)) {
    if (match[1]) pushPairs(tokens, match[1], match.index);
    else pushWord(tokens, match[0], match.index);
  }
  return tokens;
}

function pushPairs(tokens: Token[], run: string, offset: number): void {
  const characters = Array.from(run);
  let start = offset;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1] ?? '';
    if (next || characters.length === 1) {
      const pair = character + next;
      // Compatibility characters, as PDF files give them, are read as the usual ones.
      const term = pair.normalize('NFKC');
      tokens.push({ term, kind: 'han', surface: term, start, end: start + pair.length });
    }
    start += character.length;
  }
}

function pushWord(tokens: Token[], word: string, start: number): void {
  const folded = foldWord(word);
  const surface = surfaceOf(folded);
  const place = { start, end: start + word.length };
  tokens.push({ term: termOf(surface), kind: 'word', surface, ...place });
  for (const part of partsOf(folded)) {
    tokens.push({ term: termOf(part), kind: 'part', surface: part, ...place });
  }
}

/** Full width to half, capitals to small ones, possessives off. */
function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
}

/** Without the connectors that writers disagree on: `tdsql-c`, `tdsql_c` and `tdsqlc` are one. */
function surfaceOf(folded: string): string {
  return folded.replace(/(?<=.)[-_](?=.)/g, '');
}

function partsOf(folded: string): Set<string> {
  const parts = new Set(folded.split(connectors).filter(Boolean));
  if (/^v\d/.test(folded)) parts.add(folded.slice(1));
  parts.delete(surfaceOf(folded));
  return parts;
}

/** The term of a word, given as its surface: English is stemmed (M. F. Porter, 1980), the rest stays. */
export function termOf(surface: string): string {
  return /^[a-z]{3,}$/.test(surface) ? stemmer(surface) : surface;
}

/** Whether a term is made of Han characters. */
export function isHan(term: string): boolean {
  return /^[\p{Script=Han}〇]+$/u.test(term);
}
