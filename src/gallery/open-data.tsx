import { Datasets, OpenDataFiles } from '../components/OpenData/OpenData';
import { datasetViews } from '../evidence/exporting/open-data/fields';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const field = {
  path: 'statement',
  type: 'text' as const,
  words: [],
  optional: false,
  meaning: 'What it says.',
};

function dataset(fields: (typeof field)[]) {
  return [{ name: 'claims' as const, meaning: 'Statements.', forms: [{ fields }] }];
}

export default function OpenDataGallery() {
  return (
    <Gallery
      component="OpenData"
      states={[
        { name: 'every dataset', show: <Datasets data={datasetViews('en')} /> },
        { name: 'one row', show: <Datasets data={dataset([field])} /> },
        {
          name: 'very long word',
          show: <Datasets data={dataset([{ ...field, path: longWord, meaning: longWord }])} />,
        },
        {
          name: 'files',
          show: <OpenDataFiles edition="2020-10" names={['claims.json', longWord]} root="/" />,
        },
      ]}
    />
  );
}
