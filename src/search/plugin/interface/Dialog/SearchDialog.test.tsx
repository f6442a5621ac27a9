// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { click, mountPage } from '../../../../../tests/docusaurus/mount';
import { only, readable, textsOf } from '../../../../../tests/docusaurus/render';
import { site } from '../../../../../tests/docusaurus/site';
import { SearchFailure } from '../../../ask/failure';
import { engineAt } from '../engine';
import { engineOf, hit } from '../samples';
import SearchDialog from './SearchDialog';

vi.mock('../engine');

const onClose = vi.fn();
const hits = [
  hit(),
  hit({ address: 'docs/2026-11/glossary#term-sync', kind: 'term', untranslated: true }),
];

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom knows no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector('input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  Element.prototype.scrollIntoView = () => {};
  site.visited = [];
  vi.mocked(engineAt).mockReturnValue(
    engineOf({
      强同步: { hits },
      qtb: { hits, readings: [{ kind: 'initials', from: 'qtb', to: '强同步' }] },
      资料庫: { hits, readings: [{ kind: 'traditional', from: '资料庫', to: '资料库' }] },
      boom: new SearchFailure('unreachable', 'manifest.json'),
      bug: new TypeError('x is not a function'),
    }),
  );
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
  onClose.mockReset();
});

function field(): HTMLInputElement {
  return only(document, '[role="combobox"]') as HTMLInputElement;
}

function open(locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  mountPage(<SearchDialog onClose={onClose} />, locale);
}

async function wait(): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(200));
}

function put(text: string, isComposing = false): void {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  set?.call(field(), text);
  field().dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
}

async function type(text: string): Promise<void> {
  act(() => put(text));
  await wait();
}

function press(key: string, more: KeyboardEventInit = {}): boolean {
  let unhandled = true;
  act(() => {
    unhandled = field().dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  });
  return !unhandled;
}

function active(): string {
  const id = field().getAttribute('aria-activedescendant');
  return id ? (document.getElementById(id)?.getAttribute('href') ?? '?') : '';
}

