// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { click } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage } from '../../../tests/docusaurus/render';
import type { Locale } from '../../evidence/locale';
import { Journeys, type LoadableRoute, type Place } from './journeys';
import { LoadFailure } from './LoadFailure';
import { showLoadFailure } from './notice';

const answer = vi.fn<typeof fetch>();
const place = (pathname: string, hash = ''): Place => ({ pathname, search: '', hash });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('scrollTo', vi.fn());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  answer.mockReset();
  document.body.replaceChildren();
});

/** A page as it was built, with its notice. */
function built(locale: Locale = 'zh-Hans'): HTMLElement {
  document.body.append(renderPage(<LoadFailure />, locale));
  return only(document, 'dialog');
}

describe('the notice', () => {
  test.each<[Locale, string]>([
    ['zh-Hans', '有内容没能载入：网络可能中断，或者网站刚刚更新。当前页面仍可阅读。重新载入关闭'],
    [
      'en',
      'Something could not be loaded: the network may be down, or the site was just updated. ' +
        'This page can still be read.Load againClose',
    ],
  ])('stands closed on every page in %s, and takes no script', (locale, says) => {
    const notice = built(locale);
    expect(notice.hasAttribute('open')).toBe(false);
    expect(readable(notice)).toBe(says);
    expect(only(notice, 'a').getAttribute('href')).toBe('');
    expect(only(notice, 'form').getAttribute('method')).toBe('dialog');
  });

  test('stays on the page where what it leads to is not answered', async () => {
    const notice = built();
    showLoadFailure('/docs/2026-11/banking');
    expect(notice.hasAttribute('open')).toBe(true);
    answer.mockRejectedValue(new TypeError('no network'));
    await click(only(notice, 'a'));
    expect(answer.mock.calls[0]?.[0]).toBe(`${location.origin}/docs/2026-11/banking`);
    await vi.waitFor(() => expect(notice.hasAttribute('open')).toBe(true));
  });
});

describe('a page whose code does not come', () => {
  const lost = new Error('ChunkLoadError');
  const here = place('/docs/2026-11/tdsql', '#sync');
  const there = place('/docs/2026-11/banking');

  /** Sets out for a page and asks for its code; tells what comes of it, if anything does. */
  async function travel(journeys: Journeys, from: Place | null = here) {
    const route: LoadableRoute = { component: { preload: () => Promise.reject(lost) } };
    journeys.guard([{ component: {}, routes: [route] }]);
    if (from) journeys.begin(there, from);
    let outcome: unknown;
    route.component.preload?.().catch((error: unknown) => {
      outcome = error;
    });
    await vi.advanceTimersByTimeAsync(20_000);
    return outcome;
  }

  test('is left to Docusaurus, which loads it whole, where a server answers', async () => {
    const notice = built();
    answer.mockResolvedValue(new Response(null, { status: 404 }));
    expect(await travel(new Journeys())).toBe(lost);
    expect(notice.hasAttribute('open')).toBe(false);
  });

  test('leaves the reader where they were, without a network, and says so', async () => {
    const notice = built();
    window.history.pushState(null, '', there.pathname);
    Object.defineProperty(window, 'scrollY', { value: 730, configurable: true });
    const told = vi.fn();
    window.addEventListener('popstate', told, { once: true });
    answer.mockRejectedValue(new TypeError('no network'));
    const journeys = new Journeys();
    expect(await travel(journeys)).toBeUndefined();
    expect(window.location.pathname + window.location.hash).toBe('/docs/2026-11/tdsql#sync');
    expect(told).toHaveBeenCalledOnce();
    expect(notice.hasAttribute('open')).toBe(true);
    expect(only(notice, 'a').getAttribute('href')).toBe('/docs/2026-11/banking');
    journeys.end();
    expect(window.scrollTo).toHaveBeenCalledExactlyOnceWith(0, 730);
  });

  test('is asked for once more where the network has just come back', async () => {
    built();
    answer.mockRejectedValueOnce(new TypeError('no network')).mockResolvedValue(new Response());
    expect(await travel(new Journeys())).toBe(lost);
  });

  test('is nobody’s business where nobody is on the way to it', async () => {
    built();
    expect(await travel(new Journeys(), null)).toBe(lost);
    expect(answer).not.toHaveBeenCalled();
  });

  test('is forgotten by a reader who went elsewhere meanwhile', async () => {
    const notice = built();
    answer.mockRejectedValue(new TypeError('no network'));
    const journeys = new Journeys();
    const outcome = travel(journeys);
    journeys.begin(place('/compare'), here);
    expect(await outcome).toBeUndefined();
    expect(notice.hasAttribute('open')).toBe(false);
  });
});
