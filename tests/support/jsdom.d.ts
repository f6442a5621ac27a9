declare module 'jsdom' {
  /** A document without a browser, as far as tests read one; XML that is not well-formed throws. */
  export class JSDOM {
    constructor(text: string, options?: { contentType?: string });
    readonly window: { readonly document: Document };
  }
}
