import { EditionPairs } from '../components/EditionChanges/EditionPairs';
import { editionName, editionPair } from '../evidence/views/edition-changes-samples';
import { Gallery } from './_gallery/Gallery';

const feeds = { atom: '/feeds/changes.atom', json: '/feeds/changes.json' };
const later = editionPair({
  before: editionName('2026-11'),
  after: editionName('2027-05'),
  path: '/compare/2026-11/2027-05',
  counts: { unchanged: 540, revised: 20, dropped: 3, corrected: 5, new: 60 },
  pages: { changed: 3, removed: 1, same: 9 },
});

export default function EditionPairsGallery() {
  return (
    <Gallery
      component="EditionPairs"
      states={[
        {
          name: 'two pairs',
          show: <EditionPairs data={{ pairs: [later, editionPair()], feeds }} />,
        },
        { name: 'one edition', show: <EditionPairs data={{ pairs: [], feeds }} /> },
      ]}
    />
  );
}
