// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readable, renderPage, textsOf } from '../../../tests/docusaurus/render';
import { datasetViews } from '../../evidence/exporting/open-data/fields';
import { datasetNames } from '../../evidence/exporting/open-data/schema';
import { Datasets } from './OpenData';

test.each(['zh-Hans', 'en'] as const)(
  'every dataset is told in %s, with what its fields may hold',
  (locale) => {
    const page = renderPage(<Datasets data={datasetViews(locale)} />, locale);
    expect(textsOf(page, 'h3')).toEqual(datasetNames.map((name) => `${name}.json`));
    expect(textsOf(page, 'caption code')).toEqual(
      expect.arrayContaining(['claims', 'comparison', 'matrix', 'timeline']),
    );
    const [verdict] = [...page.querySelectorAll('tr')].filter((row) =>
      row.textContent?.startsWith('answers[].verdict'),
    );
    expect(verdict && textsOf(verdict, 'td code')).toEqual([
      'confirmed',
      'corrected',
      'outdated',
      'unverifiable',
    ]);
  },
);

test('a field that may be missing is marked, one that may not is not', () => {
  const page = renderPage(<Datasets data={datasetViews('en')} />, 'en');
  const typeOf = (field: string) =>
    [...page.querySelectorAll('tr')]
      .filter((row) => row.querySelector('th code')?.textContent === field)
      .map((row) => readable(row.querySelector('td span') as HTMLElement))[0];
  expect(typeOf('figures[].currency')).toBe('string · may be missing');
  expect(typeOf('figures[].value')).toBe('number');
});
