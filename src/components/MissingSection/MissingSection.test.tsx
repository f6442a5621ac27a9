// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { MissingSection } from './MissingSection';

const scrollTo = vi.fn();

beforeEach(() => {
  window.scrollTo = scrollTo;
});

afterEach(() => {
  Object.assign(site, { pathname: '/', hash: '' });
  scrollTo.mockReset();
});

/** What is said on a page opened at an address, once its first frame is drawn. */
async function said(pathname: string, hash: string): Promise<HTMLElement> {
  Object.assign(site, { pathname, hash });
  const page = mountPage(
    <>
      <MissingSection />
      <h2 id="规模">Scale</h2>
    </>,
    'en',
  );
  await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return page;
}

test('says that the page of an edition has no such section, and leads to the other editions', async () => {
  const page = await said('/docs/2020-10/tdsql', '#boundless');
  expect(readable(only(page, '[role=status] p'))).toBe(
    'In edition 2020-10 this page has nothing at #boundless. ' +
      'The page in other editions: edition 2026-11the next edition (draft)',
  );
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/docs/2026-11/tdsql#boundless',
    '/docs/next/tdsql#boundless',
  ]);
  expect(scrollTo).toHaveBeenCalledWith(0, 0);
});

test('says no more than that where no other edition has the page', async () => {
  const page = await said('/docs/2020-10/founding', '#x');
  expect(readable(only(page, '[role=status] p'))).toBe(
    'In edition 2020-10 this page has nothing at #x.',
  );
});

test.each(['', '#', '#规模', `#${encodeURIComponent('规模')}`, '#top', '#:~:text=share'])(
  'is silent at “%s”, which leads somewhere',
  async (hash) => {
    const page = await said('/docs/2020-10/tdsql', hash);
    expect(readable(only(page, '[role=status]'))).toBe('');
    expect(scrollTo).not.toHaveBeenCalled();
  },
);

test('an address that decodes to nothing leads nowhere', async () => {
  const page = await said('/docs/2020-10/tdsql', '#100%');
  expect(readable(only(page, '[role=status]'))).toContain('has nothing at #100%.');
});

test('can be dismissed', async () => {
  const page = await said('/docs/2020-10/tdsql', '#boundless');
  const button = only(page, 'button');
  expect(button.getAttribute('aria-label')).toBe('Dismiss this note');
  await click(button);
  expect(readable(only(page, '[role=status]'))).toBe('');
});

test('says nothing before scripts run', () => {
  Object.assign(site, { pathname: '/docs/2020-10/tdsql', hash: '#boundless' });
  expect(readable(renderPage(<MissingSection />))).toBe('');
});
