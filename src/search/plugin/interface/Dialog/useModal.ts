import { type PointerEvent, useEffect, useRef } from 'react';

interface Options {
  /** Once it is closed, whatever closed it. */
  onClose: () => void;
  /** Whether Escape is meant for the dialog. */
  mayClose: () => boolean;
}

/** Shows a dialog above the page as long as it is drawn. The browser gives the focus back in the end. */
export function useModal({ onClose, mayClose }: Options) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  const close = () => dialog.current?.close();
  return {
    dialog,
    close,
    attributes: {
      ref: dialog,
      onClose,
      onCancel(event: { preventDefault: () => void }) {
        if (!mayClose()) event.preventDefault();
      },
      // What covers the page belongs to the dialog. A selection that ends there began elsewhere.
      onPointerDown({ target, currentTarget }: PointerEvent<HTMLDialogElement>) {
        pressedBeside.current = target === currentTarget;
      },
      onClick({ target, currentTarget }: { target: EventTarget; currentTarget: EventTarget }) {
        if (target === currentTarget && pressedBeside.current) close();
      },
    },
  };
}
