import { type ComponentType, type RefObject, useState } from 'react';

type Dialog = ComponentType<{ onClose: () => void }>;

function load(): Promise<{ default: Dialog }> {
  return import('../../interface/Dialog/SearchDialog');
}

function hasDialogs(): boolean {
  return typeof HTMLDialogElement !== 'undefined' && 'showModal' in HTMLDialogElement.prototype;
}

/**
 * The dialog of the search, once it is open: its code is loaded only when wanted. Where that fails, as
 * after a new version has been published, or the browser knows no dialogs, the link is followed; where
 * that leads nowhere either, as without a network, the search is unreachable and the page stays.
 */
export function useDialog(href: string, link: RefObject<HTMLElement | null>) {
  const [Dialog, setDialog] = useState<Dialog>();
  const [isUnreachable, setUnreachable] = useState(false);
  const followLink = () =>
    fetch(href).then(
      () => window.location.assign(href),
      () => setUnreachable(true),
    );
  return {
    Dialog,
    isUnreachable,
    open() {
      if (Dialog) return;
      setUnreachable(false);
      // Where the page has a field of its own, that is it.
      const field = document.querySelector<HTMLInputElement>('main [data-search-field]');
      if (field) {
        field.focus();
        field.select();
        return;
      }
      if (!hasDialogs()) return void followLink();
      load().then((module) => setDialog(() => module.default), followLink);
    },
    close() {
      setDialog(undefined);
      // Safari gives a link that is pressed no focus, so there would be none to go back to.
      if (document.activeElement === document.body) link.current?.focus();
    },
    /** Takes back that it is unreachable, once that was read. */
    forget() {
      setUnreachable(false);
    },
    preload() {
      // It fails again when it is wanted.
      load().catch(() => {});
    },
  };
}
