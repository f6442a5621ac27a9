import { soundRecords } from '../../reading/edition';
import type { Making } from './dataset';
import type { DatasetItems } from './schema';

/** Every source of an edition. */
export function sourceItems({ edition }: Making): DatasetItems['sources'] {
  return [...soundRecords(edition, 'source')].map(
    ([id, { 'container-title': container, URL: url, DOI: doi, ...source }]) => ({
      id,
      ...source,
      container,
      url,
      doi,
    }),
  );
}
