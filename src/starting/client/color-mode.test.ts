// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeColorMode } from './color-mode';

const root = document.documentElement;
let isDark = false;

/** What the reader's presses of the button leave: the mode chosen, that shown, and what is kept. */
function press(): unknown[] {
  document.querySelector('i')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  return [root.dataset.themeChoice, root.dataset.theme, localStorage.getItem('theme-x')];
}

beforeEach(() => {
  isDark = false;
  vi.stubGlobal('matchMedia', () => ({ matches: isDark }));
  Object.assign(root.dataset, { themeChoice: 'system', theme: 'light' });
  document.body.innerHTML = '<button data-color-mode-button="theme-x"><i></i></button><p>Text</p>';
  document.addEventListener('click', changeColorMode);
});

afterEach(() => {
  document.removeEventListener('click', changeColorMode);
  localStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('goes from the mode of the system to light, to dark, and back', () => {
  expect(press()).toEqual(['light', 'light', 'light']);
  expect(press()).toEqual(['dark', 'dark', 'dark']);
  expect(press()).toEqual(['system', 'light', null]);
});

test('is dark again where the system is', () => {
  isDark = true;
  Object.assign(root.dataset, { themeChoice: 'dark', theme: 'dark' });
  expect(press()).toEqual(['system', 'dark', null]);
});

test('changes the page where nothing may be kept', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(press()).toEqual(['light', 'light', null]);
});

test('is not about a press elsewhere', () => {
  document.querySelector('p')?.click();
  expect(root.dataset.themeChoice).toBe('system');
});
