import path from 'node:path';
import { build } from 'esbuild';
import { type Engine, engines } from './engines';

/** The browser side of each engine with the few lines that ask it, as one minified module. */
export async function bundlePages(): Promise<Record<Engine, Buffer>> {
  const modules = await Promise.all(
    engines.map(async (engine) => {
      const { outputFiles } = await build({
        entryPoints: [path.join(__dirname, `page/${engine}.ts`)],
        bundle: true,
        format: 'esm',
        target: 'chrome109',
        minify: true,
        write: false,
        logLevel: 'error',
      });
      return [engine, Buffer.from(outputFiles[0]?.contents ?? [])] as const;
    }),
  );
  return Object.fromEntries(modules) as Record<Engine, Buffer>;
}

/**
 * The processes that index, bundled, so that what is measured is their work and not that of a TypeScript
 * loader. Packages with machine code stay outside.
 * @param folder - one from which Node finds the packages of the project and of the benchmark
 * @returns the file of each
 */
export async function bundleIndexers(folder: string): Promise<{ own: string; minisearch: string }> {
  await build({
    entryPoints: ['own', 'minisearch'].map((name) => path.join(__dirname, `index/${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    external: ['@node-rs/*'],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  const file = (name: string) => path.join(folder, `${name}.cjs`);
  return { own: file('own'), minisearch: file('minisearch') };
}
