// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { mountPage } from '../../../../tests/docusaurus/mount';
import { only, renderPage, textsOf } from '../../../../tests/docusaurus/render';
import { TableFrame } from './TableFrame';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Lets the frame be 400 pixels wide and its table as wide as told; gives a way to change that. */
function layOut(width: number): (width: number) => void {
  let table = width;
  let measure = () => {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        measure = callback;
      }
      observe() {
        measure();
      }
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(400);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, table, 0),
  );
  return (width) => {
    table = width;
    act(() => measure());
  };
}

const frame = (
  <TableFrame foot="Foot" head="Tools" label="Shares">
    <table />
  </TableFrame>
);

test('names a region that scrolls by keyboard, as long as nobody knows whether it must', () => {
  const region = only(renderPage(frame), 'section');
  expect(region.getAttribute('aria-label')).toBe('Shares');
  expect(region.tabIndex).toBe(0);
  expect(region.hasAttribute('data-fits')).toBe(false);
});

test('keeps what stands over and under a table out of the region', () => {
  const page = renderPage(frame);
  expect(textsOf(page, '.frame')).toEqual(['ToolsFoot']);
  expect(textsOf(page, 'section')).toEqual(['']);
});

test('takes no stop on the way of the keyboard where all fits, until it no longer does', () => {
  const resize = layOut(400.4);
  const region = only(mountPage(frame), 'section');
  expect([region.dataset.fits, region.tabIndex]).toEqual(['true', -1]);
  resize(401);
  expect([region.dataset.fits, region.tabIndex]).toEqual(['false', 0]);
});
