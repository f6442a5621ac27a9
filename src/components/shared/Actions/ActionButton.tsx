import { useContext } from 'react';
import styles from './Actions.module.css';
import { Announcing } from './announcing';

interface Props {
  label: string;
  act: () => Promise<void>;
  /** What is said once it is done. */
  done: string;
  /** What is said where it could not be done, by what stood in the way. */
  failed: (reason: unknown) => string;
}

/** A button of a row of `<Actions>`, which says what came of pressing it. */
export function ActionButton({ label, act, done, failed }: Props) {
  const announce = useContext(Announcing);
  const press = () => {
    // Said anew, even where it says the same as before.
    announce('');
    act().then(
      () => announce(done),
      (reason: unknown) => announce(failed(reason)),
    );
  };
  return (
    <button className={styles.action} onClick={press} type="button">
      {label}
    </button>
  );
}
