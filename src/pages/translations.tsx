import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import editions from '@evidence/translations';
import { Translations } from '@handbook/components/Translations/Translations';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import styles from './translations.module.css';

/** How far the two languages of each edition are in step, for those who want to help. */
export default function TranslationsPage() {
  const title = translate({
    id: 'handbook.translations.title',
    message: '翻译进度',
    description: 'The title of the page on the state of translations',
  });
  const description = translate({
    id: 'handbook.translations.description',
    message: '各版每一页的中英文是否一致、上次比对在何时、哪些页面等人翻译。',
    description: 'The description of the page on the state of translations',
  });
  return (
    <Layout description={description} title={title}>
      <main className={clsx('markdown', styles.page)}>
        <h1>{title}</h1>
        <Introduction />
        {editions.map((edition) => (
          <Translations data={edition} key={edition.edition} />
        ))}
      </main>
    </Layout>
  );
}

function Introduction() {
  return (
    <p className={styles.intro}>
      <Translate
        id="handbook.translations.intro"
        description="Says what the page on the state of translations shows"
      >
        手册的中英文各自成文，一种语言先改也可以发布。这里列出每一页的两个版本：哪些彼此一致，哪些有一方先改、另一方还没跟上。
      </Translate>{' '}
      <Link to="/contribute#one-language">
        <Translate
          id="handbook.translations.contribute"
          description="Leads from the state of translations to how to contribute"
        >
          参与翻译
        </Translate>
      </Link>
    </p>
  );
}
