import { callsSearch, controlOf } from './intent';

type Fillable = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Keeps what a reader does with a page whose scripts do not run yet: nothing of it may be lost.
 * @returns a function that ends this, and does all of it again if it is wanted
 */
export function hold(): (again: boolean) => void {
  const deeds = new Map<unknown, () => void>();
  const keep = (event: Event) => {
    const deed = deedOf(event);
    if (deed) deeds.set(event.type === 'click' ? event : event.target, deed);
  };
  for (const type of kept) document.addEventListener(type, keep, true);
  return (again) => {
    for (const type of kept) document.removeEventListener(type, keep, true);
    document.documentElement.style.cursor = '';
    if (again) for (const deed of deeds.values()) deed();
  };
}

const kept = ['click', 'input', 'keydown', 'toggle'];

/** How to do again what an event tells of; undefined where the browser sees to all of it. */
function deedOf(event: Event): (() => void) | undefined {
  const { target, type } = event;
  const repeat = () => target?.dispatchEvent(new (event.constructor as typeof Event)(type, event));
  if (type === 'input') return () => fill(target as Fillable);
  // What was opened stays open: it is told of once more.
  if (type === 'toggle') return repeat;
  const control = controlOf(event);
  if (type === 'click' ? !control || isLeftToBrowser(control) : !callsSearch(event as never))
    return;
  event.preventDefault();
  event.stopImmediatePropagation();
  document.documentElement.style.cursor = 'progress';
  return control && type === 'click' ? () => control.click() : repeat;
}

/** Panels open by themselves, and what is written in a field stands there. */
function isLeftToBrowser(control: HTMLElement): boolean {
  return ((control as HTMLLabelElement).control ?? control).matches(
    '[popovertarget], select, textarea, input:not([type="checkbox"], [type="radio"]), summary',
  );
}

/**
 * Tells of what was written before anybody listened. React takes what it finds for what it knows, so the
 * field is emptied in its sight first, and filled behind its back.
 */
function fill(field: Fillable): void {
  const { value } = field;
  field.value = '';
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
