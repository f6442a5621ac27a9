import { translate } from '@docusaurus/Translate';
import type { Manifest } from '../../../format/manifest';
import styles from './DevNote.module.css';

/** Says in development, where pages change and the index does not, what is searched. */
export function DevNote({ manifest }: { manifest: Manifest | undefined }) {
  // Where nothing has been built, the failure says so.
  if (process.env.NODE_ENV !== 'development' || !manifest) return null;
  return (
    <p className={styles.note}>
      {translate({
        id: 'search.dev',
        message: 'This searches the last build; npm run build renews it.',
        description: 'Said in development',
      })}
    </p>
  );
}
