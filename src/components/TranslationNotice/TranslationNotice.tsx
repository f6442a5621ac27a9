import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { TranslationNoticeView } from '../../evidence/views/translation';
import { LanguageName } from '../shared/LanguageName/LanguageName';
import { Period } from '../shared/Period/Period';
import { useLocale } from '../shared/useLocale';
import { useRepository } from '../shared/useRepository';
import { historyAddress } from './history-address';
import styles from './TranslationNotice.module.css';

interface Props {
  data: TranslationNoticeView;
}

/** Says above a page that its counterpart in another language says more, or that it is that itself. */
export function TranslationNotice({ data }: Props) {
  const label = translate({
    id: 'handbook.translation.label',
    message: '译文状态',
    description: 'Names the notice on how a page stands to its translation',
  });
  return (
    <div
      aria-label={label}
      className={styles.notice}
      data-search-ignore=""
      lang={useLocale()}
      role="note"
    >
      <p>
        <Sentence data={data} /> <Further data={data} />
      </p>
    </div>
  );
}

function Sentence({ data }: Props) {
  const language = <LanguageName language={data.language} />;
  switch (data.state) {
    case 'not-translated':
      return (
        <Translate
          id="handbook.translation.untranslated"
          description="Of a page shown in another language than the site's"
          values={{ language }}
        >
          {'本页尚无译文，以下是{language}原文。'}
        </Translate>
      );
    case 'changed':
      return (
        <Translate
          id="handbook.translation.changed"
          description="Of a page whose counterpart has changed alone; {language} is the counterpart's, {date} is a day"
          values={{ language, date: <Period period={data.since} /> }}
        >
          {'{language}版在 {date}的比对之后有改动，本页尚未跟上。'}
        </Translate>
      );
    case 'both-changed':
      return (
        <Translate
          id="handbook.translation.bothChanged"
          description="Of a page that has changed as its counterpart has; {language} is the counterpart's, {date} is a day"
          values={{ language, date: <Period period={data.since} /> }}
        >
          {'本页与{language}版在 {date}的比对之后都有改动，尚未重新比对。'}
        </Translate>
      );
  }
}

/** Leads to what changed, or to how a translation is made. */
function Further({ data }: Props) {
  const repository = useRepository();
  if (data.state === 'not-translated') {
    return (
      <Link to="/contribute#one-language">
        <Translate
          id="handbook.translation.contribute"
          description="Leads to how to contribute, from a page without a translation"
        >
          参与翻译
        </Translate>
      </Link>
    );
  }
  if (repository === undefined) return null;
  return (
    <Link href={historyAddress(repository, data.path, data.since.value)}>
      <Translate
        id="handbook.translation.changes"
        description="Leads to what changed on a page since a day"
      >
        查看改动
      </Translate>
    </Link>
  );
}
