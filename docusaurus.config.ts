import type * as Classic from '@docusaurus/preset-classic';
import type { Config, PluginConfig } from '@docusaurus/types';
import { handbookTagline, handbookTitle } from './src/evidence/handbook';
import { galleryOf } from './src/gallery/_gallery/config';
import bundle from './src/plugins/bundle';
import classNames from './src/plugins/class-names';
import crawlers from './src/plugins/crawlers';
import editionChanges from './src/plugins/edition-changes';
import changesRedirects from './src/plugins/edition-changes/redirects';
import editionRedirects from './src/plugins/edition-redirects';
import evidence from './src/plugins/evidence';
import katex from './src/plugins/katex';
import offline from './src/plugins/offline';
import pageLanguages from './src/plugins/page-languages';
import rspackTwo from './src/plugins/rspack-two';
import { sitemapOptions } from './src/plugins/sitemap';
import slides from './src/plugins/slides';
import { markdownPlugins } from './src/remark/markdown';
import search from './src/search/plugin';
import versions from './versions.json';

const repository = 'https://github.com/tencent-cloud-finance-handbook/handbook';

/** The edition that `/docs/<slug>` leads to. `versions.json` lists the latest first. */
const latest = versions[0] as string;

/** Where a page's file is edited: that of its language and edition, or the one it stands in for. */
const editing = { editUrl: `${repository}/edit/main/`, editLocalizedFiles: true };

/** Every page says itself which edition it belongs to, and of which there is a later one. */
const selfTold = { badge: false, banner: 'none' } as const;

/** What heads footnotes; by locale, as each is built on its own. */
const footnoteLabels = { 'zh-Hans': '注释', en: 'Notes' };
/** An empty setting counts as none; GitHub Pages gives the path without a slash at its end. */
const baseUrl = `${process.env.SITE_BASE_URL || ''}/`.replace(/\/+$/, '/');
const locale = process.env.DOCUSAURUS_CURRENT_LOCALE === 'en' ? 'en' : 'zh-Hans';
const title = handbookTitle[locale];
const url = process.env.SITE_URL || 'https://tencent-cloud-finance-handbook.github.io';

/** Code in the handbook's own ink; which lines are comments, `plain-code.ts` says. */
const codeTheme = {
  plain: { color: 'var(--handbook-ink)', backgroundColor: 'var(--handbook-raised)' },
  styles: [],
};

const config: Config = {
  title,
  tagline: handbookTagline[locale],
  favicon: 'img/favicon.svg',
  url,
  baseUrl,
  baseUrlIssueBanner: false,
  customFields: { repository },
  trailingSlash: false,
  // No page says when it was changed last, so there is no need to read the history of all.
  future: { v4: true, faster: true, experimental_vcs: false },
  // Otherwise each language would keep for itself whether a reader wants it dark.
  storage: { namespace: 'handbook' },

  i18n: {
    defaultLocale: 'zh-Hans',
    locales: ['zh-Hans', 'en'],
    localeConfigs: {
      'zh-Hans': { label: '简体中文', htmlLang: 'zh-Hans' },
      // Said outright: a locale that is built alone would otherwise take the address of the whole site.
      en: { label: 'English', htmlLang: 'en', baseUrl: `${baseUrl}en/` },
    },
  },

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
    remarkRehypeOptions: { footnoteLabel: footnoteLabels[locale] },
  },

  clientModules: [
    './src/components/LoadFailure/client.ts',
    './src/components/shared/Popover/on-paper.ts',
    './src/components/shared/links-on-demand.ts',
  ],

  presets: [
    [
      'classic',
      {
        // Its pages, of `npm run dev` alone, would hold all that every plugin has read: more than a string can.
        debug: false,
        docs: {
          sidebarPath: './sidebars.ts',
          routeBasePath: 'docs',
          ...editing,
          lastVersion: latest,
          versions: {
            current: { label: '下一版（草稿）', path: 'next', noIndex: true, ...selfTold },
            // An edition keeps its address from the day it is cut, the latest included.
            ...Object.fromEntries(
              versions.map((edition) => [edition, { label: edition, path: edition, ...selfTold }]),
            ),
          },
          ...markdownPlugins(__dirname),
        },
        pages: editing,
        blog: false,
        sitemap: sitemapOptions({ siteDir: __dirname, url, baseUrl, locale }, versions),
        theme: {
          customCss: ['custom', 'without-popovers', 'without-scripts'].map(
            (name) => `./src/css/${name}.css`,
          ),
        },
      } satisfies Classic.Options,
    ],
  ],
  plugins: [
    evidence,
    editionChanges,
    katex,
    offline,
    search,
    pageLanguages,
    crawlers,
    slides,
    rspackTwo,
    bundle,
    classNames,
    editionRedirects(__dirname, versions),
    changesRedirects(),
    // The type knows no plugin that says what its content is.
  ] as PluginConfig[],

  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title,
      items: [
        { type: 'docSidebar', sidebarId: 'handbook', position: 'left', label: '手册' },
        { type: 'docsVersionDropdown', position: 'right' },
        { type: 'localeDropdown', position: 'right' },
        { href: repository, label: 'GitHub', position: 'right' },
      ],
    },
    footer: {
      links: [
        {
          title: '本手册',
          items: [
            { label: '概览', to: `/docs/${latest}/overview` },
            { label: '参考', to: `/docs/${latest}/resources` },
            { label: '版本对照', to: '/compare' },
            { label: '开放数据', to: '/open-data' },
          ],
        },
        {
          title: '参与',
          items: [
            { label: '如何贡献', to: '/contribute' },
            { label: '翻译进度', to: '/translations' },
            { label: '源代码', href: repository },
          ],
        },
      ],
      copyright:
        '独立编写，与腾讯、阿里巴巴及其他任何厂商均无隶属关系。正文采用 ' +
        '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener noreferrer">CC BY 4.0</a>，代码采用 MIT。',
    },
    docs: { sidebar: { hideable: true } },
    prism: { theme: codeTheme, darkTheme: codeTheme },
  } satisfies Classic.ThemeConfig,
};

export default process.env.GALLERY === '1' ? galleryOf(config) : config;
