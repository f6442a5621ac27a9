import { soundRecords } from '../../reading/edition';
import type { Making } from './dataset';
import type { DatasetItems } from './schema';

/** Every resource of an edition, under its topic. */
export function resourceItems({ edition }: Making): DatasetItems['resources'] {
  const topics = soundRecords(edition, 'topic');
  return [...soundRecords(edition, 'resource').values()].flatMap(
    ({ source, topic: id, level, goodFor }) => {
      const topic = topics.get(id);
      return topic ? [{ source, topic: { id, label: topic.label }, level, goodFor }] : [];
    },
  );
}
