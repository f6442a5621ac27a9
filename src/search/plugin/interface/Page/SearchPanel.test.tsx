// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { click, mountPage } from '../../../../../tests/docusaurus/mount';
import { only, readable, renderPage, textsOf } from '../../../../../tests/docusaurus/render';
import { goTo } from '../../../../../tests/docusaurus/router';
import { site } from '../../../../../tests/docusaurus/site';
import { engineAt } from '../engine';
import { engineOf, hit } from '../samples';
import { SearchPanel } from './SearchPanel';

vi.mock('../engine');

const many = Array.from({ length: 15 }, (_, index) => hit({ address: `docs/page-${index}` }));
const engine = engineOf({ 银行: { hits: [hit()] } });

beforeEach(() => {
  vi.useFakeTimers();
  const { ask } = engine;
  engine.ask = (question) =>
    question.query === '很多'
      ? Promise.resolve({
          query: '很多',
          hits: many.slice(0, question.limit),
          total: many.length,
          readings: [],
        })
      : ask.call(engine, question);
  vi.mocked(engineAt).mockReturnValue(engine);
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  Object.assign(site, { pathname: '/search', search: '', hash: '' });
});
afterEach(() => {
  vi.useRealTimers();
  Object.assign(site, { pathname: '/', search: '' });
});

async function open(search: string, pathname = '/search'): Promise<void> {
  Object.assign(site, { pathname, search });
  mountPage(<SearchPanel />);
  await wait();
}

async function wait(): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(400));
}

async function type(text: string): Promise<void> {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  act(() => {
    set?.call(field(), text);
    field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await wait();
}

function field(): HTMLInputElement {
  return only(document, 'input[name="q"]') as HTMLInputElement;
}

const links = () => [...document.querySelectorAll('[data-search-hit]')];

describe('the page of the search', () => {
  test('is a form of its own without scripts', () => {
    const page = renderPage(<SearchPanel />, 'en');
    const form = only(page, 'form');
    expect(form.getAttribute('action')).toBe('/en/search/');
    expect(form.getAttribute('method')).toBe('get');
    expect(only(page, 'form input').getAttribute('name')).toBe('q');
    // What runs scripts takes it for text.
    const scriptless = only(page, 'noscript').innerHTML;
    expect(scriptless).toMatch('JavaScript');
    expect([...scriptless.matchAll(/href="([^"]+)"/g)].map(([, address]) => address)).toEqual(
      ['2026-11', '2020-10', 'next'].map((each) => `/docs/${each}/overview`),
    );
  });

  test.each(['/search', '/search/'])('answers what the address of %s asks', async (pathname) => {
    await open('?q=%E9%93%B6%E8%A1%8C', pathname);
    expect(field().value).toBe('银行');
    expect(links().map((link) => link.getAttribute('href'))).toEqual(['/docs/2026-11/tdsql#sync']);
    expect(readable(only(document, '[role="status"]'))).toBe('1 条结果');
  });

  test('writes into the address what is typed and chosen', async () => {
    await open('');
    await type('银行');
    expect(site.search).toBe('?q=%E9%93%B6%E8%A1%8C');
    const kind = only(document, 'select[aria-label="类型"]') as HTMLSelectElement;
    act(() => {
      kind.value = 'claim';
      kind.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await wait();
    expect(site.search).toBe('?q=%E9%93%B6%E8%A1%8C&kind=claim');
  });

  test('follows the buttons of the browser, and leaves other pages alone', async () => {
    await open('?q=x');
    await act(async () => goTo('/search', '?q=%E9%93%B6%E8%A1%8C&lang=en'));
    await wait();
    expect(field().value).toBe('银行');
    expect(links()[0]?.closest('[lang]')?.getAttribute('lang')).toBe('en');
    await act(async () => goTo('/docs/2026-11/tdsql', '?view=table'));
    await wait();
    expect(site.search).toBe('?view=table');
  });

  test('shows more results on demand, and goes on with the first of them', async () => {
    await open('?q=%E5%BE%88%E5%A4%9A');
    expect(links()).toHaveLength(10);
    const more = [...document.querySelectorAll('button')].at(-1) as HTMLElement;
    expect(readable(more)).toBe('显示更多');
    await click(more);
    await wait();
    expect(links()).toHaveLength(15);
    expect(document.activeElement).toBe(links()[10]);
    expect(textsOf(document, 'button')).not.toContain('显示更多');
  });
});
