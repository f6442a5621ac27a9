import { Edition } from '../components/Edition/Edition';
import { editionView, longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const founding = editionView();
const long = editionView({ name: 'long', title: longWord, notice: [longWord, ' ', longWord] });

export default function EditionGallery() {
  return (
    <Gallery
      component="Edition"
      states={[
        { name: 'an edition', show: <Edition data={founding} page={[founding]} /> },
        { name: 'very long word', show: <Edition data={long} page={[long]} /> },
      ]}
    />
  );
}
