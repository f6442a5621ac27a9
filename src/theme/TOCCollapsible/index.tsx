import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/TOCCollapsible';
import TOCItems from '@theme/TOCItems';
import clsx from 'clsx';
import styles from './styles.module.css';

/**
 * The contents of a page above its text, where there is no room beside it. The browser's own `<details>`:
 * Docusaurus's has nothing in it before scripts run.
 */
export default function Contents({ className, ...contents }: Props) {
  return (
    <details className={clsx(styles.contents, className)}>
      <summary className={styles.summary} data-unscripted>
        <Translate
          description="The label used by the button on the collapsible TOC component"
          id="theme.TOCCollapsible.toggleButtonLabel"
        >
          On this page
        </Translate>
      </summary>
      <TOCItems {...contents} />
    </details>
  );
}
