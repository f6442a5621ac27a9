import type { Localized } from '../../locale';
import type { Making } from './dataset';
import { type DatasetName, schemaVersion } from './schema';

/** What open data say of the site they are from. Addresses have no slash at the end. */
export interface Publisher {
  /** The address of the site. */
  site: string;
  /** The address below which readers of each language find it. */
  siteIn: Localized;
  /** Where readers of each language see a claim or a term of an edition; undefined where they do not. */
  addressOf: Making['addressOf'];
}

/** What the data are, in a sentence. */
export const description: Localized = {
  'zh-Hans':
    '手册一版之中的论断、来源、表格、数列、术语与参考资料，数字、时点与出处俱全，中英双语。',
  en: 'The claims, sources, tables, series, terms and resources of an edition of the handbook, with their figures, dates and references, in Chinese and English.',
};

/** The file of a schema below `/schemas/`. */
export function schemaFile(name: DatasetName): string {
  return `open-data/v${schemaVersion}/${name}.json`;
}

/** The address of a schema. */
export function schemaAddress(site: string, name: DatasetName): string {
  return `${site}/schemas/${schemaFile(name)}`;
}
