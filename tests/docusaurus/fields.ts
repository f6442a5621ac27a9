import { only, readable } from './render';

/** The control that a label names. */
export function inputLabelled(page: ParentNode, label: string): HTMLInputElement {
  const found = [...page.querySelectorAll('label')].find((other) => readable(other) === label);
  return only(page, `[id="${found?.htmlFor}"]`) as HTMLInputElement;
}

/** What is said to be wrong with an input. */
export function complaintOf(page: ParentNode, label: string): string | undefined {
  const input = inputLabelled(page, label);
  if (input.getAttribute('aria-invalid') !== 'true') return undefined;
  const id = input.getAttribute('aria-describedby')?.split(' ').at(-1);
  return readable(only(page, `[id="${id}"]`));
}
