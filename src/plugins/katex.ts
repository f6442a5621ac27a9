import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Where a locale's site keeps KaTeX, below its base address. */
const folder = 'katex';

/**
 * Serves KaTeX's stylesheet and fonts from the site itself, as files of their own: bundled, they would
 * come with every page.
 */
export default function katexPlugin(_context: LoadContext): Plugin {
  const source = path.dirname(require.resolve('katex/dist/katex.min.css'));
  return {
    name: 'handbook-katex',

    configureWebpack(_config, isServer, { currentBundler }) {
      if (isServer) return {};
      const { CopyRspackPlugin } = currentBundler.instance as unknown as {
        CopyRspackPlugin: new (options: object) => object;
      };
      const patterns = [
        { from: path.join(source, 'katex.min.css'), to: `${folder}/katex.min.css` },
        { from: '*.woff2', context: path.join(source, 'fonts'), to: `${folder}/fonts` },
      ];
      return { plugins: [new CopyRspackPlugin({ patterns }) as never] };
    },
  };
}
