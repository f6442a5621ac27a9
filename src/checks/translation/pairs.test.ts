import { describe, expect, it } from 'vitest';
import { edition, sound, use } from '../../../tests/support/evidence';
import { type PageText, siteOf } from '../../../tests/support/site';
import type { Site } from '../reading/site';
import { comparedOn, type Translated } from './accept';
import { pairsOf } from './pairs';
import { withRecord } from './record';

const english = 'i18n/en/tdsql.mdx';
const evidence = edition(sound, {
  uses: [use('claim', 'share'), use('claim', 'share', { page: english, locale: 'en' })],
});

function site(original: string, translation?: string, data = evidence): Site {
  const twin: PageText[] =
    translation === undefined ? [] : [{ path: english, locale: 'en', text: translation }];
  return { ...siteOf({ text: original }, ...twin), library: { editions: [data] } };
}

/** The English text as it stands once it was compared with the Chinese. */
function compared(original: string, translation: string): string {
  const [pair] = pairsOf(site(original, translation));
  return withRecord(translation, comparedOn(pair as Translated, '2026-11-20'));
}

const accepted = compared('中文\n', 'English\n');

describe('a page and its translation', () => {
  it.each([
    ['in-step', '中文\n', accepted],
    ['original-changed', '新的中文\n', accepted],
    ['translation-changed', '中文\n', `${accepted}More English\n`],
    ['both-changed', '新的中文\n', `${accepted}More English\n`],
    ['not-compared', '中文\n', 'English\n'],
    ['not-translated', '中文\n', undefined],
  ])('are %s', (state, original, translation) => {
    expect(pairsOf(site(original, translation)).map((pair) => pair.state)).toEqual([state]);
  });

  it('differ by what the data says in one language', () => {
    const mended = edition(
      { ...sound, claim: sound.claim.replace('The share', 'Its share') },
      { uses: evidence.uses },
    );
    expect(pairsOf(site('中文\n', accepted, mended))).toMatchObject([
      { state: 'translation-changed', changed: { original: [], translation: ['data'] } },
    ]);
  });

  it('may begin in English, which then has no Chinese yet', () => {
    const pairs = pairsOf(site('---\nlanguage: en\n---\n\nEnglish\n'));
    expect(pairs).toMatchObject([{ state: 'not-translated', locale: 'zh-Hans' }]);
    expect(pairs[0]?.original.locale).toBe('en');
  });

  it('are whole pages: what others include is none', () => {
    const partial = siteOf({ text: '中文', slug: '_part' });
    expect(pairsOf({ ...partial, library: { editions: [evidence] } })).toEqual([]);
  });
});
