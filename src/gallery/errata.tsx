import { Errata } from '../components/Errata/Errata';
import { erratum, longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

export default function ErrataGallery() {
  return (
    <Gallery
      component="Errata"
      states={[
        { name: 'one', show: <Errata data={[erratum('share')]} /> },
        { name: 'several', show: <Errata data={['c', 'b', 'a'].map((id) => erratum(id))} /> },
        {
          name: 'very long word',
          show: <Errata data={[erratum('long', { what: longWord, why: longWord })]} />,
        },
      ]}
    />
  );
}
