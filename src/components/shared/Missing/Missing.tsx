import Translate from '@docusaurus/Translate';
import styles from './Missing.module.css';

/** Stands where nothing is stated: a dash for the eye, words for a screen reader. */
export function Missing() {
  return (
    <>
      <span aria-hidden="true" className={styles.dash}>
        —
      </span>
      <span className="visually-hidden">
        <Translate id="handbook.missing" description="A cell about which no source says anything">
          未载明
        </Translate>
      </span>
    </>
  );
}
