import { MissingSectionNote } from '../components/MissingSection/MissingSectionNote';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const others = [
  { name: '2026-11', page: '/docs/2026-11/tdsql' },
  { name: 'next', page: '/docs/next/tdsql' },
];
const dismiss = () => {};

export default function MissingSectionGallery() {
  return (
    <Gallery
      component="MissingSection"
      states={[
        {
          name: 'a section that other editions may have',
          show: (
            <MissingSectionNote
              edition="2020-10"
              onDismiss={dismiss}
              others={others}
              section="#market-share"
            />
          ),
        },
        {
          name: 'a section of a page that no other edition has',
          show: (
            <MissingSectionNote edition="next" onDismiss={dismiss} others={[]} section="#市场" />
          ),
        },
        {
          name: 'very long word',
          show: (
            <MissingSectionNote
              edition="2020-10"
              onDismiss={dismiss}
              others={others}
              section={`#${longWord}`}
            />
          ),
        },
      ]}
    />
  );
}
