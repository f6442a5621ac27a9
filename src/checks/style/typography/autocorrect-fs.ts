import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as autocorrect from '@huacnlee/autocorrect/autocorrect_bg.js';

/** Brackets and hyphens are left alone: brackets become Chinese ones first, and names have hyphens. */
const config = 'rules: { space-bracket: 0, space-dash: 0 }';

/** The package is made for bundlers, which load its WebAssembly; here Node does. */
function load(): void {
  const file = createRequire(__filename).resolve('@huacnlee/autocorrect/autocorrect_bg.wasm');
  const module = new WebAssembly.Module(readFileSync(file));
  const { exports } = new WebAssembly.Instance(module, {
    './autocorrect_bg.js': autocorrect as unknown as WebAssembly.ModuleImports,
  });
  autocorrect.__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();
  autocorrect.loadConfig(config);
}

load();

/** Chinese text with the spaces and the punctuation that AutoCorrect gives it. */
export const formatChinese = autocorrect.format;
