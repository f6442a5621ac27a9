// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, textsOf } from '../../../tests/docusaurus/render';
import { CitePage } from './CitePage';

const page = {
  title: '产品',
  edition: '2026-11',
  slug: 'banks/webank',
  language: 'zh-Hans',
  address: 'https://handbook.example/docs/2026-11/banks/webank',
} as const;

const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
Object.assign(navigator, { clipboard: { writeText } });

afterEach(() => {
  vi.useRealTimers();
});

/** Unfolds it, as a browser tells of it. */
function unfold(shown: HTMLElement): void {
  const toggled = Object.assign(new Event('toggle'), { newState: 'open' });
  act(() => only(shown, 'details').dispatchEvent(toggled));
}

describe('a page of an edition', () => {
  test('is cited without scripts, without a day of reading', () => {
    const shown = renderPage(<CitePage {...page} />, 'zh-Hans');
    expect(textsOf(shown, 'dt')).toEqual(['GB/T 7714', 'APA']);
    expect(textsOf(shown, 'dd')).toEqual([
      `手册编者. 产品[EB/OL]. 手册（2026-11 版）. (2026-11-26). ${page.address}.`,
      `手册编者. (2026, November 26). 产品. 手册（2026-11 版）. ${page.address}`,
    ]);
    expect(only(shown, 'details').hasAttribute('data-search-ignore')).toBe(true);
  });

  test('is cited with the day on which that is asked for, where the convention has one', () => {
    vi.useFakeTimers({ now: new Date(2026, 11, 1), toFake: ['Date'] });
    const shown = mountPage(<CitePage {...page} />, 'en');
    unfold(shown);
    expect(textsOf(shown, 'dd')).toEqual([
      'Editors of the Handbook. 产品[EB/OL]. Handbook, edition 2026-11. (2026-11-26)[2026-12-01]. ' +
        `${page.address}.`,
      `Editors of the Handbook. (2026, November 26). 产品. Handbook, edition 2026-11. ${page.address}`,
    ]);
  });

  test.each([
    ['BibTeX', /^@online\{handbook-2026-11-banks-webank,\n[^]*urldate = \{\d{4}-\d\d-\d\d\},/],
    ['CSL-JSON', /"id": "handbook-2026-11-banks-webank",[^]*"language": "zh-Hans"/],
  ])('is copied as %s', async (form, entry) => {
    const shown = mountPage(<CitePage {...page} />, 'en');
    const button = [...shown.querySelectorAll('button')].find((each) => readable(each) === form);
    await click(button as HTMLElement);
    await act(() =>
      vi.waitFor(() => expect(writeText).toHaveBeenLastCalledWith(expect.stringMatching(entry))),
    );
  });
});

describe('a page of the draft', () => {
  test('is not cited, and leads to what is', () => {
    const shown = renderPage(
      <CitePage {...page} citable="/docs/2026-11/tdsql" edition="next" />,
      'en',
    );
    expect(readable(shown)).toBe(
      'A draft changes at any time and is not to be cited; to cite, use this page in the latest edition.',
    );
    expect(only(shown, 'a').getAttribute('href')).toBe('/docs/2026-11/tdsql');
  });

  test('leads nowhere where no edition has it', () => {
    const shown = renderPage(<CitePage {...page} edition="next" />);
    expect(readable(shown)).toBe('草稿随时会改，不宜引用；这一页尚未收入任何一版。');
    expect(shown.querySelector('a')).toBeNull();
  });
});
