import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/** What the scripts of a page hold, and in which files. */
export default function bundle(): Plugin {
  return {
    name: 'handbook-bundle',
    configureWebpack: (_, isServer) => ({
      resolve: { alias: { 'prism-react-renderer$': plainCode } },
      optimization: isServer ? {} : { splitChunks: { cacheGroups: { react } } },
    }),
  };
}

/** The handbook's own way to show code, in place of the highlighter that the theme would load. */
const plainCode = path.join(__dirname, '../components/shared/PlainCode/plain-code.ts');

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
