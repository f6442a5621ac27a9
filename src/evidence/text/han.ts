/** A run of Han characters with the punctuation between them; splitting by it keeps the runs. */
const hanRun = /(\p{Script=Han}(?:[\p{Script=Han}，。、；：“”《》（）·\s]*\p{Script=Han})?)/u;

/** A piece of text that is Chinese, or is not. */
export interface HanPiece {
  text: string;
  han: boolean;
}

/** A text cut into its runs of Han characters and what stands between them. */
export function splitHan(text: string): HanPiece[] {
  return text
    .split(hanRun)
    .map((piece, index) => ({ text: piece, han: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
