import type { Localized } from './locale';

/** What the handbook is called. */
export const handbookTitle: Localized = {
  'zh-Hans': '腾讯云金融手册',
  en: 'Tencent Cloud Finance Handbook',
};

/** What it is, in a line. */
export const handbookTagline: Localized = {
  'zh-Hans': '每一条论断都有出处与时点的双语手册',
  en: 'A bilingual handbook in which every claim carries its source and its date',
};

/** What its texts and data may be used under: as SPDX names it, as readers know it, and where it is to be read. */
export const license = {
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
