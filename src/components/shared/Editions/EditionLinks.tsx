import Link from '@docusaurus/Link';
import styles from './EditionLinks.module.css';
import { editionName } from './edition-name';

/** A page of an edition. */
export interface PageOfEdition {
  /** The name of the edition. */
  name: string;
  page: string;
}

interface Props {
  editions: readonly PageOfEdition[];
}

/** Leads to a page in each of some editions. */
export function EditionLinks({ editions }: Props) {
  return (
    <span className={styles.editions}>
      {editions.map(({ name, page }) => (
        <Link key={name} to={page}>
          {editionName(name)}
        </Link>
      ))}
    </span>
  );
}
