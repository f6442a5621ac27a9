import { describe, expect, test } from 'vitest';
import { period, source } from '../views/samples';
import type { PointView, SeriesView } from '../views/views';
import { seriesData, seriesRows } from './series';

function point(at: string, value: number, fields: Partial<PointView> = {}): PointView {
  const sources = [{ source: source('survey') }];
  return { at: period(at), value, text: `${value}%`, sources, estimate: false, ...fields };
}

const series: SeriesView = {
  record: 'series',
  id: 'share',
  caption: 'Market share',
  method: 'Counted by somebody.',
  asOf: period('2024'),
  lines: [
    {
      id: 'a',
      label: '腾讯云',
      points: [
        point('2023', -0.5),
        point('2024', 12, {
          estimate: true,
          note: ['Restated ', { strong: ['twice'] }],
          sources: [
            { source: source('one'), locator: 'p. 3' },
            { source: { ...source('two'), url: undefined } },
          ],
        }),
      ],
    },
    { id: 'b', label: 'None', points: [] },
  ],
  breaks: [{ at: period('2024'), reason: 'Counts differently.' }],
  ticks: [{ value: 0, text: '0%' }],
  note: ['Revised ', { code: 'often' }],
};

describe('seriesRows', () => {
  test('has a row for each point, with what supports it', () => {
    expect(seriesRows(series)).toEqual([
      ['period', 'line', 'value', 'text', 'estimate', 'note', 'sources'],
      ['2023', '腾讯云', -0.5, '-0.5%', 'false', '', 'https://example.org/survey'],
      [
        '2024',
        '腾讯云',
        12,
        '12%',
        'true',
        'Restated twice',
        'https://example.org/one Title of two',
      ],
    ]);
  });

  test('has its heads alone where there are no points, and leaves blank what no source supports', () => {
    expect(seriesRows({ ...series, lines: [] })).toHaveLength(1);
    const lines = [{ id: 'a', label: 'A', points: [point('2023', 1, { sources: [] })] }];
    expect(seriesRows({ ...series, lines })[1]).toEqual(['2023', 'A', 1, '1%', 'false', '', '']);
  });
});

describe('seriesData', () => {
  test('tells what is measured, without markup and without what only a chart needs', () => {
    const { lines, ...rest } = seriesData(series);
    expect(rest).toEqual({
      id: 'share',
      caption: 'Market share',
      method: 'Counted by somebody.',
      asOf: '2024',
      note: 'Revised often',
      breaks: [{ period: '2024', reason: 'Counts differently.' }],
    });
    expect(lines.map(({ label, points }) => [label, points.length])).toEqual([
      ['腾讯云', 2],
      ['None', 0],
    ]);
    expect(lines[0]?.points[1]).toEqual({
      period: '2024',
      value: 12,
      text: '12%',
      estimate: true,
      note: 'Restated twice',
      sources: ['https://example.org/one', 'Title of two'],
    });
  });
});
