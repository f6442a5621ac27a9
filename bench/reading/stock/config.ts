import { stockPlugins } from '../../stock-plugins';

/** The name of the configuration below in the stock site, beside that of the template. */
export const configName = 'bench.config.ts';

/**
 * The template's configuration, with what the words of another site ask for: its languages, plain Markdown, no blog,
 * and no complaint about links to pages that only the handbook has.
 */
export function configOf(locales: readonly [string, ...string[]]): string {
  const i18n = JSON.stringify({ defaultLocale: locales[0], locales });
  return `import template from './docusaurus.config';

const [classic, options] = template.presets[0];

export default {
  ...template,
  i18n: ${i18n},
  markdown: {
    format: 'md',
    hooks: { onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore' },
  },
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  presets: [[classic, { ...options, blog: false }]],
  plugins: ${JSON.stringify(stockPlugins)},
};
`;
}
