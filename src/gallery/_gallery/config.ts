import type * as Classic from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';

/**
 * The site with its pages replaced by the gallery: the same components, styles and languages, but
 * neither editions nor a front page, so that it is built in seconds.
 */
export function galleryOf(site: Config): Config {
  const { customCss } = optionsOf(site).theme ?? {};
  return {
    ...site,
    // A state may link to what only a page of an edition holds.
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
    noIndex: true,
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
    plugins: site.plugins?.filter((plugin) => typeof plugin === 'string'),
    themeConfig: { ...site.themeConfig, navbar: { title: 'Gallery' }, footer: undefined },
  };
}

function optionsOf({ presets = [] }: Config): Classic.Options {
  const [preset] = presets;
  return (Array.isArray(preset) ? preset[1] : {}) as Classic.Options;
}
