// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { mountPage } from '../../../../tests/docusaurus/mount';
import { only, readable, renderPage } from '../../../../tests/docusaurus/render';
import { site } from '../../../../tests/docusaurus/site';
import { ReportLink } from './ReportLink';
import { ReportSign } from './ReportSign';

const reported = { record: 'clouds#share', anchor: 'clouds-share', text: () => 'Share | 10%' };

beforeEach(() => {
  site.pathname = '/docs/2026-11/overview';
});

function fieldsOf(link: HTMLElement): Record<string, string> {
  return Object.fromEntries(new URL((link as HTMLAnchorElement).href).searchParams);
}

describe('a link to report a problem', () => {
  test.each([
    ['zh-Hans', '报告问题'],
    ['en', 'Report a problem'],
  ] as const)('says in %s, without a script, what is wrong', (locale, words) => {
    const link = only(renderPage(<ReportLink {...reported} />, locale), 'a');
    expect(readable(link)).toBe(words);
    expect(fieldsOf(link)).toEqual({
      template: `claim.${locale}.yml`,
      edition: '2026-11',
      record: 'clouds#share',
    });
  });

  test.each([
    ['zh-Hans', 'focusin', '2026-11 版的 clouds#share 有误'],
    ['en', 'pointerover', 'Problem with clouds#share (edition 2026-11)'],
  ] as const)(
    'adds in %s, on %s, where it stands and what is said there',
    (locale, event, title) => {
      const link = only(mountPage(<ReportLink {...reported} />, locale), 'a');
      const asBuilt = fieldsOf(link);
      act(() => link.dispatchEvent(new MouseEvent(event, { bubbles: true })));
      expect(fieldsOf(link)).toEqual({
        ...asBuilt,
        title,
        address: 'https://handbook.example/docs/2026-11/overview#clouds-share',
        text: 'Share | 10%',
      });
    },
  );

  test('is a sign beside a name where there is no room for words', () => {
    const page = renderPage(<ReportSign {...reported} name="Share" />, 'en');
    const link = only(page, 'a');
    expect(readable(link)).toBe('Report a problem: Share');
    expect(link.title).toBe('Report a problem');
    expect(only(link, 'svg').getAttribute('aria-hidden')).toBe('true');
  });
});
