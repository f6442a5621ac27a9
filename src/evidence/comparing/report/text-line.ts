import type { Locale } from '../../locale';
import { cut, shorten, type TextPiece, wordDifference } from '../word-difference';
import { bold, plain, struck } from './markdown';

/** How much of a text is told: characters around a change, those of a piece, and pieces. */
const most = { context: 40, head: 160, tail: 60, pieces: 40 };

/** A text before and after on one line: what is gone is struck out, what is new is bold. */
export function textLine(
  before: string | undefined,
  after: string | undefined,
  locale: Locale,
): string {
  const pieces = shorten(wordDifference(before ?? '', after ?? '', locale), most.context);
  const rest = pieces.length > most.pieces ? '…' : '';
  return piecesLine(pieces.slice(0, most.pieces).map(withinLimits)) + rest;
}

/** Pieces of two texts on one line, marked likewise; nothing is left out. */
export function piecesLine(pieces: readonly TextPiece[]): string {
  return pieces.map(markdownOf).reduce(join, '').trim();
}

function withinLimits(piece: TextPiece): TextPiece {
  if (!piece.change) return piece;
  const [before, inner, after] = parted(piece.text);
  return { ...piece, text: before + cut(inner, most.head, most.tail) + after };
}

function markdownOf({ text, change }: TextPiece): string {
  if (!change) return plain(text);
  const [before, inner, after] = parted(text);
  const told = plain(inner || '␣');
  const marked = change === 'added' ? bold(told) : struck(told);
  return (before ? ' ' : '') + marked + (after ? ' ' : '');
}

/** A text and the white space around it. */
function parted(text: string): [before: string, inner: string, after: string] {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return [before, inner, after];
}

/**
 * Puts a space between a mark and what is beside it where Markdown asks for one to know the mark, which it
 * does beside punctuation, and between two marks.
 */
function join(before: string, after: string): string {
  const unclear =
    /[\p{P}\p{S}](?:\*\*|~~)$/u.test(before) ||
    /^(?:\*\*|~~)[\p{P}\p{S}]/u.test(after) ||
    (/(?:\*\*|~~)$/.test(before) && /^(?:\*\*|~~)/.test(after));
  const spaced = before === '' || /\s$/.test(before);
  if (spaced) return before + after.trimStart();
  return before + (unclear && !/^\s/.test(after) ? ' ' : '') + after;
}
