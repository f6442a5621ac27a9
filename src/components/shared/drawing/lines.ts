/**
 * About how wide a text is set, in units of its size: SVG breaks no lines, and a server knows no
 * fonts. Han and full-width characters are square, and so are the widest of the others.
 */
export function widthOf(text: string): number {
  const square = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60%@MW]/u;
  return [...text].reduce((width, sign) => width + (square.test(sign) ? 1 : 0.6), 0);
}

/**
 * A text in lines of at most `width`, broken between words or between two Han characters, but never
 * before a mark that closes nor after one that opens.
 * @param most - how wide a word may be; what is wider is broken anywhere
 */
export function wrap(text: string, width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [''];
  for (const piece of piecesOf(text).flatMap((word) => broken(word, width, most))) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** What stays together on a line. */
function piecesOf(text: string): string[] {
  const pieces =
    /[（“《]*\p{Script=Han}[，。、；：）”》]*|\s+|[^\p{Script=Han}\s（“《]+|[（“《]+/gu;
  return text.match(pieces) ?? [];
}

function broken(word: string, width: number, most: number): string[] {
  if (widthOf(word) <= most) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && widthOf(part + sign) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}
