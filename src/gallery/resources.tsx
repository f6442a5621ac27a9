import { Resources } from '../components/Resources/Resources';
import { longWord, period, resource, source } from '../evidence/views/samples';
import type { ResourcesView } from '../evidence/views/views';
import { levels, sourceKinds, valuesOf } from '../evidence/vocabulary';
import { Gallery } from './_gallery/Gallery';

/* A page has one list of resources, so these are all of one. */
const data: ResourcesView = {
  record: 'resources',
  edition: '2020-10',
  topics: [
    {
      id: 'kinds',
      label: 'Who stands behind them',
      resources: valuesOf(sourceKinds).map((kind) =>
        resource(kind, { source: source(kind, { kind }) }),
      ),
    },
    {
      id: 'levels',
      label: 'How hard they are',
      resources: valuesOf(levels).map((level) => resource(level, { level })),
    },
    {
      id: 'edges',
      label: 'What is out of the common',
      resources: [
        resource('translated', {
          source: source('translated', {
            language: 'en',
            languageName: 'English',
            translatedTitle: '译名',
            issued: period('2019-05'),
          }),
        }),
        resource('offline', { source: source('offline', { url: undefined }) }),
        resource('long', { source: source('long', { title: longWord }) }),
      ],
    },
  ],
};
const page = [data];

export default function ResourcesGallery() {
  return (
    <Gallery
      component="Resources"
      states={[{ name: 'every kind and level', show: <Resources data={data} page={page} /> }]}
    />
  );
}
