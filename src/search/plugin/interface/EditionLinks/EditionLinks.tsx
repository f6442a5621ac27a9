import { translate } from '@docusaurus/Translate';
import type { SiteEdition } from '../state/useSite';
import styles from './EditionLinks.module.css';

/** The way to every page where nothing can be searched. */
export function EditionLinks({ editions }: { editions: readonly SiteEdition[] }) {
  return (
    <>
      <p className={styles.contents}>
        {translate({
          id: 'search.contents',
          message: 'The contents of each edition lead to its pages:',
          description: 'Stands before links to the editions where nothing can be searched',
        })}
      </p>
      <ul className={styles.editions}>
        {editions.map(({ name, label, start }) => (
          <li key={name}>
            <a href={start}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
