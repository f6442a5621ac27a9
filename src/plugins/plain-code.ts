import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/** Puts the handbook's own way to show code in place of the highlighter that the theme would load. */
export default function plainCode(): Plugin {
  return {
    name: 'handbook-plain-code',
    configureWebpack: () => ({
      resolve: {
        alias: {
          'prism-react-renderer$': path.join(
            __dirname,
            '../components/shared/PlainCode/plain-code.ts',
          ),
        },
      },
    }),
  };
}
