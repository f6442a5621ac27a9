import { EditionChanges } from '../components/EditionChanges/EditionChanges';
import {
  changedPage,
  claimChange,
  claimState,
  editionChanges,
  listedClaim,
} from '../evidence/views/edition-changes-samples';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

/* A page has the changes of two editions, so these are all of one. */
const data = editionChanges();
const many = Array.from({ length: 30 }, (_, index) => listedClaim(`many-${index}`));
const long = {
  ...claimChange('long', {
    before: claimState('long', { statement: longWord, locator: longWord, path: undefined }),
    after: claimState('now-long', { statement: longWord, note: longWord }),
    figures: [{ name: 'long', before: longWord, after: longWord }],
  }),
};

export default function EditionChangesGallery() {
  return (
    <Gallery
      component="EditionChanges"
      states={[
        {
          name: 'every standing',
          show: (
            <EditionChanges
              data={{
                ...data,
                claims: [...data.claims, long],
                listed: [...data.listed, ...many],
                contents: [...data.contents, changedPage('long', { title: longWord })],
              }}
            />
          ),
        },
      ]}
    />
  );
}
