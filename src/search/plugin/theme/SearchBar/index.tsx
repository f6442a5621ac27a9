import { useAllDocsData } from '@docusaurus/plugin-content-docs/client';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type MouseEvent, useRef } from 'react';
import styles from './styles.module.css';
import { useDialog } from './useDialog';
import { useShortcut } from './useShortcut';

/** Leads to the search: with scripts to the dialog over this page, which is loaded once it is wanted. */
export default function SearchBar() {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const link = useRef<HTMLAnchorElement>(null);
  const href = `${baseUrl}search/?q=`;
  const { Dialog, close, open, preload } = useDialog(href, link);
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
        onClick={onClick}
        onFocus={preload}
        onPointerEnter={preload}
        onTouchStart={preload}
        ref={link}
      >
        <svg aria-hidden="true" fill="none" height="18" viewBox="0 0 16 16" width="18">
          <path
            d="M10.5 10.5l4 4M11.5 6.75a4.75 4.75 0 1 1-9.5 0 4.75 4.75 0 0 1 9.5 0z"
            stroke="currentColor"
            strokeLinecap="round"
            strokeWidth="1.5"
          />
        </svg>
        <span className={styles.name}>
          {translate({
            id: 'search.name',
            message: 'Search',
            description: 'The name of the search: on its link, its dialog and its page',
          })}
        </span>
        <kbd aria-hidden="true" className={styles.key}>
          /
        </kbd>
      </a>
      {Dialog && <Dialog onClose={close} />}
    </>
  );
}
