import { PageMarkdown } from '../components/PageMarkdown/PageMarkdown';
import { Gallery } from './_gallery/Gallery';

export default function PageMarkdownGallery() {
  return (
    <Gallery
      component="PageMarkdown"
      states={[{ name: 'a page', show: <PageMarkdown address="/docs/2026-11/tdsql.md" /> }]}
    />
  );
}
