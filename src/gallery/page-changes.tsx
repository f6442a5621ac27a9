import { PageChanges } from '../components/EditionChanges/PageChanges';
import { block, pageChanges } from '../evidence/views/edition-changes-samples';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

/* A page tells of one page, so this is one. */
const data = pageChanges();
const long = block(longWord, {
  change: 'changed',
  key: 'change-long',
  pieces: [
    { text: longWord, change: 'removed' },
    { text: longWord, change: 'added' },
  ],
});

export default function PageChangesGallery() {
  return (
    <Gallery
      component="PageChanges"
      states={[
        {
          name: 'every kind of block',
          show: <PageChanges data={{ ...data, blocks: [...data.blocks, long] }} />,
        },
      ]}
    />
  );
}
