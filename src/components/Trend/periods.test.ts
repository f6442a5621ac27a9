import { describe, expect, test } from 'vitest';
import { extentOf, middleOf, segments } from './periods';

function cut(values: string[], breaks?: string[]): string[][] {
  const points = values.map((value) => ({ at: { value } }));
  return segments(points, breaks).map((stretch) => stretch.map(({ at }) => at.value));
}

describe('segments', () => {
  test.each([
    ['years', ['2018', '2019', '2021'], [['2018', '2019'], ['2021']]],
    ['quarters', ['2020-Q4', '2021-Q1', '2021-Q3'], [['2020-Q4', '2021-Q1'], ['2021-Q3']]],
    ['months', ['2020-12', '2021-01', '2021-03'], [['2020-12', '2021-01'], ['2021-03']]],
    [
      'days',
      ['2020-02-28', '2020-02-29', '2020-03-02'],
      [['2020-02-28', '2020-02-29'], ['2020-03-02']],
    ],
    ['fiscal years', ['FY2020', 'FY2021', 'FY2023'], [['FY2020', 'FY2021'], ['FY2023']]],
    ['fiscal quarters', ['FY2020-Q4', 'FY2021-Q1'], [['FY2020-Q4', 'FY2021-Q1']]],
  ])('parts a line where it skips one of its %s', (_, values, expected) => {
    expect(cut(values)).toEqual(expected);
  });

  test('parts periods of different kinds', () => {
    expect(cut(['2019', '2020-Q1'])).toEqual([['2019'], ['2020-Q1']]);
    expect(cut(['2019', 'FY2020'])).toEqual([['2019'], ['FY2020']]);
  });

  test('parts a line where the method changes', () => {
    expect(cut(['2018', '2019', '2020'], ['2019'])).toEqual([['2018'], ['2019', '2020']]);
    expect(cut(['2018', '2019', '2020'], ['2018'])).toEqual([['2018', '2019', '2020']]);
  });

  test('parts what is no period, and takes none', () => {
    expect(cut(['2018', 'soon'])).toEqual([['2018'], ['soon']]);
    expect(cut([])).toEqual([]);
  });
});

describe('extentOf', () => {
  test.each([
    ['2020', 2020, 2021],
    ['2020-Q2', 2020.25, 2020.5],
    ['FY2020', 2020, 2021],
  ])('lays %s on an axis of years', (value, start, end) => {
    expect(extentOf(value)).toEqual({ start, end });
  });

  test('lays a day within its year', () => {
    expect(middleOf('2020-07-02')).toBeCloseTo(2020.5, 2);
    expect(middleOf('2020-12')).toBeCloseTo(2020.96, 2);
  });
});
