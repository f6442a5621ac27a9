import { Figure } from '../components/Figure/Figure';
import { claim, history, longWord, period, quantity, source } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const founded = claim('founded', {
  figures: {
    accounts: quantity('more than 10 billion', 1e10),
    day: { text: '10 September 2009', date: '2009-09-10' },
  },
});
const cautioned = claim('cautioned', {
  figures: { share: quantity('18.1%', 0.181) },
  history: history('corrected', 'earlier'),
});
const corrected = claim('corrected', {
  figures: { share: quantity('18.1%', 0.181) },
  edition: '2026-11',
  history: history('corrected'),
  note: ['Two counts differ.'],
  sources: [{ source: source('one'), locator: 'p. 3' }, { source: source('two') }],
  asOf: period('2026-Q1'),
});
const unsourced = claim('unsourced', { sources: [], figures: { count: quantity('3', 3) } });
const long = claim('long', { figures: { word: quantity(longWord, 1) } });
const page = [founded, corrected, cautioned, unsourced, long];

export default function FigureGallery() {
  return (
    <Gallery
      component="Figure"
      states={[
        {
          name: 'a quantity',
          show: (
            <p>
              It carries <Figure data={founded} of="founded#accounts" page={page} />, and grows.
            </p>
          ),
        },
        {
          name: 'a day, of a claim shown before',
          show: (
            <p>
              It began on <Figure again data={founded} of="founded#day" page={page} />.
            </p>
          ),
        },
        {
          name: 'of a claim with two sources, a verdict and a note',
          show: (
            <p>
              份额为
              <Figure afterHan data={corrected} of="corrected#share" page={page} />
              ，居第三位。
            </p>
          ),
        },
        {
          name: 'of a claim that a later edition corrects',
          show: (
            <p>
              份额为
              <Figure afterHan data={cautioned} of="cautioned#share" page={page} />
              ，居第三位。
            </p>
          ),
        },
        {
          name: 'no source',
          show: (
            <p>
              <Figure data={unsourced} of="unsourced#count" page={page} /> of them.
            </p>
          ),
        },
        {
          name: 'very long word',
          show: (
            <p>
              Called <Figure data={long} of="long#word" page={page} />.
            </p>
          ),
        },
      ]}
    />
  );
}
