/** As much of linebreak as is used: it comes without types. */
declare module 'linebreak' {
  /** Finds where a text may be broken, by the Unicode line breaking algorithm. */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, counted in code units; null after the end of the text. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}
