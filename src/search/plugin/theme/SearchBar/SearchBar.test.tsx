// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

// jsdom knows no dialogs over a page.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = vi.fn();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

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

  test.each([
    ['zh-Hans', '搜索功能没能载入，请检查网络连接。'],
    ['en', 'The search could not be loaded. Is there a network?'],
  ] as const)('says in %s that it cannot be had, until it can', async (locale, says) => {
    // An old browser is led to the page of the search.
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    mountPage(<SearchBar />, locale);
    const alert = only(document, '[role="alert"]');
    expect(alert.textContent).toBe('');
    await click();
    expect(alert.textContent).toBe(says);
    HTMLDialogElement.prototype.showModal = vi.fn();
    await click();
    expect(alert.textContent).toBe('');
    expect(isOpen()).toBe(true);
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
