import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../../src/evidence/locale';
import { site } from './site';

/**
 * Renders as the build does, to HTML that no script will ever touch: what a test finds in it is what
 * a reader without JavaScript finds.
 */
export function renderPage(element: ReactElement, locale: Locale = 'zh-Hans'): HTMLElement {
  site.locale = locale;
  site.anchors = [];
  const main = document.createElement('main');
  main.innerHTML = renderToStaticMarkup(element);
  return main;
}

/** The one element that `selector` finds. */
export function only(root: ParentNode, selector: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0] as HTMLElement;
}

/** The texts of all that `selector` finds. */
export function textsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => readable(element));
}

/** The text of an element without the joiners that keep a mark with its word. */
export function readable(element: Element): string {
  return (element.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

/** The ids that occur more than once. */
export function repeatedIds(root: ParentNode): string[] {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
