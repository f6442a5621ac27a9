import { type RefObject, useEffect, useRef } from 'react';
import type { Answering } from '../state/useAnswer';

/**
 * Follows the options of a dialog by the keyboard. Who presses Enter before the answer is there goes to
 * the first result once it is, unless more is typed.
 */
export function useFollowing(dialog: RefObject<HTMLElement | null>, { state, last }: Answering) {
  const waiting = useRef<{ newTab: boolean }>(undefined);
  const follow = (index: number, newTab: boolean) => {
    const option = dialog.current?.querySelectorAll<HTMLAnchorElement>('[role="option"]')[index];
    if (!option) return;
    if (newTab) openTab(option);
    else option.click();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows an answer that comes, not a function made anew.
  useEffect(() => {
    const { newTab } = waiting.current ?? {};
    if (state !== 'answered') return;
    waiting.current = undefined;
    if (newTab !== undefined && last.answer.hits.length > 0) follow(0, newTab);
  }, [state, last]);
  return {
    follow,
    followFirst: (newTab: boolean) => {
      waiting.current = { newTab };
    },
    /** More is typed. */
    forget: () => {
      waiting.current = undefined;
    },
  };
}

/** As a press with Ctrl does, of which the link hears, too. */
function openTab(link: HTMLAnchorElement): void {
  const press = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
  link.addEventListener('click', (event) => event.preventDefault(), { once: true });
  link.dispatchEvent(press);
  window.open(link.href, '_blank', 'noopener');
}
