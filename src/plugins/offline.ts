import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { defaultLocale, isLocale } from '../evidence/locale';
import { filesOfRoutes, routesName, writeRoutes } from '../offline/building/routes';
import { write } from '../offline/building/site-files-fs';
import { themeColours, webManifest } from '../offline/building/web-manifest';
import { webManifestName } from '../offline/manifest';

/**
 * Makes the site one that can be installed and kept: registers the service worker, and leaves for it what
 * each page loads. The worker itself is made after the whole build.
 */
export default function offlinePlugin({
  i18n,
  siteConfig,
  generatedFilesDir,
}: LoadContext): Plugin {
  const { baseUrl } = siteConfig;
  const locale = isLocale(i18n.currentLocale) ? i18n.currentLocale : defaultLocale;
  return {
    name: 'handbook-offline',

    getClientModules() {
      return ['register', 'installable'].map((name) =>
        path.join(__dirname, '../offline/client', name),
      );
    },

    injectHtmlTags() {
      const { light, dark } = themeColours;
      return {
        headTags: [
          {
            tagName: 'link',
            attributes: { rel: 'apple-touch-icon', href: `${baseUrl}img/apple-touch-icon.png` },
          },
          ...Object.entries({ light, dark }).map(([scheme, content]) => ({
            tagName: 'meta',
            attributes: {
              name: 'theme-color',
              content,
              media: `(prefers-color-scheme: ${scheme})`,
            },
          })),
        ],
      };
    },

    configureWebpack(_config, isServer) {
      if (isServer) return {};
      // The development server keeps nothing, and lets go of what a build has kept at its address.
      const directory = path.join(__dirname, '../offline/retreat');
      return {
        devServer: { static: [{ directory, publicPath: baseUrl, watch: false }] },
      } as object;
    },

    async postBuild({ outDir }) {
      const generated = (name: string) =>
        JSON.parse(readFileSync(path.join(generatedFilesDir, name), 'utf8'));
      const routes = generated('routesChunkNames.json');
      const files = filesOfRoutes(routes, generated('client-manifest.json'), baseUrl);
      write(outDir, routesName, writeRoutes(files));
      write(outDir, webManifestName, webManifest(locale, baseUrl));
    },
  };
}
