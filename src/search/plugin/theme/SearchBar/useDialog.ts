import { type ComponentType, type RefObject, useState } from 'react';

type Dialog = ComponentType<{ onClose: () => void }>;

function load(): Promise<{ default: Dialog }> {
  return import('../../interface/Dialog/SearchDialog');
}

/**
 * The dialog of the search, once it is open: its code is loaded only when wanted. Where that fails, as
 * after a new version has been published, the link is followed.
 */
export function useDialog(href: string, link: RefObject<HTMLElement | null>) {
  const [Dialog, setDialog] = useState<Dialog>();
  return {
    Dialog,
    open() {
      if (Dialog) return;
      // Where the page has a field of its own, that is it.
      const field = document.querySelector<HTMLInputElement>('main [data-search-field]');
      if (field) {
        field.focus();
        field.select();
        return;
      }
      load().then(
        (module) => setDialog(() => module.default),
        () => window.location.assign(href),
      );
    },
    close() {
      setDialog(undefined);
      // Safari gives a link that is pressed no focus, so there would be none to go back to.
      if (document.activeElement === document.body) link.current?.focus();
    },
    preload() {
      // It fails again when it is wanted.
      load().catch(() => {});
    },
  };
}
