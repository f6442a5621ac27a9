import type { Piece } from '../../../ask/excerpt';

/** A text with what matches marked. */
export function Pieces({ of }: { of: readonly Piece[] }) {
  return of.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
}
