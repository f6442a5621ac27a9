import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * The service worker as one script: not every browser that we serve takes modules. The name of the deployment,
 * `BUILD`, is to be put before it.
 */
export function bundleWorker(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, '../worker/index.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
