import path from 'node:path';
import { getSwcJsMinimizerOptions, rspack } from '@docusaurus/faster';
import type { Plugin } from '@docusaurus/types';

/** What scripts and styles hold, and in which files. */
export default function bundle(): Plugin {
  return {
    name: 'handbook-bundle',
    configureWebpack: (
      { mode, plugins = [], optimization: { minimizer = [] } = {} },
      isServer,
    ) => ({
      mergeStrategy: { plugins: 'replace', 'optimization.minimizer': 'replace' },
      module: { parser: { json: takenWhole } },
      output: mode === 'production' ? namedByNumber(isServer) : {},
      plugins: plugins.filter((each) => !listsAddresses(each)),
      resolve: { alias: { 'prism-react-renderer$': plainCode, 'react-router-config$': routing } },
      optimization: {
        minimizer: minimizer.map((each) =>
          // The types are webpack's, the bundler is Rspack.
          isOfScripts(each) ? (scriptMinimizer() as unknown as typeof each) : each,
        ),
        splitChunks: { cacheGroups: isServer ? onServer : inBrowsers },
      },
    }),
    configurePostCss: (options) => ({
      ...options,
      // There is none: it would be looked for beside every sheet and in all folders above it.
      config: false,
      plugins: (options.plugins as unknown[]).filter((each) => !isPresetEnv(each)),
    }),
  };
}

/** The handbook's own way to show code, in place of the highlighter that the theme would load. */
const plainCode = path.join(__dirname, '../components/shared/PlainCode/plain-code.ts');

/** How an address leads to a page, of which there may be thousands, in place of the package that Docusaurus takes. */
const routing = path.join(__dirname, '../routing/react-router-config.tsx');

/**
 * React in a file of its own: half of what a page runs, it stays in readers' caches when the handbook changes,
 * and a browser answers its reader between the two.
 */
const react = {
  test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
  name: 'react',
  chunks: 'initial',
  enforce: true,
  priority: 50,
} as const;

/**
 * Each component of pages in a file of its own, wherever it is shown: in the files of pages, every page would
 * bring it along again, and with it what components rest on. What most pages show stays in the file common to
 * them, whose priority is higher.
 */
const components = {
  test: /[\\/]src[\\/](components|evidence)[\\/]|[\\/]theme-common[\\/]lib[\\/]utils[\\/]historyUtils/,
  // The types are webpack's, the bundler is Rspack.
  name: (module: object) => `components-${componentOf(module)}`,
  chunks: 'async',
  minChunks: 2,
  enforce: true,
  priority: 30,
} as const;

/** The folder of a component: `Comparison`. What several of them rest on is `shared`. */
function componentOf(module: { resource?: string }): string {
  return /[\\/]src[\\/]components[\\/](\w+)/.exec(module.resource ?? '')?.[1] ?? 'shared';
}

const inBrowsers = { react, components };

/**
 * Files without names of their own, of which a list would be kept: in browsers it is loaded with the first script,
 * and what renders pages makes it anew for each page.
 */
function namedByNumber(isServer: boolean) {
  return { chunkFilename: `assets/js/[id]${isServer ? '' : '.[contenthash:8]'}.js` };
}

/**
 * Whether it is what Docusaurus lists the addresses of all files by, in the first script, to fetch ahead what links in
 * sight lead to. No link here does.
 */
function listsAddresses(plugin: unknown): boolean {
  return (plugin as object).constructor.name === 'ChunkAssetPlugin';
}

/** What more than one page needs to be rendered, once: it would be written, and read, for each of them. */
const onServer = {
  default: false,
  shared: { name: 'shared', chunks: 'async', minChunks: 2, enforce: true },
} as const;

/** The bundler would keep a note of every key of every page's evidence, to leave out what nobody reads. */
const takenWhole = { exportsDepth: 0 };

function isOfScripts(minimizer: unknown): boolean {
  return minimizer instanceof rspack.SwcJsMinimizerRspackPlugin;
}

/** Docusaurus's own, but that it leaves a Han character as it is, where six signs of ASCII would stand for it. */
function scriptMinimizer() {
  const { format, ...options } = getSwcJsMinimizerOptions();
  return new rspack.SwcJsMinimizerRspackPlugin({
    minimizerOptions: { ...options, minify: true, format: { ...format, ascii_only: false } },
  } as ConstructorParameters<typeof rspack.SwcJsMinimizerRspackPlugin>[0]);
}

/** What styles need for older browsers their minimizer adds, once for a sheet, not for each file again. */
function isPresetEnv(plugin: unknown): boolean {
  const [name] = [plugin].flat();
  return typeof name === 'string' && name.includes('postcss-preset-env');
}
