// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage } from '../../../tests/docusaurus/render';
import { PageMarkdown } from './PageMarkdown';

const address = '/docs/2026-11/tdsql.md';

const fetched = vi.fn<(address: string) => Promise<Response>>();
const writeText = vi.fn<(text: string) => Promise<void>>();
vi.stubGlobal('fetch', fetched);
Object.assign(navigator, { clipboard: { writeText } });

afterEach(() => {
  fetched.mockReset();
  writeText.mockReset();
});

/** Presses the button; gives what is said then. */
async function press(locale: 'zh-Hans' | 'en'): Promise<string> {
  const page = mountPage(<PageMarkdown address={address} />, locale);
  await click(only(page, 'button'));
  await vi.waitFor(() => expect(readable(only(page, '[role=status]'))).not.toBe(''));
  return readable(only(page, '[role=status]'));
}

test('leads to the page in Markdown without scripts, and fetches nothing of itself', () => {
  const page = renderPage(<PageMarkdown address={address} />, 'en');
  expect(only(page, 'a').getAttribute('href')).toBe(address);
  expect(readable(only(page, 'a'))).toBe('View as Markdown');
  expect(fetched).not.toHaveBeenCalled();
});

test.each([
  ['zh-Hans', '已复制'],
  ['en', 'Copied'],
] as const)('copies the page and says so in %s', async (locale, words) => {
  fetched.mockResolvedValue(new Response('# TDSQL\n'));
  writeText.mockResolvedValue();
  expect(await press(locale)).toBe(words);
  expect(fetched).toHaveBeenCalledWith(address);
  expect(writeText).toHaveBeenCalledWith('# TDSQL\n');
});

test.each([
  ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the server has no such file', async () => new Response('', { status: 404 })],
  [
    'the server answers with a page of the site',
    async () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
  ],
])('says so where %s', async (_, answer) => {
  fetched.mockImplementation(answer);
  expect(await press('en')).toMatch(/^Could not copy: the page’s Markdown cannot be reached/);
  expect(writeText).not.toHaveBeenCalled();
});

test('says that the browser does not let it copy', async () => {
  fetched.mockResolvedValue(new Response('# TDSQL\n'));
  writeText.mockRejectedValue(new DOMException('denied'));
  expect(await press('en')).toBe('Could not copy: the browser does not allow it.');
});

test('promises the text at once to a browser that asks for that', async () => {
  const promised: Promise<Blob>[] = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(items: Record<string, Promise<Blob>>) {
        promised.push(...Object.values(items));
      }
    },
  );
  Object.assign(navigator.clipboard, { write: async () => {} });
  fetched.mockResolvedValue(new Response('# TDSQL\n'));
  expect(await press('en')).toBe('Copied');
  expect((await promised[0])?.type).toBe('text/plain');
  vi.stubGlobal('ClipboardItem', undefined);
});
