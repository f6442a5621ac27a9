// @vitest-environment jsdom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { mountPage } from '../../../tests/docusaurus/mount';
import { OfflineOffer } from './OfflineOffer';

vi.mock('./OfflinePanel', () => ({ default: () => 'the panel' }));

/** Mounts the offer in a browser that tells where it is when `cross` is called. */
function mounted() {
  let tell: (entries: { isIntersecting: boolean }[]) => void = () => {};
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
      constructor(callback: typeof tell) {
        tell = callback;
      }
    },
  );
  const page = mountPage(<OfflineOffer edition="2026-11" />);
  const cross = (...near: boolean[]) =>
    act(async () => tell(near.map((isIntersecting) => ({ isIntersecting }))));
  return { page, cross };
}

test('the offer is loaded once a reader comes near it', async () => {
  const { page, cross } = mounted();
  expect(page.textContent).toBe('离线阅读本版……');
  await cross(false);
  expect(page.textContent).toBe('离线阅读本版……');
  await cross(true);
  expect(page.textContent).toBe('the panel');
});

test('it is loaded, too, where a page that is loaded anew is scrolled before anybody is told', async () => {
  const { page, cross } = mounted();
  await cross(false, true);
  expect(page.textContent).toBe('the panel');
});
