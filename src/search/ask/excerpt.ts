import { tokenize } from '../text/tokenize';

/** A stretch of text, matched or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

interface Span {
  start: number;
  end: number;
  term: string;
}

/** A text with what matches the terms marked. */
export function mark(text: string, terms: ReadonlySet<string>): Piece[] {
  return piecesOf(text, spansOf(text, terms));
}

/**
 * The stretch of a text that holds the most of the terms, about so wide, with the matches marked; its
 * beginning if it holds none.
 */
export function excerptOf(text: string, terms: ReadonlySet<string>, width: number): Piece[] {
  const flat = text.replaceAll('\n', ' ');
  const spans = spansOf(flat, terms);
  const from = wholeCharacter(flat, beginningOf(flat, bestStart(spans, width), width));
  const to = wholeCharacter(flat, endOf(flat, from + width));
  const inside = spans
    .filter(({ start, end }) => start >= from && end <= to)
    .map((span) => ({ ...span, start: span.start - from, end: span.end - from }));
  const pieces = piecesOf(flat.slice(from, to), inside);
  if (from > 0) pieces.unshift({ text: '…', marked: false });
  if (to < flat.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/**
 * How closely a text holds the terms: the part of them that stands within the best stretch, and 1 more if
 * it holds them in the order and with the neighbours of the query.
 */
export function closeness(
  text: string,
  query: string,
  terms: ReadonlySet<string>,
  width: number,
): number {
  if (terms.size === 0) return 0;
  const spans = spansOf(text, terms);
  const start = bestStart(spans, width);
  const near = new Set(
    spans
      .filter((span) => span.start >= start && span.end <= start + width)
      .map(({ term }) => term),
  );
  const phrase = squeeze(query).length > 1 && squeeze(text).includes(squeeze(query));
  return near.size / terms.size + (phrase ? 1 : 0);
}

function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
}

function spansOf(text: string, terms: ReadonlySet<string>): Span[] {
  return tokenize(text)
    .filter(({ term }) => terms.has(term))
    .map(({ term, start, end }) => ({ term, start, end }));
}

/** Where the stretch begins that holds the most different terms. */
function bestStart(spans: Span[], width: number): number {
  let best = { start: 0, terms: 0 };
  for (const [first, { start }] of spans.entries()) {
    const terms = new Set<string>();
    for (let at = first; at < spans.length && (spans[at]?.end ?? 0) <= start + width; at++) {
      terms.add(spans[at]?.term ?? '');
    }
    if (terms.size > best.terms) best = { start, terms: terms.size };
  }
  return best.start;
}

/** A little before the match, at the beginning of a sentence or a word if one is near. */
function beginningOf(text: string, match: number, width: number): number {
  if (match < width / 3) return 0;
  const lead = text.slice(Math.max(0, match - Math.floor(width / 3)), match);
  const sentence = Math.max(
    ...['。', '；', '！', '？', '. ', '; '].map(
      (mark) => lead.lastIndexOf(mark) + (lead.includes(mark) ? mark.length : 0),
    ),
  );
  if (sentence > 0) return match - lead.length + sentence;
  const word = lead.search(/[\s，、：]/);
  return word >= 0 ? match - lead.length + word + 1 : match - Math.min(lead.length, 12);
}

function endOf(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const begun = text.slice(Math.max(0, end - 20), end).match(/[\p{L}\p{N}]*$/u)?.[0].length ?? 0;
  return begun < 20 && /[a-z]/i.test(text[end] ?? '') ? end - begun : end;
}

/** The place itself, or the one after where it would cut a character in two. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}

function piecesOf(text: string, spans: Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    const last = pieces.at(-1);
    if (last?.marked && from === at) last.text += text.slice(from, end);
    else pieces.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
