import { translate } from '@docusaurus/Translate';
import styles from './SearchDialog.module.css';

/** Closes the dialog: named after the key that does so, too, or a cross where there are no keys. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  return (
    <button
      aria-label={translate({
        id: 'search.close',
        message: 'Close',
        description: 'The button that closes the dialog',
      })}
      className={styles.close}
      onClick={onClose}
      type="button"
    >
      <kbd className={styles.key}>Esc</kbd>
      <svg aria-hidden="true" className={styles.cross} height="14" viewBox="0 0 14 14" width="14">
        <path d="M1 1l12 12M13 1L1 13" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  );
}
