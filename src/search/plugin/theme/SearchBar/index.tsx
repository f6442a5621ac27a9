import { useAllDocsData } from '@docusaurus/plugin-content-docs/client';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type MouseEvent, useRef } from 'react';
import { MagnifierIcon } from '../../interface/MagnifierIcon';
import styles from './styles.module.css';
import { useDialog } from './useDialog';
import { useShortcut } from './useShortcut';

/** Leads to the search: with scripts to the dialog over this page, which is loaded once it is wanted. */
export default function SearchBar() {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const link = useRef<HTMLAnchorElement>(null);
  const href = `${baseUrl}search/?q=`;
  const { Dialog, close, forget, isUnreachable, open, preload } = useDialog(href, link);
  useShortcut(open);
  // Editions are what is searched.
  if (Object.keys(useAllDocsData()).length === 0) return null;
  const onClick = (event: MouseEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  };
  return (
    <>
      <a
        aria-keyshortcuts="/ Control+K Meta+K"
        className={styles.bar}
        href={href}
        onBlur={forget}
        onClick={onClick}
        onFocus={preload}
        onPointerEnter={preload}
        onTouchStart={preload}
        ref={link}
      >
        <MagnifierIcon size={18} />
        <span className={styles.name}>
          {translate({
            id: 'search.name',
            message: 'Search',
            description: 'The name of the search: on its link, its dialog and its page',
          })}
        </span>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a picture of a key takes no focus. */}
        <kbd aria-hidden="true" className={styles.key}>
          /
        </kbd>
      </a>
      <span className={styles.unreachable} role="alert">
        {isUnreachable &&
          translate({
            id: 'search.unreachable',
            message: 'The search could not be loaded. Is there a network?',
            description: 'Said beside the link to the search where its code could not be fetched',
          })}
      </span>
      {Dialog && <Dialog onClose={close} />}
    </>
  );
}
