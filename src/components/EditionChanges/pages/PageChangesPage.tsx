import { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import type { PageChangesView } from '../../../evidence/views/edition-changes';
import { PageChanges } from '../PageChanges';
import styles from './pages.module.css';

/** `/compare/<before>/<after>/<page>`: what changed in the text of one page. */
export default function PageChangesPage({ data }: { data: PageChangesView }) {
  const { title, before, after } = data;
  const values = { title, before: before.name, after: after.name };
  return (
    <Layout
      description={translate(
        {
          id: 'handbook.editionChanges.pageDescription',
          message: '“{title}”一页的正文从 {before} 版到 {after} 版改了哪里。',
          description: 'The description of what changed in the text of a page',
        },
        values,
      )}
      title={translate(
        {
          id: 'handbook.editionChanges.pageTitle',
          message: '{title}：{before} 版与 {after} 版对照',
          description: 'The title of what changed in the text of a page',
        },
        values,
      )}
    >
      <main className={clsx('markdown', styles.page)}>
        <PageChanges data={data} />
      </main>
    </Layout>
  );
}
