import { soundRecords } from '../../reading/edition';
import { addressOf } from '../../views/edition-views';
import type { SeriesView } from '../../views/views';
import type { Making } from './dataset';
import { textIn } from './readers';
import type { DatasetItems } from './schema';

/** Every series of an edition, its points in the order of time. */
export function seriesItems({ edition, readers }: Making): DatasetItems['series'] {
  return [...soundRecords(edition, 'series')].map(([id, series]) => {
    const { caption, method, unit, currency, asOf, breaks = [], note } = series;
    const seen = readers<SeriesView>(addressOf('series', id));
    const [view] = Object.values(seen);
    return {
      id,
      caption,
      method,
      unit,
      currency,
      asOf,
      lines: (view?.lines ?? []).map((line, index) => ({
        id: line.id,
        label: textIn(seen, ({ lines }) => lines[index]?.label),
        points: line.points.map(({ at, value, estimate, sources, note }, place) => ({
          period: at.value,
          value,
          text: textIn(seen, ({ lines }) => lines[index]?.points[place]?.text),
          estimate,
          note: note && textIn(seen, ({ lines }) => lines[index]?.points[place]?.note),
          sources: sources.map(({ source, locator }) => ({ id: source.id, locator })),
        })),
      })),
      breaks: breaks.map(({ at, reason }) => ({ period: at, reason })),
      note: note && textIn(seen, (each) => each.note),
    };
  });
}
