import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type {
  PageVersionView,
  TranslatedPageView,
  TranslationsView,
} from '../../evidence/views/translation';
import { LanguageName } from '../shared/LanguageName/LanguageName';
import { Missing } from '../shared/Missing/Missing';
import { Period } from '../shared/Period/Period';
import { TableFrame } from '../shared/TableFrame/TableFrame';
import { useLocale } from '../shared/useLocale';
import styles from './Translations.module.css';

interface Props {
  data: TranslationsView;
}

/** How the pages of one edition stand to their translations: how many are in step, and each of them. */
export function Translations({ data }: Props) {
  return (
    <section className={styles.edition}>
      <h2>{data.title}</h2>
      <p className={styles.summary}>
        <Coverage pages={data.pages} />
      </p>
      <Oldest pages={data.pages} />
      <TableFrame label={data.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Translate id="handbook.translations.page" description="Heads a column of pages">
                  页面
                </Translate>
              </th>
              <th scope="col">
                <Translate
                  id="handbook.translations.state"
                  description="Heads a column that tells how pages stand to their translations"
                >
                  译文状态
                </Translate>
              </th>
              <th scope="col">
                <Since />
              </th>
            </tr>
          </thead>
          <tbody>
            {data.pages.map((page) => (
              <Row key={page.versions[0]?.path} page={page} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

function Coverage({ pages }: { pages: readonly TranslatedPageView[] }) {
  const inStep = pages.filter(({ state }) => state === 'in-step').length;
  return (
    <Translate
      id="handbook.translations.coverage"
      description="How many pages of an edition say the same in both languages"
      values={{ count: inStep, all: pages.length }}
    >
      {'共 {all} 页，{count} 页两种语言一致。'}
    </Translate>
  );
}

/** The page that has waited longest; none where none waits. */
function Oldest({ pages }: { pages: readonly TranslatedPageView[] }) {
  const [oldest] = pages
    .flatMap(({ state, since, versions }) =>
      state !== 'in-step' && since ? [{ since, title: versions[0] }] : [],
    )
    .sort((a, b) => (a.since.value < b.since.value ? -1 : 1));
  if (!oldest?.title) return null;
  const { title, language } = oldest.title;
  return (
    <p className={styles.summary}>
      <Translate
        id="handbook.translations.oldest"
        description="Of the page that was compared with its translation longest ago"
        values={{
          title: <cite lang={language}>{title}</cite>,
          date: <Period period={oldest.since} />,
        }}
      >
        {'等得最久的是《{title}》，上次比对在 {date}。'}
      </Translate>
    </p>
  );
}

function Row({ page: { state, language, since, versions } }: { page: TranslatedPageView }) {
  return (
    <tr className={styles.row}>
      <th className={styles.page} scope="row">
        {versions.map((version) => (
          <Version key={version.language} version={version} />
        ))}
      </th>
      <td className={clsx(styles.state, state !== 'in-step' && styles.pending)}>
        <State language={language} state={state} />
      </td>
      <td className={styles.since}>
        <span className={styles.column}>
          <Since />{' '}
        </span>
        {since ? <Period period={since} /> : <Missing />}
      </td>
    </tr>
  );
}

/** Heads the days of comparisons. */
function Since() {
  return (
    <Translate
      id="handbook.translations.since"
      description="Heads the days on which pages and translations were compared"
    >
      最近比对
    </Translate>
  );
}

/** A page in one language, with how long it is. */
function Version({ version: { language, title, path, length } }: { version: PageVersionView }) {
  const own = useLocale() === language;
  return (
    <span className={styles.version}>
      {own ? (
        <Link to={path}>{title}</Link>
      ) : (
        // The site in another language is a site of its own.
        <a href={path} hrefLang={language} lang={language}>
          {title}
        </a>
      )}
      <span className={styles.length}>{lengthText(language, length)}</span>
    </span>
  );
}

function lengthText(language: PageVersionView['language'], length: number): string {
  const count = length.toLocaleString('en');
  return language === 'zh-Hans'
    ? translate(
        {
          id: 'handbook.translations.characters',
          message: '{count} 字',
          description: 'How many characters a Chinese page has',
        },
        { count },
      )
    : translate(
        {
          id: 'handbook.translations.words',
          message: '{count} 词',
          description: 'How many words a page has',
        },
        { count },
      );
}

function State({ state, language }: Pick<TranslatedPageView, 'state' | 'language'>) {
  const name = language && <LanguageName language={language} />;
  switch (state) {
    case 'in-step':
      return (
        <Translate
          id="handbook.translations.inStep"
          description="Of a page that says the same in both languages"
        >
          一致
        </Translate>
      );
    case 'changed':
      return (
        <Translate
          id="handbook.translations.changed"
          description="Of a page that has changed in one language only"
          values={{ language: name }}
        >
          {'{language}版有改动'}
        </Translate>
      );
    case 'both-changed':
      return (
        <Translate
          id="handbook.translations.bothChanged"
          description="Of a page that has changed in both languages"
        >
          两版都有改动
        </Translate>
      );
    case 'not-compared':
      return (
        <Translate
          id="handbook.translations.notCompared"
          description="Of a page that nobody has compared with its translation"
        >
          尚未比对
        </Translate>
      );
    case 'not-translated':
      return (
        <Translate
          id="handbook.translations.notTranslated"
          description="Of a page that is missing in a language"
          values={{ language: name }}
        >
          {'尚无{language}版'}
        </Translate>
      );
  }
}
