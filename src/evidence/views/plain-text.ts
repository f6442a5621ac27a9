import type { TextView } from './views';

/** Marked-up text without its markup, for files and for what takes no markup. */
export function plainText(text: TextView): string {
  return text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('strong' in piece) return plainText(piece.strong);
      if ('emphasis' in piece) return plainText(piece.emphasis);
      return 'code' in piece ? piece.code : piece.figure.text;
    })
    .join('');
}
