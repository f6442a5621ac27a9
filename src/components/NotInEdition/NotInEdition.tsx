import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { EditionLinks, type PageOfEdition } from '../shared/Editions/EditionLinks';
import { editionName } from '../shared/Editions/edition-name';
import { usePageInEditions } from '../shared/Editions/usePageInEditions';
import styles from './NotInEdition.module.css';

interface Props {
  /** What is said of every other address. */
  children?: ReactNode;
}

/**
 * Says beside “page not found” that the edition the address names has no such page, where others do.
 * One page answers for every address that leads nowhere, so only the browser can tell which it was.
 */
export function NotInEdition({ children }: Props) {
  const editions = usePageInEditions();
  const isBrowser = useIsBrowser();
  const current = editions.find(({ isCurrent }) => isCurrent);
  const others = editions.flatMap(({ name, page }) => (page === undefined ? [] : [{ name, page }]));
  if (!isBrowser || !current || others.length === 0) return children;
  return <NotInEditionNote edition={current.name} others={others} />;
}

interface NoteProps {
  /** The name of the edition that the address names. */
  edition: string;
  /** The page in the editions that have it. */
  others: readonly PageOfEdition[];
}

export function NotInEditionNote({ edition, others }: NoteProps) {
  return (
    <p className={styles.note}>
      <Translate
        id="handbook.missing.page"
        description="Beside “page not found”; {edition} is e.g. edition 2020-10, {editions} lead to the page in those that have it"
        values={{ edition: editionName(edition), editions: <EditionLinks editions={others} /> }}
      >
        {'{edition}没有这一页。有这一页的是：{editions}'}
      </Translate>
    </p>
  );
}
