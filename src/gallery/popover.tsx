import { Popover } from '../components/shared/Popover/Popover';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const fiftyWords = Array.from({ length: 50 }, (_, index) => `word ${index + 1}`).join(' ');

export default function PopoverGallery() {
  return (
    <Gallery
      component="Popover"
      states={[
        {
          name: 'within a sentence',
          show: (
            <p>
              A sentence with{' '}
              <Popover label="What a word means" trigger="a word">
                What it means, with <a href="#elsewhere">more on it</a>.
              </Popover>{' '}
              that opens.
            </p>
          ),
        },
        {
          name: 'a sign without words',
          show: (
            <p>
              A sentence.{' '}
              <Popover label="What is behind it" trigger="+" wordless>
                What is behind it.
              </Popover>
            </p>
          ),
        },
        {
          name: 'not for paper',
          show: (
            <p>
              <Popover label="What stands below" printed={false} trigger="Below">
                The same again.
              </Popover>{' '}
              The same again.
            </p>
          ),
        },
        {
          name: 'fifty words at the end of a line',
          show: (
            <p style={{ textAlign: 'end' }}>
              <Popover label="Much" trigger="Much">
                {fiftyWords}
              </Popover>
            </p>
          ),
        },
        {
          name: 'very long word',
          show: (
            <p>
              <Popover label={longWord} trigger={longWord}>
                {longWord}
              </Popover>
            </p>
          ),
        },
      ]}
    />
  );
}
