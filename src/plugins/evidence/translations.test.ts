import { describe, expect, it } from 'vitest';
import { edition } from '../../../tests/support/evidence';
import { siteOf } from '../../../tests/support/site';
import { comparedOn, type Translated } from '../../checks/translation/accept';
import { type Pair, pairsOf, summaryOf } from '../../checks/translation/pairs';
import { withRecord } from '../../checks/translation/record';
import type { Locale } from '../../evidence/locale';
import { translationNotices, translationsIn } from './translations';

const evidence = edition({
  edition: `
    title: { zh-Hans: 下一版, en: Next edition }
    asOf: '2026-11'
    notice: { zh-Hans: 草稿。, en: A draft. }
  `,
});

/** A page and its translation, which were compared and then changed. */
function pairs(
  chinese: string,
  english: string | undefined,
  later = { chinese: '', english: '' },
): Pair[] {
  const between = (original: string, translation: string | undefined) =>
    pairsOf({
      ...siteOf(
        { text: `---\ntitle: 数据库\n---\n\n${original}` },
        ...(translation === undefined
          ? []
          : [{ path: 'i18n/en/tdsql.mdx', locale: 'en' as const, text: translation }]),
      ),
      library: { editions: [evidence] },
    });
  if (english === undefined) return between(chinese, undefined);
  const written = `---\ntitle: Database\n---\n\n${english}`;
  const [pair] = between(chinese, written);
  const recorded = withRecord(written, comparedOn(pair as Translated, '2026-11-20'));
  return between(chinese + later.chinese, recorded + later.english);
}

/** What a page is told in a locale; undefined where that is nothing. */
function notice(of: Pair[], locale: Locale): unknown {
  const [notice, ...others] = translationNotices(of.map(summaryOf), locale);
  expect(others).toEqual([]);
  if (!notice) return undefined;
  const { data, ...place } = notice;
  expect(place).toEqual({ edition: 'next', slug: 'tdsql', component: 'TranslationNotice' });
  return data;
}

describe('the notice of a page', () => {
  it('is on the translation where the original has changed', () => {
    const behind = pairs('文', 'Text', { chinese: '新', english: '' });
    expect(notice(behind, 'en')).toEqual({
      state: 'changed',
      language: 'zh-Hans',
      since: { value: '2026-11-20', text: '20 November 2026' },
      path: 'docs/tdsql.mdx',
    });
    expect(notice(behind, 'zh-Hans')).toBeUndefined();
  });

  it('is on the original where the translation has changed', () => {
    const ahead = pairs('文', 'Text', { chinese: '', english: 'more' });
    expect(notice(ahead, 'zh-Hans')).toMatchObject({ language: 'en', path: 'i18n/en/tdsql.mdx' });
    expect(notice(ahead, 'en')).toBeUndefined();
  });

  it('is on the translation where both have changed', () => {
    const both = pairs('文', 'Text', { chinese: '新', english: 'more' });
    expect(notice(both, 'en')).toMatchObject({ state: 'both-changed', language: 'zh-Hans' });
    expect(notice(both, 'zh-Hans')).toBeUndefined();
  });

  it('is in the language that a page lacks', () => {
    expect(notice(pairs('文', undefined), 'en')).toEqual({
      state: 'not-translated',
      language: 'zh-Hans',
    });
    expect(notice(pairs('文', undefined), 'zh-Hans')).toBeUndefined();
  });

  it('is nothing where both say the same', () => {
    expect(notice(pairs('文', 'Text'), 'en')).toBeUndefined();
  });

  it('leads to the data where that alone has changed', () => {
    const [pair] = pairs('文', 'Text', { chinese: '新', english: '' });
    const ofData = { ...(pair as Pair), changed: { original: ['data' as const], translation: [] } };
    expect(notice([ofData], 'en')).toMatchObject({ path: 'docs/_data' });
  });
});

it('the list has what asks for work first, each page in the reader’s language first', () => {
  const docs = ['tdsql', 'outlook'].map((id) => ({
    id,
    source: `@site/docs/${id}.mdx`,
    permalink: `/en/docs/next/${id}`,
  }));
  const sidebars = { handbook: docs.map(({ id }) => ({ type: 'doc', id })) };
  const loadedVersions = [{ versionName: 'current', docs, sidebars }];
  const allContent = { 'docusaurus-plugin-content-docs': { default: { loadedVersions } } };
  const english = pairsOf({
    ...siteOf({
      path: 'docs/outlook.mdx',
      slug: 'outlook',
      text: '---\ntitle: Outlook\nlanguage: en\n---\n\nOne two',
    }),
    library: { editions: [evidence] },
  });
  const addresses = { locale: 'en', baseUrls: { 'zh-Hans': '/', en: '/en/' } } as const;
  const site = { editions: [evidence], pairs: [...pairs('文', 'Text'), ...english].map(summaryOf) };
  expect(translationsIn(site, allContent, addresses)).toEqual([
    {
      edition: 'next',
      title: 'Next edition',
      pages: [
        {
          state: 'not-translated',
          language: 'zh-Hans',
          since: undefined,
          versions: [
            { language: 'en', title: 'Outlook', path: '/en/docs/next/outlook', length: 3 },
          ],
        },
        {
          state: 'in-step',
          since: { value: '2026-11-20', text: '20 November 2026' },
          versions: [
            { language: 'en', title: 'Database', path: '/en/docs/next/tdsql', length: 2 },
            { language: 'zh-Hans', title: '数据库', path: '/docs/next/tdsql', length: 4 },
          ],
        },
      ],
    },
  ]);
});
