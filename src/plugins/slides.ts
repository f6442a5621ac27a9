import type { Plugin } from '@docusaurus/types';

/** The styles of slides, in a sheet of their own that is loaded along with their code. */
const ownStyles = {
  name: 'slides',
  type: 'css/mini-extract',
  test: /[\\/]components[\\/]Slides[\\/].*\.css$/,
  chunks: 'async',
  enforce: true,
  priority: 60,
} as const;

/** Keeps the styles of slides out of the one sheet that every page loads. */
export default function slidesPlugin(): Plugin {
  return {
    name: 'handbook-slides',
    configureWebpack: (_config, isServer) =>
      isServer ? {} : { optimization: { splitChunks: { cacheGroups: { slides: ownStyles } } } },
  };
}
