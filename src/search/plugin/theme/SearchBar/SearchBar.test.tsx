// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountPage } from '../../../../../tests/docusaurus/mount';
import { only, renderPage } from '../../../../../tests/docusaurus/render';
import SearchBar from './index';

vi.mock('../../interface/Dialog/SearchDialog', () => ({
  default: ({ onClose }: { onClose: () => void }) => (
    <div data-dialog>
      <button onClick={onClose} type="button" />
    </div>
  ),
}));

afterEach(() => vi.restoreAllMocks());

const isOpen = () => document.querySelector('[data-dialog]') !== null;

/** jsdom knows no `:modal`. */
function withoutModals() {
  const find = document.querySelector.bind(document);
  vi.spyOn(document, 'querySelector').mockImplementation((selector: string) =>
    selector === 'dialog:modal' ? null : find(selector),
  );
}

async function press(
  key: string,
  target: EventTarget = document.body,
  more: KeyboardEventInit = {},
) {
  await act(async () => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
    await vi.dynamicImportSettled();
  });
}

async function click(more: MouseEventInit = {}): Promise<boolean> {
  let followed = false;
  await act(async () => {
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, ...more });
    followed = only(document, 'a').dispatchEvent(press);
    await vi.dynamicImportSettled();
  });
  return followed;
}

describe('the search bar', () => {
  test.each([
    ['zh-Hans', '/search/?q=', '搜索'],
    ['en', '/en/search/?q=', 'Search'],
  ] as const)('is a link in %s, without scripts, too', (locale, address, name) => {
    const link = only(renderPage(<SearchBar />, locale), 'a');
    expect(link.getAttribute('href')).toBe(address);
    expect(link.textContent).toMatch(name);
  });

  test('opens the dialog, and closes it', async () => {
    mountPage(<SearchBar />);
    expect(await click()).toBe(false);
    expect(isOpen()).toBe(true);
    act(() => only(document, '[data-dialog] button').click());
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(only(document, 'a'));
  });

  test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('stays a link with %s', async (held) => {
    mountPage(<SearchBar />);
    only(document, 'a').addEventListener('click', (event) => event.preventDefault());
    await click({ [held]: true });
    expect(isOpen()).toBe(false);
  });

  test.each([
    ['/', {}],
    ['k', { ctrlKey: true }],
    ['K', { metaKey: true }],
  ])('opens on %s %j', async (key, held) => {
    withoutModals();
    mountPage(<SearchBar />);
    await press(key, document.body, held);
    expect(isOpen()).toBe(true);
  });

  test.each([
    ['/', { ctrlKey: true }],
    ['/', { altKey: true }],
    ['/', { isComposing: true }],
    ['k', {}],
    ['k', { ctrlKey: true, shiftKey: true }],
  ])('does not on %s %j', async (key, held) => {
    withoutModals();
    mountPage(<SearchBar />);
    await press(key, document.body, held);
    expect(isOpen()).toBe(false);
  });

  test('lets a slash be typed', async () => {
    withoutModals();
    mountPage(
      <>
        <input />
        <SearchBar />
      </>,
    );
    await press('/', only(document, 'input'));
    expect(isOpen()).toBe(false);
  });

  test('goes to the field of the page where it has one', async () => {
    mountPage(
      <>
        <input data-search-field />
        <SearchBar />
      </>,
    );
    await click();
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(only(document, 'input'));
  });
});
