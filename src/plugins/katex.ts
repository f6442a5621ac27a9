import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

const name = 'handbook-katex';

/** Where a locale's site keeps KaTeX's fonts, below its base address. */
const folder = 'katex/fonts';

const source = path.dirname(require.resolve('katex/dist/katex.min.css'));

/**
 * Serves KaTeX from the site itself: its rules in the one sheet of all pages, as a second sheet holds up a page for longer
 * than their 3 KB do, and its fonts as files of their own.
 */
export default function katexPlugin({ generatedFilesDir, siteConfig }: LoadContext): Plugin {
  const sheet = 'katex.css';
  return {
    name,

    getClientModules() {
      return [path.join(generatedFilesDir, name, 'default', sheet)];
    },

    async contentLoaded({ actions }) {
      const css = readFileSync(path.join(source, 'katex.min.css'), 'utf8');
      await actions.createData(sheet, takeFontsFrom(`${siteConfig.baseUrl}${folder}/`, css));
    },

    configureWebpack(_config, isServer, { currentBundler }) {
      if (isServer) return {};
      const { CopyRspackPlugin } = currentBundler.instance as unknown as {
        CopyRspackPlugin: new (options: object) => object;
      };
      const context = path.join(source, 'fonts');
      const patterns = [{ from: '*.woff2', context, to: `${folder}/` }];
      return { plugins: [new CopyRspackPlugin({ patterns }) as never] };
    },
  };
}

/**
 * KaTeX's sheet with its fonts taken from an address, and of each the one file that all our browsers read. The bundler is
 * kept from them: it would put small ones into the sheet, where every page loads them and its policy forbids them.
 */
export function takeFontsFrom(address: string, css: string): string {
  return css.replace(
    /src:url\(fonts\/([\w-]+\.woff2)\)[^;}]*/g,
    (_, file) => `/* webpackIgnore: true */src:url(${address}${file}) format("woff2")`,
  );
}
