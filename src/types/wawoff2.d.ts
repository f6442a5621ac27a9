/** As much of wawoff2 as is used: it comes without types. */
declare module 'wawoff2' {
  /** The OpenType font in a WOFF2 file. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
