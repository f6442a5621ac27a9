import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import type { Locale } from '../../src/evidence/locale';
import { site } from './site';

// React asks for it before it lets a test wait for what an event brings about.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const roots: Root[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) act(() => root.unmount());
  document.body.replaceChildren();
});

/** Shows an element the way a browser does once scripts run: it answers to clicks. */
export function mountPage(element: ReactElement, locale: Locale = 'zh-Hans'): HTMLElement {
  site.locale = locale;
  const main = document.body.appendChild(document.createElement('main'));
  const root = createRoot(main);
  roots.push(root);
  act(() => root.render(element));
  return main;
}

/** Clicks, and waits for what comes of it. */
export async function click(target: HTMLElement): Promise<void> {
  await act(async () => target.click());
}
