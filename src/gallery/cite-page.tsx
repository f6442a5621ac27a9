import { CitePage } from '../components/CitePage/CitePage';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const page = {
  title: 'TDSQL',
  edition: '2026-11',
  slug: 'tdsql',
  language: 'zh-Hans',
  address: 'https://handbook.example/docs/2026-11/tdsql',
} as const;

export default function CitePageGallery() {
  return (
    <Gallery
      component="CitePage"
      states={[
        { name: 'a page of an edition', show: <CitePage {...page} /> },
        {
          name: 'a page of the draft',
          show: <CitePage {...page} citable="/docs/2026-11/tdsql" edition="next" />,
        },
        { name: 'a page of the draft alone', show: <CitePage {...page} edition="next" /> },
        {
          name: 'very long word',
          show: <CitePage {...page} address={`${page.address}/${longWord}`} title={longWord} />,
        },
      ]}
    />
  );
}
