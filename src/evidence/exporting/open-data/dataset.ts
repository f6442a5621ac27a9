import type { Localized } from '../../locale';
import type { Edition } from '../../reading/edition';
import type { Readers } from './readers';
import type { DatasetName } from './schema';

/** What the items of a dataset are made from. */
export interface Making {
  edition: Edition;
  /** What readers see of each record. */
  readers: Readers;
  /** Where readers of each language see a claim or a term; undefined where no page shows it. */
  addressOf(kind: 'claim' | 'term', id: string): Localized | undefined;
}

/** The file of a dataset below the folder of its edition. */
export function fileOf(name: DatasetName): string {
  return `${name}.json`;
}
