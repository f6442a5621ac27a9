import type { ComponentProps } from 'react';
import { promptOfField } from '../words';
import styles from './Field.module.css';

/** The field for a query, in the dialog and on the page: what one types is left as it is typed. */
export function Field(props: ComponentProps<'input'>) {
  return (
    <input
      aria-label={promptOfField()}
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      className={styles.field}
      enterKeyHint="search"
      placeholder={promptOfField()}
      spellCheck={false}
      {...props}
    />
  );
}
