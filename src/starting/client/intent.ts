/** What a script has to answer. Links are not among it, but for that to the search: they lead on by themselves. */
const controls =
  'button, input, label, select, summary, textarea, [role="button"], [role="tab"], [aria-haspopup], [aria-keyshortcuts]';

/** What is listened to until a page has started. */
export const signs = ['focusin', 'keydown', 'pointerdown', 'pointerover', 'scroll'] as const;

/** Whether an event shows that the reader wants something of the page that takes its scripts. */
export function isIntent(event: Event): boolean {
  if (event.type === 'scroll') return hasRoomForContents();
  if (event.type === 'keydown') return isMeant(event as KeyboardEvent);
  return controlOf(event) !== null;
}

/** The control that an event is about, if it takes a script: what the browser answers by itself is marked so. */
export function controlOf({ target }: Event): HTMLElement | null {
  const control = target instanceof Element ? target.closest<HTMLElement>(controls) : null;
  return control?.hasAttribute('data-unscripted') ? null : control;
}

/** Whether a key calls for the search. */
export function callsSearch({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  const isTyping = (target as Element).matches?.('input, select, textarea');
  return ctrlKey !== metaKey ? key.toLowerCase() === 'k' : key === '/' && !isTyping;
}

/** A key that writes or commands, rather than moves about the page; with Ctrl or ⌘ it may be on its way to print. */
function isMeant({ key }: KeyboardEvent): boolean {
  return key === 'Control' || key === 'Meta' || (key.length === 1 && key !== ' ');
}

/** Whether the contents stand beside the text, where they follow it by a script. */
function hasRoomForContents(): boolean {
  return window.matchMedia('(min-width: 997px)').matches;
}
