/** The part of AutoCorrect's WebAssembly glue that is used; the package declares its entry alone. */
declare module '@huacnlee/autocorrect/autocorrect_bg.js' {
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
  /** @param config - YAML */
  export function loadConfig(config: string): unknown;
  export function format(text: string): string;
}
