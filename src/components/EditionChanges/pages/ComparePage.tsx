import Translate, { translate } from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import type { EditionPairsView } from '../../../evidence/views/edition-changes';
import { EditionPairs } from '../EditionPairs';
import styles from './pages.module.css';

/** `/compare`: which editions can be held against which. */
export default function ComparePage({ data }: { data: EditionPairsView }) {
  const title = translate({
    id: 'handbook.editionChanges.pairs',
    message: '版本对照',
    description: 'The title of the list of pairs of editions, and what leads to it',
  });
  const description = translate({
    id: 'handbook.editionChanges.description',
    message: '任意两版逐条对照：哪些论断得到证实，哪些已更正、过时、修订或删去，正文改了哪里。',
    description: 'The description of the list of pairs of editions',
  });
  return (
    <Layout description={description} title={title}>
      <main className={clsx('markdown', styles.page)}>
        <h1>{title}</h1>
        <p>
          <Translate
            id="handbook.editionChanges.intro"
            description="Says what holding two editions against each other shows"
          >
            一版就是一个时点上的认识，定稿后不再改写。把两版放在一起，可以看到每条论断后来怎样了：得到证实、已更正、已过时，还是无从查证；数字变了多少，正文改了哪里。
          </Translate>
        </p>
        <EditionPairs data={data} />
      </main>
    </Layout>
  );
}
