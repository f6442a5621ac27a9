import { Finding } from '../components/Finding/Finding';
import { longWord } from '../evidence/views/samples';
import type { FindingView } from '../evidence/views/views';
import { Gallery } from './_gallery/Gallery';

function finding(id: string, headline: string): FindingView {
  return { record: 'finding', id, headline, path: `/docs/2026-11/overview#${id}` };
}

const order = finding('order', 'The order of the largest has changed.');
const long = finding('long', longWord);

export default function FindingGallery() {
  return (
    <Gallery
      component="Finding"
      states={[
        {
          name: 'at the head of a paragraph',
          show: (
            <p>
              <Finding data={order} page={[order]} /> What follows says by how much.
            </p>
          ),
        },
        {
          name: 'very long word',
          show: (
            <p>
              <Finding data={long} page={[long]} />
            </p>
          ),
        },
      ]}
    />
  );
}
