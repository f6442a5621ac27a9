import { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import type { EditionChangesView } from '../../../evidence/views/edition-changes';
import { EditionChanges } from '../EditionChanges';
import styles from './pages.module.css';

/** `/compare/<before>/<after>`: what became of one edition in a later one. */
export default function EditionChangesPage({ data }: { data: EditionChangesView }) {
  const names = { before: data.before.name, after: data.after.name };
  const title = translate(
    {
      id: 'handbook.editionChanges.title',
      message: '{before} 版与 {after} 版对照',
      description: 'The title of what changed between two editions',
    },
    names,
  );
  const description = translate(
    {
      id: 'handbook.editionChanges.pairDescription',
      message:
        '{before} 版的每条论断到 {after} 版怎样了：证实、更正、过时、无从查证；以及新增的论断与正文的改动。',
      description: 'The description of what changed between two editions',
    },
    names,
  );
  return (
    <Layout description={description} title={title}>
      <main className={clsx('markdown', styles.page)}>
        <EditionChanges data={data} />
      </main>
    </Layout>
  );
}
