import path from 'node:path';
import { buildSync } from 'esbuild';

/** The script that watches for a reader's wish, fit to stand in a page. */
export function bundleWatch(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, 'client/index.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    write: false,
  });
  return (outputFiles[0]?.text ?? '').trim();
}
