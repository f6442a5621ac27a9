import { Choice, Choices } from '../components/shared/Choices/Choices';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const doNothing = () => {};

export default function ChoicesGallery() {
  return (
    <Gallery
      component="Choices"
      states={[
        {
          name: 'one of three chosen',
          show: (
            <Choices label="Kind">
              <Choice chosen onChoose={doNothing}>
                Book
              </Choice>
              <Choice chosen={false} onChoose={doNothing}>
                Report
              </Choice>
              <Choice chosen={false} onChoose={doNothing}>
                Paper
              </Choice>
            </Choices>
          ),
        },
        {
          name: 'counted',
          show: (
            <Choices label="Kind">
              <Choice chosen={false} count={12} onChoose={doNothing}>
                Book
              </Choice>
              <Choice chosen count={1} onChoose={doNothing}>
                Report
              </Choice>
            </Choices>
          ),
        },
        {
          name: 'very long word',
          show: (
            <Choices label={longWord}>
              <Choice chosen count={12} onChoose={doNothing}>
                {longWord}
              </Choice>
              <Choice chosen={false} onChoose={doNothing}>
                {longWord}
              </Choice>
            </Choices>
          ),
        },
      ]}
    />
  );
}
