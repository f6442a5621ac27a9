import { Claim } from '../components/Claim/Claim';
import { Sources } from '../components/Sources/Sources';
import { claim, longWord, source } from '../samples/records';
import { Gallery } from './_gallery/Gallery';

const stated = claim('stated');
const answered = claim('answered', {
  answers: [{ edition: '2020-10', claim: 'earlier', verdict: 'corrected' }],
  note: ['What the editors add.'],
  sources: [{ source: source('one'), locator: 'p. 3' }, { source: source('two') }],
});
const unsourced = claim('unsourced', { sources: [] });
const long = claim('long', { statement: [longWord] });
const page = [stated, answered, unsourced, long];

export default function ClaimGallery() {
  return (
    <Gallery
      component="Claim"
      states={[
        { name: 'stated', show: <Claim data={stated} page={page} /> },
        {
          name: 'answers an earlier claim, with a note',
          show: <Claim data={answered} page={page} />,
        },
        { name: 'no source', show: <Claim data={unsourced} page={page} /> },
        { name: 'very long word', show: <Claim data={long} page={page} /> },
        { name: 'sources of the page', show: <Sources page={page} /> },
      ]}
    />
  );
}