describe('the dialog', () => {
  test('shows results with their kind, path and matches, and says how many there are', async () => {
    open();
    await type('强同步');
    const [first, second, all] = [...document.querySelectorAll('[role="option"]')];
    expect(first?.getAttribute('href')).toBe('/docs/2026-11/tdsql#sync');
    expect(readable(first as Element)).toBe('TDSQL › 架构不可退化的强同步');
    expect(readable(second as Element)).toMatch(/^术语TDSQL.*尚未翻译$/);
    expect(textsOf(document, 'mark')).toEqual(['强同步', '强同步']);
    expect(readable(all as Element)).toBe('查看全部 2 条结果');
    expect(all?.getAttribute('href')).toBe(`/search/?q=${encodeURIComponent('强同步')}`);
    expect(document.querySelectorAll('[data-search-hit]')).toHaveLength(2);
    expect(readable(only(document, '[role="status"]'))).toBe('2 条结果');
  });

  test('moves through them by key, round and round, and begins anew with what is typed', async () => {
    open();
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await type('强同步');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(active()).toBe('/docs/2026-11/tdsql#sync');
    expect(press('ArrowDown')).toBe(true);
    expect(active()).toBe('/docs/2026-11/glossary#term-sync');
    press('End');
    expect(active()).toMatch('/search/');
    press('ArrowDown');
    expect(active()).toBe('/docs/2026-11/tdsql#sync');
    press('ArrowUp');
    press('Home');
    expect(active()).toBe('/docs/2026-11/tdsql#sync');
    press('ArrowDown');
    await type('qtb');
    expect(active()).toBe('/docs/2026-11/tdsql#sync');
    expect(press('Home', { shiftKey: true })).toBe(false);
  });

  test('follows the active one, tells it what was found, and closes', async () => {
    open();
    await type('强同步');
    press('Enter');
    expect(site.visited).toEqual([
      {
        pathname: '/docs/2026-11/tdsql',
        search: '',
        hash: '#sync',
        state: { searchMatches: ['强同步'] },
      },
    ]);
    expect(onClose).toHaveBeenCalledOnce();
    expect(localStorage.getItem('search-recent:/')).toBe('["强同步"]');
  });

  test('follows it into another tab with Ctrl, and stays', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    open();
    await type('强同步');
    press('Enter', { ctrlKey: true });
    expect(opened).toHaveBeenCalledWith(
      expect.stringMatching('/docs/2026-11/tdsql#sync'),
      '_blank',
      'noopener',
    );
    expect(onClose).not.toHaveBeenCalled();
    expect(site.visited).toEqual([]);
  });

  test('follows the first one once it is there, where Enter came before the answer', async () => {
    open();
    act(() => put('强同步'));
    press('Enter');
    expect(site.visited).toEqual([]);
    await wait();
    expect(site.visited).toHaveLength(1);
  });

  test('does not follow it where more was typed since', async () => {
    open();
    act(() => put('强同步'));
    press('Enter');
    await type('qtb');
    expect(site.visited).toEqual([]);
  });

  test('asks nothing while an input method composes', async () => {
    open();
    act(() => {
      field().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      put('qtb', true);
    });
    await wait();
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(0);
    press('Enter', { isComposing: true });
    press('Enter', { keyCode: 229 });
    await wait();
    expect(site.visited).toEqual([]);
    act(() => {
      put('强同步', true);
      field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await wait();
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(3);
  });

  test('says what the query was taken for, except in other characters', async () => {
    open();
    await type('qtb');
    expect(readable(only(document, '[role="status"]'))).toBe('2 条结果 · 按拼音理解为“强同步”');
    await type('资料庫');
    expect(readable(only(document, '[role="status"]'))).toBe('2 条结果');
  });

  test('offers other editions where nothing was found, and takes filters off', async () => {
    open('en');
    await type('nothing');
    const offers = () => textsOf(document, 'dialog button').slice(1);
    expect(offers()).toEqual(['Search 2020-10 (3)']);
    const kind = only(document, 'select[aria-label="Kind"]') as HTMLSelectElement;
    act(() => {
      kind.value = 'claim';
      kind.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await wait();
    expect(offers()).toEqual(['Search without filters', 'Search 2020-10 (3)']);
    await click([...document.querySelectorAll('button')].at(-2) as HTMLElement);
    await wait();
    expect(kind.value).toBe('');
    await click([...document.querySelectorAll('button')].at(-1) as HTMLElement);
    const edition = only(document, 'select[aria-label="Edition"]') as HTMLSelectElement;
    expect(edition.value).toBe('2020-10');
    expect(document.activeElement).toBe(field());
  });

  test('says why there is no answer, and asks again', async () => {
    open();
    await type('boom');
    expect(readable(only(document, '[role="alert"]'))).toMatch('网络');
    await type('bug');
    expect(readable(only(document, '[role="alert"]'))).toBe('搜索出错了。');
    vi.mocked(engineAt).mockReturnValue(engineOf({}));
    await click(only(document, '[role="alert"] + button'));
    await wait();
    expect(document.querySelectorAll('[role="alert"]')).toHaveLength(0);
  });

  test('offers the sections of the edition in the language', async () => {
    open();
    await wait();
    expect(textsOf(document, 'select[aria-label="章节"] option')).toEqual([
      '全部章节',
      '银行',
      '保险',
    ]);
    const language = only(document, 'select[aria-label="语言"]') as HTMLSelectElement;
    act(() => {
      language.value = 'en';
      language.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(document.querySelectorAll('select[aria-label="章节"]')).toHaveLength(0);
    await wait();
  });

  test('lists what was looked for before, and forgets it', async () => {
    localStorage.setItem('search-recent:/', '["强同步","TDSQL"]');
    open();
    const recent = () => textsOf(document, '[data-recent]');
    expect(recent()).toEqual(['强同步', 'TDSQL']);
    press('ArrowDown');
    expect(document.activeElement).toBe(document.querySelector('[data-recent]'));
    await click(only(document, '[aria-label="清除“TDSQL”"]'));
    expect(recent()).toEqual(['强同步']);
    expect(document.activeElement).toBe(field());
    await click(only(document, '[data-recent]'));
    await wait();
    expect(field().value).toBe('强同步');
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(3);
  });
});
