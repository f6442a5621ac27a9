import { Listing } from '../components/OpenData/Listing';
import { Datasets } from '../components/OpenData/OpenData';
import { datasetViews } from '../evidence/exporting/open-data/fields';
import type { OpenDataListing } from '../evidence/exporting/open-data/listing';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const field = {
  path: 'statement',
  type: 'text' as const,
  words: [],
  optional: false,
  meaning: 'What it says.',
};

function dataset(name: string, fields: (typeof field)[]) {
  return [{ name: 'claims' as const, meaning: 'Statements.', forms: [{ name, fields }] }];
}

const listing: OpenDataListing = {
  edition: '2020-10',
  title: 'Founding edition 2020-10',
  catalogue: 'index.json',
  datasets: [{ name: 'claims', file: 'claims.json', items: 53 }],
  sheets: [
    { kind: 'comparison', files: [{ file: 'comparisons/clouds.csv', caption: 'Two clouds' }] },
    { kind: 'series', files: [{ file: 'series/long.csv', caption: longWord }] },
  ],
  references: ['sources.csl.json', 'sources.bib'],
};

export default function OpenDataGallery() {
  return (
    <Gallery
      component="OpenData"
      states={[
        { name: 'every dataset', show: <Datasets data={datasetViews('en')} /> },
        { name: 'one row', show: <Datasets data={dataset('short', [field])} /> },
        {
          name: 'very long word',
          show: (
            <Datasets data={dataset('long', [{ ...field, path: longWord, meaning: longWord }])} />
          ),
        },
        {
          name: 'files',
          show: <Listing {...listing} meanings={{ claims: 'Statements.' }} root="/" />,
        },
      ]}
    />
  );
}
