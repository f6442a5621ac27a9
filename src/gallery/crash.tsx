import { CrashNote } from '../components/Crash/Crash';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

export default function CrashGallery() {
  return (
    <Gallery
      component="Crash"
      states={[
        {
          name: 'ordinary',
          show: <CrashNote error={new TypeError('e.toSorted is not a function')} />,
        },
        { name: 'very long word', show: <CrashNote error={new Error(longWord)} /> },
      ]}
    />
  );
}
