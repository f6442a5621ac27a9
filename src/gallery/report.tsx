import { ReportLink } from '../components/shared/Report/ReportLink';
import { ReportSign } from '../components/shared/Report/ReportSign';
import { SelfLink } from '../components/shared/SelfLink/SelfLink';
import { longWord } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const reported = { record: 'clouds#share', anchor: 'share', text: () => 'Share | 10%' };

export default function ReportGallery() {
  return (
    <Gallery
      component="Report"
      states={[
        {
          name: 'in words',
          show: (
            <p>
              Something that may be wrong. <ReportLink {...reported} />
            </p>
          ),
        },
        {
          name: 'as a sign, beside a link',
          show: (
            <p id="share">
              <strong>Share</strong>
              <SelfLink anchor="share" label="Link to the share" />
              <ReportSign {...reported} name="Share" />
            </p>
          ),
        },
        {
          name: 'after a very long word',
          show: (
            <p>
              {longWord}
              <ReportSign {...reported} name={longWord} />
            </p>
          ),
        },
        {
          name: 'of a long text',
          show: (
            <p>
              Cut short in the address.{' '}
              <ReportLink {...reported} text={() => longWord.repeat(200)} />
            </p>
          ),
        },
      ]}
    />
  );
}
