import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactElement } from 'react';
import type { ChangedPageView, PageChange } from '../../evidence/views/edition-changes';
import { Facts } from '../shared/Facts/Facts';
import { useAnchor } from '../shared/useAnchor';
import { Words } from '../shared/Words/Words';
import styles from './ChangedPages.module.css';
import sectionStyles from './Section.module.css';

interface Props {
  pages: readonly ChangedPageView[];
}

/** Every page of either edition, with how much of its text changed. */
export function ChangedPages({ pages }: Props) {
  const anchor = useAnchor();
  return (
    <section className={sectionStyles.section}>
      <h2 id={anchor('pages')}>
        <Translate
          id="handbook.editionChanges.pages"
          description="Heads the list of pages with how much of their text changed"
        >
          各页正文
        </Translate>
      </h2>
      <ul className={styles.pages}>
        {pages.map(({ page, title, change, blocks, path }) => (
          <li className={styles.page} key={page}>
            {path === undefined ? (
              <Words text={title} />
            ) : (
              <Link className={styles.title} to={path}>
                <Words text={title} />
              </Link>
            )}
            <Facts>
              {change === 'changed' ? (
                <BlockCounts blocks={blocks} />
              ) : (
                <li>{wordsOfPage[change]}</li>
              )}
            </Facts>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is said of a page whose text did not just change. */
export const wordsOfPage: Record<PageChange, ReactElement> = {
  added: (
    <Translate id="handbook.editionChanges.pageAdded" description="Of a page that is new">
      新增的一页
    </Translate>
  ),
  removed: (
    <Translate id="handbook.editionChanges.pageRemoved" description="Of a page that is gone">
      已删去
    </Translate>
  ),
  changed: (
    <Translate id="handbook.editionChanges.pageChanged" description="Of a page whose text changed">
      有改动
    </Translate>
  ),
  same: (
    <Translate id="handbook.editionChanges.pageSame" description="Of a page whose text is the same">
      没有改动
    </Translate>
  ),
};

/** How many blocks of a text changed, came and went. */
export function BlockCounts({ blocks }: Pick<ChangedPageView, 'blocks'>) {
  const { changed, added, removed } = blocks;
  return (
    <>
      {changed > 0 && (
        <li>
          <Translate
            id="handbook.editionChanges.blocksChanged"
            description="How many paragraphs, headings or items read differently"
            values={{ count: changed }}
          >
            {'改 {count} 处'}
          </Translate>
        </li>
      )}
      {added > 0 && (
        <li>
          <Translate
            id="handbook.editionChanges.blocksAdded"
            description="How many paragraphs, headings or items are new"
            values={{ count: added }}
          >
            {'增 {count} 处'}
          </Translate>
        </li>
      )}
      {removed > 0 && (
        <li>
          <Translate
            id="handbook.editionChanges.blocksRemoved"
            description="How many paragraphs, headings or items are gone"
            values={{ count: removed }}
          >
            {'删 {count} 处'}
          </Translate>
        </li>
      )}
    </>
  );
}
