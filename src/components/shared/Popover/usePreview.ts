import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';

/** How long a pointer or the focus must stay to be shown a panel, and stay away to have left it. */
const patience = { show: 300, hide: 200 };

/**
 * Shows a panel, where scripts run, while a pointer rests on what leads to it or the keyboard has come
 * there. As WCAG 1.4.13 asks, the pointer may move into the panel, Escape closes it, and it goes by
 * itself only when left. Pressing its button keeps it; until then the keyboard passes it by, so that
 * who goes from mark to mark need not go through every panel.
 */
export function usePreview() {
  const zone = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Whether the panel is shown without having been asked for. */
  const previewing = useRef(false);

  useEffect(() => () => clearTimeout(timer.current), []);

  const wait = (delay: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, delay);
  };
  const open = (passedBy: boolean) => {
    if (!button.current || !panel.current || !hasRoom() || isTaken(button.current)) return;
    panel.current.showPopover({ source: button.current });
    panel.current.inert = passedBy;
    previewing.current = true;
  };
  const leave = () => {
    if (previewing.current && !zone.current?.matches(':hover, :focus-within')) {
      panel.current?.hidePopover();
    }
  };
  const letIn = () => {
    if (panel.current) panel.current.inert = false;
  };
  const keep = () => {
    previewing.current = false;
    letIn();
  };

  return {
    /** For what encloses the button, the panel and whatever else leads to it. */
    zone: {
      ref: zone,
      onPointerEnter({ pointerType }: PointerEvent) {
        if (pointerType !== 'mouse') return;
        letIn();
        wait(patience.show, () => open(false));
      },
      onPointerLeave() {
        wait(patience.hide, leave);
      },
      onFocus({ target, relatedTarget }: FocusEvent) {
        // A panel that closes hands the focus back to its button.
        const within = [target, relatedTarget].some((end) => panel.current?.contains(end));
        if (!within && target.matches(':focus-visible')) wait(patience.show, () => open(true));
      },
      onBlur() {
        wait(0, leave);
      },
      onClick(event: MouseEvent) {
        clearTimeout(timer.current);
        const target = event.target as Element;
        // What leads elsewhere on the page leads away from the panel.
        if (target.closest('a[href^="#"]')) panel.current?.hidePopover();
        // The press would close what it is to keep.
        if (previewing.current && button.current?.contains(target)) event.preventDefault();
        keep();
      },
    },
    button,
    panel,
    /** To be called when the panel has closed, whatever closed it. */
    onClosed: keep,
  };
}

/** Whether the panel stands beside its button: a pointer would not reach a sheet at the foot. */
function hasRoom(): boolean {
  return (
    CSS.supports('position-area', 'block-end') && window.matchMedia('(min-width: 36rem)').matches
  );
}

/** Whether a panel is open that would have to close, this one included. */
function isTaken(button: HTMLButtonElement): boolean {
  return [...document.querySelectorAll(':popover-open')].some((open) => !open.contains(button));
}
