// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { mountPage } from '../../../tests/docusaurus/mount';
import { only, renderPage } from '../../../tests/docusaurus/render';
import { useTarget } from './useTarget';

function Hidden({ id }: { id: string }) {
  const target = useTarget();
  return (
    <p hidden={target !== id} id={id}>
      {target}
    </p>
  );
}

/** Goes to an anchor, as by a link, and waits for the browser to tell of it. */
async function goTo(hash: string): Promise<void> {
  await act(async () => {
    const told = new Promise((resolve) =>
      window.addEventListener('hashchange', resolve, { once: true }),
    );
    window.location.hash = hash;
    await told;
  });
}

afterEach(() => {
  window.history.replaceState(null, '', window.location.pathname);
});

test('the page as built has no target', () => {
  window.location.hash = '#a';
  expect(only(renderPage(<Hidden id="a" />), 'p').hidden).toBe(true);
});

test('the target is what the address names, and follows it', async () => {
  window.location.hash = '#a';
  const page = mountPage(<Hidden id="a" />);
  expect(only(page, 'p').textContent).toBe('a');
  await goTo('#b%20c');
  expect(only(page, 'p').textContent).toBe('b c');
  expect(only(page, 'p').hidden).toBe(true);
});

test('an address that encodes nothing names nothing', async () => {
  const page = mountPage(<Hidden id="a" />);
  await goTo('#%');
  expect(only(page, 'p').textContent).toBe('');
});

test('what was hidden is scrolled to once it is shown', async () => {
  const page = mountPage(<Hidden id="a" />);
  const scroll = vi.fn();
  Object.assign(only(page, 'p'), { scrollIntoView: scroll });
  await goTo('#a');
  await vi.waitFor(() => expect(scroll).toHaveBeenCalled());
  expect(only(page, 'p').hidden).toBe(false);
});
