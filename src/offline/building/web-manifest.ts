import type { Locale, Localized } from '../../evidence/locale';

const words: Localized<{ name: string; shortName: string; description: string }> = {
  'zh-Hans': {
    name: '腾讯云金融手册',
    shortName: '云金融手册',
    description: '每一条论断都有出处与时点的双语手册',
  },
  en: {
    name: 'Tencent Cloud Finance Handbook',
    shortName: 'Finance Handbook',
    description: 'A bilingual handbook in which every claim carries its source and its date',
  },
};

/** The colours of the browser around the site: those of its paper. */
export const themeColours = { light: '#fbfaf6', dark: '#151917' };

/**
 * How the site is installed in a language.
 * @param base - the address of the language's pages
 * @see https://www.w3.org/TR/appmanifest/
 */
export function webManifest(locale: Locale, base: string): string {
  const { name, shortName, description } = words[locale];
  const icon = (size: number, file: string, purpose?: string) => ({
    src: `${base}img/${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: base,
    name,
    short_name: shortName,
    description,
    lang: locale,
    dir: 'ltr',
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: themeColours.light,
    theme_color: themeColours.light,
    icons: [
      icon(192, 'icon-192.png'),
      icon(512, 'icon-512.png'),
      icon(512, 'icon-maskable-512.png', 'maskable'),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
