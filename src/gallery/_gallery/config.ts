import type * as Classic from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import offline from '../../plugins/offline';
import { galleryPages } from './pages-fs';

/**
 * The site with its pages replaced by the gallery: the same components, styles and languages, but
 * neither editions nor a front page, so that it is built in seconds.
 */
export function galleryOf(site: Config): Config {
  const { customCss } = optionsOf(site).theme ?? {};
  const pages = galleryPages();
  return {
    ...site,
    // A state may link to what only a page of an edition holds.
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
    noIndex: true,
    // For the index, which is built for the browser and cannot look into a folder.
    customFields: { ...site.customFields, galleryPages: pages },
    presets: [
      [
        'classic',
        {
          docs: false,
          blog: false,
          pages: { path: 'src/gallery', routeBasePath: '/' },
          sitemap: false,
          theme: { customCss },
        } satisfies Classic.Options,
      ],
    ],
    plugins: site.plugins?.filter(isOfGallery),
    themeConfig: {
      ...site.themeConfig,
      navbar: {
        title: 'Gallery',
        items: [
          {
            type: 'dropdown',
            label: 'Components',
            items: pages.map((page) => ({ label: page, to: `/${page}` })),
          },
          { type: 'localeDropdown', position: 'right' },
        ],
      },
      footer: undefined,
    },
  };
}

/** Redirects lead to editions, and the gallery changes too often to be kept by a browser. */
function isOfGallery(plugin: unknown): boolean {
  return typeof plugin === 'function' && plugin !== offline;
}

function optionsOf({ presets = [] }: Config): Classic.Options {
  const [preset] = presets;
  return (Array.isArray(preset) ? preset[1] : {}) as Classic.Options;
}
