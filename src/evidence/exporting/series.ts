import { plainText } from '../views/plain-text';
import type { PointView, SeriesView } from '../views/views';

/**
 * A series as a table in its long form, the first row being the heads: a point a row, those of a line
 * together. The period stands as the data has it, the value in whole units, and then as readers see it.
 */
export function seriesRows({ lines }: SeriesView): (string | number)[][] {
  const heads = ['period', 'line', 'value', 'text', 'estimate', 'note', 'sources'];
  const rows = lines.flatMap(({ label, points }) =>
    points.map((point) => {
      const { period, value, text, estimate, note = '', sources } = pointData(point);
      return [period, label, value, text, String(estimate), note, sources.join(' ')];
    }),
  );
  return [heads, ...rows];
}

/** A series for programs: what it measures and how, and its points, without what is for a chart only. */
export function seriesData({ id, caption, method, asOf, breaks, lines, note }: SeriesView) {
  return {
    id,
    caption,
    method,
    asOf: asOf.value,
    note: note && plainText(note),
    breaks: breaks.map(({ at, reason }) => ({ period: at.value, reason })),
    lines: lines.map(({ id, label, points }) => ({ id, label, points: points.map(pointData) })),
  };
}

function pointData({ at, value, text, estimate, note, sources }: PointView) {
  return {
    period: at.value,
    value,
    text,
    estimate,
    note: note && plainText(note),
    // A source that has no address is named.
    sources: sources.map(({ source: { url, title } }) => url ?? title),
  };
}
