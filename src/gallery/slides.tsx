import { Slides } from '../components/Slides/Slides';
import { Gallery } from './_gallery/Gallery';

export default function SlidesGallery() {
  return (
    <Gallery
      component="Slides"
      states={[
        {
          name: 'the button of a page',
          show: <Slides description="" editionPages={() => []} handbook="" site="" title="TDSQL" />,
        },
      ]}
    />
  );
}
