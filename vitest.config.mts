import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** What Docusaurus provides at run time, as far as the components use it: see `tests/docusaurus/`. */
const docusaurus = [
  'Head',
  'Link',
  'Translate',
  'plugin-content-docs/client',
  'router',
  'theme-common',
  'useBaseUrl',
  'useBrokenLinks',
  'useDocusaurusContext',
  'useGlobalData',
  'useIsBrowser',
].map((name) => ({
  find: `@docusaurus/${name}`,
  replacement: here(`tests/docusaurus/${name}`),
}));

export default defineConfig({
  // Silent on the source maps that packages leave out.
  logLevel: 'error',
  resolve: {
    alias: [
      ...docusaurus,
      { find: /^@theme\/(.*)$/, replacement: here('tests/docusaurus/theme/$1') },
      { find: /^@evidence\/(?:latest\/)?(.*)$/, replacement: here('tests/docusaurus/$1') },
      { find: /^@handbook\/(.*)$/, replacement: here('src/$1') },
      { find: /^@site\/(.*)$/, replacement: here('$1') },
    ],
  },
  test: {
    // Class names as written, so that a test may name one.
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // They import JSON in the way of bundlers, which Node 20 does not read.
    server: { deps: { inline: [/@actions[\\/]/] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'bench/{building,reading,search,serving}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/.work/**', 'tests/fixtures/**'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Browsers and builds use every core as it is.
          maxConcurrency: 3,
          fileParallelism: false,
        },
      },
    ],
  },
});
