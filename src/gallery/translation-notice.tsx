import { TranslationNotice } from '../components/TranslationNotice/TranslationNotice';
import { period } from '../evidence/views/samples';
import { Gallery } from './_gallery/Gallery';

const since = period('2026-11-20');
const path = 'docs/tdsql.mdx';

export default function TranslationNoticeGallery() {
  return (
    <Gallery
      component="TranslationNotice"
      states={[
        {
          name: 'the counterpart has changed',
          show: <TranslationNotice data={{ state: 'changed', language: 'zh-Hans', since, path }} />,
        },
        {
          name: 'both have changed',
          show: <TranslationNotice data={{ state: 'both-changed', language: 'en', since, path }} />,
        },
        {
          name: 'no translation yet',
          show: <TranslationNotice data={{ state: 'not-translated', language: 'en' }} />,
        },
      ]}
    />
  );
}
