import { EditionMenuLabel } from '../components/EditionMenuLabel/EditionMenuLabel';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

export default function EditionMenuLabelGallery() {
  return (
    <Gallery
      component="EditionMenuLabel"
      states={[
        {
          name: 'the latest edition',
          show: <EditionMenuLabel edition="2026-11" isLatest lacksPage={false} />,
        },
        {
          name: 'an edition without the page',
          show: <EditionMenuLabel edition="2020-10" isLatest={false} lacksPage />,
        },
        {
          name: 'the draft',
          show: <EditionMenuLabel edition="next" isLatest={false} lacksPage={false} />,
        },
        {
          name: 'very long word',
          show: <EditionMenuLabel edition={longWord} isLatest lacksPage />,
        },
      ]}
    />
  );
}
