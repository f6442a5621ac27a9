import { FairDraw } from '../components/FairDraw/FairDraw';
import { Gallery } from './_gallery/Gallery';

export default function FairDrawGallery() {
  return (
    <Gallery
      component="FairDraw"
      states={[{ name: 'before it is filled in', show: <FairDraw /> }]}
    />
  );
}
