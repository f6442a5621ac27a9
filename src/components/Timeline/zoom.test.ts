import { describe, expect, test } from 'vitest';
import { bucketsBy, spansOf, trailOf, within, yearOf, zoomsOf } from './zoom';

const dated = (...dates: string[]) => dates.map((value) => ({ date: { value } }));

/** The spans to zoom to, each with how many events it has. */
const zooms = (dates: string[], span = '') =>
  zoomsOf(dated(...dates), span).map(({ span, events }) => `${span} ${events.length}`);

describe('spansOf', () => {
  test.each([
    ['2024-06-18', ['2020s', '2024', '2024-06']],
    ['2024-06', ['2020s', '2024', '2024-06']],
    ['2024', ['2020s', '2024']],
    ['2020-Q4', ['2020s', '2020']],
    ['FY2021', ['2020s', 'FY2021']],
    ['FY2019-Q3', ['2010s', 'FY2019']],
  ])('%s falls in %o', (date, spans) => {
    expect(spansOf(date)).toEqual(spans);
  });
});

test('yearOf leaves what is no date as it is', () => {
  expect(yearOf('someday')).toBe('someday');
});

test('bucketsBy keeps together what others stand between', () => {
  const events = dated('FY2021', '2020-03', 'FY2021-Q3');
  expect(bucketsBy(events, yearOf).map(({ span, events }) => [span, events.length])).toEqual([
    ['FY2021', 2],
    ['2020', 1],
  ]);
});

describe('within', () => {
  const events = dated('2024', '2024-06-18', 'FY2024', '2019-06');
  const datesWithin = (span: string) => within(events, span).map(({ date }) => date.value);

  test('holds everything in no span', () => {
    expect(datesWithin('')).toHaveLength(4);
  });

  test('counts what has but a year in the year, and in no month', () => {
    expect(datesWithin('2024')).toEqual(['2024', '2024-06-18']);
    expect(datesWithin('2024-06')).toEqual(['2024-06-18']);
  });

  test('keeps fiscal years apart from those of the calendar, within one decade', () => {
    expect(datesWithin('FY2024')).toEqual(['FY2024']);
    expect(datesWithin('2020s')).toEqual(['2024', '2024-06-18', 'FY2024']);
  });

  test.each(['2031', 'yesterday', '2024-6', '2024-06-18'])('holds nothing in %s', (span) => {
    expect(datesWithin(span)).toEqual([]);
  });
});

describe('zoomsOf', () => {
  test('offers decades, then years, then months', () => {
    const dates = ['2009-09', '2018', '2024-06-18', '2024-06', '2024-07', '2025'];
    expect(zooms(dates)).toEqual(['2000s 1', '2010s 1', '2020s 4']);
    expect(zooms(dates, '2020s')).toEqual(['2024 3', '2025 1']);
    expect(zooms(dates, '2024')).toEqual(['2024-06 2', '2024-07 1']);
  });

  test('passes over what does not divide them', () => {
    expect(zooms(['2021', '2023'])).toEqual(['2021 1', '2023 1']);
    expect(zooms(['2021-02', '2021-03'])).toEqual(['2021-02 1', '2021-03 1']);
  });

  test('offers nothing where there is one, or none', () => {
    expect(zooms([])).toEqual([]);
    expect(zooms(['2021-02-01', '2021-02-03'])).toEqual([]);
    expect(zooms(['2021-Q1', '2021-Q2'])).toEqual([]);
    expect(zooms(['2021', '2021-02'], '2021')).toEqual([]);
  });
});

describe('trailOf', () => {
  const events = dated('2009', '2024-06', '2024-07', '2025');

  test('leads from everything to a span', () => {
    expect(trailOf(events, '2024-06')).toEqual(['2020s', '2024', '2024-06']);
    expect(trailOf(events, '2020s')).toEqual(['2020s']);
    expect(trailOf(events, '')).toEqual([]);
  });

  test('leaves out the steps that do not narrow anything down', () => {
    expect(trailOf(events.slice(1, 3), '2024-06')).toEqual(['2024-06']);
    expect(trailOf(events.slice(1), '2024-06')).toEqual(['2024', '2024-06']);
  });

  test('leads nowhere where nothing is', () => {
    expect(trailOf(events, '2031')).toEqual([]);
  });
});
