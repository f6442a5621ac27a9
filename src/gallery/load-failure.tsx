import { LoadFailureNote } from '../components/LoadFailure/LoadFailure';
import { Gallery } from './_gallery/Gallery';

export default function LoadFailureGallery() {
  return (
    <Gallery
      component="LoadFailure"
      states={[{ name: 'what it says', show: <LoadFailureNote id="shown-load-failure" /> }]}
    />
  );
}
