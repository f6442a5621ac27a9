import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { useState } from 'react';
import { publicationOf } from '../../evidence/citing/publication';
import { citedSources } from '../../evidence/views/cited';
import type { SourceView, View } from '../../evidence/views/views';
import { labelOf, sourceKinds } from '../../evidence/vocabulary';
import { CopyCitation } from '../shared/CopyCitation/CopyCitation';
import { Facts } from '../shared/Facts/Facts';
import { Period } from '../shared/Period/Period';
import { Reference } from '../shared/Reference/Reference';
import { sourceAnchor } from '../shared/source-numbers';
import { useAnchor } from '../shared/useAnchor';
import { useLocale } from '../shared/useLocale';
import { Words } from '../shared/Words/Words';
import styles from './Sources.module.css';

interface Props {
  /** What all tags of the page show, in the order of the page. */
  page: readonly View[];
}

/** `<Sources/>`: what the page rests on, numbered as its citation marks are. */
export function Sources({ page }: Props) {
  const anchor = useAnchor();
  const sources = citedSources(page);
  if (sources.length === 0) {
    return (
      <p>
        <Translate id="handbook.sources.none" description="On a page that cites nothing">
          本页没有引用任何资料。
        </Translate>
      </p>
    );
  }
  return (
    <ol className={styles.sources}>
      {sources.map((source) => (
        <li
          className={styles.source}
          data-search-unit="resource"
          id={anchor(sourceAnchor(source.id))}
          key={source.id}
        >
          <Source source={source} />
        </li>
      ))}
    </ol>
  );
}

function Source({ source }: { source: SourceView }) {
  const { id, kind, language, languageName, summary, accessed, archived } = source;
  const locale = useLocale();
  const [citing, setCiting] = useState(false);
  return (
    <>
      <p className={styles.reference}>
        <Reference source={source} />
      </p>
      <p className={styles.summary}>
        <Words text={summary} />
      </p>
      <Facts>
        <li>{labelOf(sourceKinds, kind, locale)}</li>
        {language !== locale && <li>{languageName}</li>}
        {accessed !== undefined && (
          <li>
            <Translate
              id="handbook.source.accessed"
              description="When an editor last read a source"
              values={{ date: <Period period={accessed} /> }}
            >
              {'{date}查阅'}
            </Translate>
          </li>
        )}
        {archived !== undefined && (
          <li>
            <Link href={archived}>
              <Translate id="handbook.source.archived" description="Links to an archive's copy">
                存档
              </Translate>
            </Link>
          </li>
        )}
        <li className={styles.citing} data-mdast="ignore" data-search-ignore="">
          <button
            aria-expanded={citing}
            className={styles.cite}
            onClick={() => setCiting(!citing)}
            type="button"
          >
            <Translate id="handbook.cite" description="Opens ways to copy a reference to a source">
              引用
            </Translate>
          </button>
        </li>
      </Facts>
      {citing && <CopyCitation id={id} publication={() => publicationOf(source)} />}
    </>
  );
}
