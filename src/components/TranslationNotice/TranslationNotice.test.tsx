// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage } from '../../../tests/docusaurus/render';
import { period } from '../../evidence/views/samples';
import type { TranslationNoticeView } from '../../evidence/views/translation';
import { TranslationNotice } from './TranslationNotice';

const since = period('2026-11-20');
const path = 'docs/tdsql.mdx';

describe('a notice on translation', () => {
  test.each<[TranslationNoticeView, string, string]>([
    [
      { state: 'changed', language: 'zh-Hans', since, path },
      'The Chinese page has changed since <2026-11-20>, when the two were last compared. ' +
        'See the changes',
      '中文版在 <2026-11-20>的比对之后有改动，本页尚未跟上。 查看改动',
    ],
    [
      { state: 'both-changed', language: 'en', since, path },
      'This page and the English one have both changed since <2026-11-20>, when they were last ' +
        'compared. See the changes',
      '本页与英文版在 <2026-11-20>的比对之后都有改动，尚未重新比对。 查看改动',
    ],
    [
      { state: 'not-translated', language: 'en' },
      'This page has not been translated yet. It is shown in English. How to translate it',
      '本页尚无译文，以下是英文原文。 参与翻译',
    ],
  ])('says of %o what there is to say', (data, english, chinese) => {
    const notice = <TranslationNotice data={data} />;
    expect(readable(renderPage(notice, 'en'))).toBe(english);
    expect(readable(renderPage(notice, 'zh-Hans'))).toBe(chinese);
  });

  test('leads to what changed since the two were compared', () => {
    const data = { state: 'changed', language: 'zh-Hans', since, path } as const;
    const page = renderPage(<TranslationNotice data={data} />, 'en');
    expect(only(page, 'a').getAttribute('href')).toBe(
      'https://forge.example/handbook/commits/main/docs/tdsql.mdx?since=2026-11-20',
    );
  });

  test('leads to how to translate what is not', () => {
    const data = { state: 'not-translated', language: 'zh-Hans' } as const;
    const page = renderPage(<TranslationNotice data={data} />, 'en');
    expect(only(page, 'a').getAttribute('href')).toBe('/contribute#one-language');
  });

  test('is in the language of the site on a page in another, and is nothing to search', () => {
    const page = renderPage(
      <TranslationNotice data={{ state: 'not-translated', language: 'zh-Hans' }} />,
      'en',
    );
    const notice = only(page, '[role="note"]');
    expect(notice.lang).toBe('en');
    expect(notice.getAttribute('aria-label')).toBe('Translation status');
    expect(notice.hasAttribute('data-search-ignore')).toBe(true);
  });
});
