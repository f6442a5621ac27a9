import { Translations } from '../components/Translations/Translations';
import { longWord, translatedPage, translationsView } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const titled = translatedPage('long');
const long = {
  ...titled,
  versions: titled.versions.map((version) => ({ ...version, title: longWord })),
};

export default function TranslationsGallery() {
  return (
    <Gallery
      component="Translations"
      states={[
        { name: 'every state', show: <Translations data={translationsView()} /> },
        {
          name: 'all in step',
          show: (
            <Translations
              data={translationsView({ title: 'One page', pages: [translatedPage('tdsql')] })}
            />
          ),
        },
        {
          name: 'very long word',
          show: <Translations data={translationsView({ title: 'Long', pages: [long] })} />,
        },
        {
          name: 'fifty rows',
          show: (
            <Translations
              data={translationsView({
                title: 'Fifty pages',
                pages: Array.from({ length: 50 }, (_, index) => translatedPage(`page-${index}`)),
              })}
            />
          ),
        },
      ]}
    />
  );
}
