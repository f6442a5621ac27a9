// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { reportedText, reportsIn } from '../../../tests/docusaurus/reports';
import { longWord, period, source } from '../../evidence/views/samples';
import type { LineView, PointView, SeriesView } from '../../evidence/views/views';
import { Trend } from './Trend';

function point(at: string, value: number, fields: Partial<PointView> = {}): PointView {
  const sources = [{ source: source('survey') }];
  return { at: period(at), value, text: `${value} units`, sources, estimate: false, ...fields };
}

function line(id: string, points: PointView[]): LineView {
  return { id, label: `Line ${id}`, points };
}

function series(fields: Partial<SeriesView> = {}): SeriesView {
  return {
    record: 'series',
    id: 'share',
    caption: 'Market share',
    method: 'Counted by somebody.',
    asOf: period('2024'),
    lines: [line('a', [point('2018', 10), point('2019', 12), point('2021', 15)])],
    breaks: [],
    ticks: [0, 10, 20].map((value) => ({ value, text: `${value}%` })),
    ...fields,
  };
}

function render(data = series(), locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  return renderPage(<Trend data={data} page={[data]} />, locale);
}

describe('Trend', () => {
  test('is an image with a name and a description, for wide screens and for narrow ones', () => {
    const page = render();
    const charts = [...page.querySelectorAll('svg[role=img][viewBox]')];
    expect(charts.map((chart) => chart.closest('.wide, .narrow')?.className)).toEqual([
      'wide',
      'narrow',
    ]);
    for (const chart of charts) {
      const [title, description] = (chart.getAttribute('aria-labelledby') ?? '').split(' ');
      expect(readable(only(chart, `title[id="${title}"]`))).toBe('Market share');
      expect(readable(only(chart, `desc[id="${description}"]`))).toBe(
        'Line a: <2018> 10 units → <2021> 15 units',
      );
    }
    expect(repeatedIds(page)).toEqual([]);
  });

  test('writes the ticks as the data words them', () => {
    const ticks = textsOf(only(render(), '.wide svg.chart'), '.tick');
    expect(ticks.slice(0, 3)).toEqual(['0%', '10%', '20%']);
    expect(ticks).toContain('<2021>');
  });

  test('breaks a line over a period that is missing', () => {
    const strokes = [...only(render(), '.wide svg.chart').querySelectorAll('.stroke')];
    expect(strokes.map((stroke) => stroke.getAttribute('d')?.match(/[ML]/g)?.join(''))).toEqual([
      'ML',
      'M',
    ]);
  });

  test('tells lines apart by dash and marker, not by colour alone', () => {
    const lines = [...'abcdefgh'].map((id) => line(id, [point('2018', 1), point('2019', 2)]));
    const chart = only(render(series({ lines })), '.wide svg.chart');
    const dashes = [...chart.querySelectorAll('.stroke')].map((stroke) =>
      stroke.getAttribute('stroke-dasharray'),
    );
    const markers = [...chart.querySelectorAll('.line > .marker:nth-of-type(2)')].map((marker) =>
      marker.getAttribute('d'),
    );
    const hues = [...chart.querySelectorAll('.line')].map((line) => line.getAttribute('data-hue'));
    expect(new Set(dashes).size).toBe(6);
    expect(new Set(markers).size).toBe(6);
    const looks = hues.map((hue, index) => `${hue} ${dashes[index]} ${markers[index]}`);
    expect(new Set(looks).size).toBe(8);
  });

  test('labels lines at their ends, none upon another', () => {
    const lines = ['a', 'b'].map((id) => line(id, [point('2018', 1), point('2019', 2)]));
    const chart = only(render(series({ lines })), '.wide svg.chart');
    const labels = [...chart.querySelectorAll('.label tspan')];
    expect(labels.map(readable)).toEqual(['Line a', 'Line b']);
    const [first, second] = labels.map((label) => Number(label.getAttribute('y')));
    expect(Math.abs(Number(first) - Number(second))).toBeGreaterThanOrEqual(16);
  });

  test('rules off a change of method, and says what changed', () => {
    const breaks = [{ at: period('2019'), reason: 'Counts differently.' }];
    const page = render(series({ breaks }), 'en');
    const chart = only(page, '.wide svg.chart');
    expect(textsOf(chart, '.breakLabel')).toEqual(['<2019>']);
    expect(chart.querySelectorAll('line.break')).toHaveLength(1);
    expect(chart.querySelectorAll('.stroke')).toHaveLength(3);
    expect(textsOf(page, '.remarks li')).toEqual([
      'From <2019>, measured differently: Counts differently.',
    ]);
  });

  test('draws estimates hollow, and says so in the chart and in the table', () => {
    const points = [point('2018', 1), point('2019', 2, { estimate: true })];
    const page = render(series({ lines: [line('a', points)] }), 'en');
    expect(only(page, '.wide svg.chart').querySelectorAll('.estimate')).toHaveLength(1);
    expect(textsOf(page, '.remarks li')).toEqual(['Hollow markers are estimates or forecasts.']);
    expect(textsOf(page, 'td span.estimate')).toEqual(['estimate']);
  });

  test('has the data as a table, cited, with its gaps and notes', () => {
    const lines = [
      line('a', [point('2018', 10, { note: ['Restated'] })]),
      line('b', [point('2019', 5)]),
    ];
    const table = only(render(series({ lines }), 'en'), 'details table');
    expect(textsOf(table, 'caption')).toEqual(['Market share']);
    expect(textsOf(table, 'th[scope=col]')).toEqual(['Period', 'Line a', 'Line b']);
    expect(textsOf(table, 'th[scope=row] > time')).toEqual(['<2018>', '<2019>']);
    expect(textsOf(table, 'td')).toEqual([
      '10 units[1]Note: Restated',
      '—not stated',
      '—not stated',
      '5 units[1]',
    ]);
  });

  test('takes reports on each row of the table, with what it says', () => {
    const data = series({ lines: [line('a', [point('2018', 10)]), line('b', [point('2018', 5)])] });
    const page = mountPage(<Trend data={data} page={[data]} />, 'en');
    expect(reportsIn(page)).toEqual(['share#2018 at #share-2018']);
    expect(only(page, '#share-2018').tagName).toBe('TR');
    expect(reportedText(page, 'share#2018')).toBe('<2018>\nLine a | 10 units\nLine b | 5 units');
  });

  test('draws a single point, and a line without any', () => {
    const page = render(series({ lines: [line('a', [point('2018', 1)]), line('b', [])] }));
    expect(page.innerHTML).not.toContain('NaN');
    const chart = only(page, '.wide svg.chart');
    expect(chart.querySelectorAll('.marker')).toHaveLength(1);
    expect(textsOf(chart, '.label')).toEqual(['Line a']);
    expect(readable(only(chart, 'desc'))).toBe('Line a: <2018> 1 units; Line b: —');
  });

  test('draws a series without ticks, and labels too long for a line', () => {
    const lines = [{ ...line('a', [point('2018', 3)]), label: `A ${longWord}` }];
    const page = render(series({ lines, ticks: [] }));
    expect(page.innerHTML).not.toContain('NaN');
    const label = textsOf(only(page, '.wide svg.chart'), '.label tspan');
    expect(label.join('')).toBe(`A${longWord}`);
    expect(label.length).toBeGreaterThan(2);
  });

  test.each([
    ['zh-Hans', '来源：[1][2]'],
    ['en', 'Sources: [1][2]'],
  ] as const)('cites each of its sources once, in %s', (locale, words) => {
    const points = ['2018', '2019', '2020'].map((at, index) =>
      point(at, 1, { sources: [{ source: source(index === 1 ? 'b' : 'a') }] }),
    );
    expect(textsOf(render(series({ lines: [line('a', points)] }), locale), '.sources')).toEqual([
      words,
    ]);
  });

  test('has no line of sources where none is cited', () => {
    const lines = [line('a', [point('2018', 1, { sources: [] })])];
    expect(render(series({ lines })).querySelector('.sources')).toBeNull();
  });

  test('has no id twice, beside another', () => {
    const other = series({ id: 'other' });
    const page = renderPage(
      <>
        <Trend data={series()} page={[other]} />
        <Trend data={other} page={[other]} />
      </>,
    );
    expect(repeatedIds(page)).toEqual([]);
  });

  test('tells its method, its date and its note', () => {
    const page = render(series({ note: ['Revised'] }), 'en');
    expect(readable(only(page, '.method'))).toBe('Counted by somebody. (as of <2024>)');
    expect(textsOf(page, '.trend .note')).toEqual(['Note: Revised']);
  });
});
