import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { readersReference } from '../../../evidence/citing/reference';
import type { SourceView } from '../../../evidence/views/views';
import { usePageLanguage } from '../PageLanguage/PageLanguage';
import { useLocale } from '../useLocale';
import { Words } from '../Words/Words';
import { findTitle } from './find-title';
import styles from './Reference.module.css';

interface Props {
  source: SourceView;
}

/**
 * A source as a reference: its title leads to it and is followed by its translation. Where nothing
 * leads to it, it is said to be unpublished.
 */
export function Reference({ source }: Props) {
  const { title, translatedTitle, language, url } = source;
  const pageLanguage = usePageLanguage();
  const reference = readersReference(source, useLocale());
  const found = findTitle(reference, title);
  const translation = translatedTitle !== undefined && (
    <span className={styles.translation}>{` [${translatedTitle}]`}</span>
  );
  if (found === undefined) {
    return (
      <>
        <Words language={language} text={reference} />
        {translation} {url === undefined ? <Unpublished /> : <Link href={url}>{url}</Link>}
      </>
    );
  }
  return (
    <>
      <Words language={language} text={reference.slice(0, found.start)} />
      <Linked url={url}>
        <cite className={styles.title} lang={language === pageLanguage ? undefined : language}>
          {reference.slice(found.start, found.end)}
        </cite>
      </Linked>
      {translation}
      <Words language={language} text={reference.slice(found.end)} />
      {url === undefined && (
        <>
          {' '}
          <Unpublished />
        </>
      )}
    </>
  );
}

/** A link that paper spells out. */
function Linked({ url, children }: { url: string | undefined; children: ReactNode }) {
  if (url === undefined) return children;
  return (
    <Link className={styles.link} href={url}>
      {children}
    </Link>
  );
}

function Unpublished() {
  return (
    <span className={styles.unpublished}>
      <Translate id="handbook.source.unpublished" description="Of a source without an address">
        未公开发表
      </Translate>
    </span>
  );
}
