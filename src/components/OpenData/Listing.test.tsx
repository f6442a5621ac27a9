// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { only, renderPage, textsOf } from '../../../tests/docusaurus/render';
import type { OpenDataListing } from '../../evidence/exporting/open-data/listing';
import { Listing } from './Listing';

const listing: OpenDataListing = {
  edition: '2026-11',
  title: 'Edition 2026-11',
  catalogue: 'index.json',
  datasets: [{ name: 'claims', file: 'claims.json', items: 643 }],
  sheets: [{ kind: 'series', files: [{ file: 'series/share.csv', caption: 'Shares' }] }],
  references: ['sources.bib'],
};

const page = renderPage(
  <Listing {...listing} meanings={{ claims: 'Statements.' }} root="/" />,
  'en',
);

test('files in every language lie below the site’s root, those of one below the site in it', () => {
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    'pathname:///data/2026-11/claims.json',
    'pathname:///data/2026-11/index.json',
    'pathname:///en/data/2026-11/series/share.csv',
    'pathname:///en/data/2026-11/sources.bib',
  ]);
});

test('says what each file holds, and how much of it', () => {
  expect(textsOf(only(page, 'tbody tr:first-child'), 'th, td')).toEqual([
    'claims.json',
    'Statements.',
    '643',
  ]);
  expect(textsOf(page, 'dt, dd')).toEqual([
    'Series (CSV)',
    'Shares',
    'Sources and resources',
    'sources.bib',
  ]);
});
