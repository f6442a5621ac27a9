import { describe, expect, test } from 'vitest';
import { claimChange, claimState, editionChanges } from '../views/edition-changes-samples';
import { editionEntry, erratumEntry, firstEditionEntry } from './changes-entries';

const place = { on: '2026-11-26', url: 'https://example.org/compare/2020-10/2026-11' };

describe('editionEntry', () => {
  test.each([
    [
      'zh-Hans',
      '2026-11 版定稿',
      '已更正 1 条，已过时 1 条，无从查证 1 条，有修订 1 条，已删去 1 条，得到证实 1 条，新增论断 2 条。',
    ],
    [
      'en',
      'Edition 2026-11',
      'Corrected 1, Outdated 1, Unverifiable 1, Revised 1, Dropped 1, Confirmed 1, 2 new claims.',
    ],
  ] as const)(
    'counts in %s what became of the claims of the edition before',
    (locale, title, summary) => {
      expect(editionEntry(editionChanges(), place, locale)).toMatchObject({
        ...place,
        title,
        summary,
      });
    },
  );

  test('leads to each change, the earlier wording first, and to what is new', () => {
    const { content } = editionEntry(editionChanges({ claims: [claimChange('a')] }), place, 'en');
    expect(content).toContain('<h2>Corrected</h2>');
    expect(content).toContain(
      `<li><a href="${place.url}#claim-a">Statement of a.</a><br>→ Statement of now-a.</li>`,
    );
    expect(content).toContain(`<a href="${place.url}#new">2 new claims</a>`);
  });

  test.each([
    ['zh-Hans', '其余 2 条'],
    ['en', '2 more'],
  ] as const)(
    'tells a hundred claims of a standing in %s, and where the others are',
    (locale, others) => {
      const claims = Array.from({ length: 102 }, (_, at) => claimChange(`a${at}`));
      const { content } = editionEntry(editionChanges({ claims }), place, locale);
      expect(content.match(/<li>/g)).toHaveLength(101);
      expect(content).toContain('#claim-a99"');
      expect(content).not.toContain('#claim-a100"');
      expect(content).toContain(`<li><a href="${place.url}">${others}</a></li></ul>`);
    },
  );

  test('says of a claim that was dropped just what it said, its signs escaped', () => {
    const before = claimState('a', { statement: 'More than <5 & less.' });
    const claims = [claimChange('a', { standing: 'dropped', before, after: undefined })];
    const { content } = editionEntry(
      editionChanges({ claims, counts: { dropped: 1 } }),
      place,
      'en',
    );
    expect(content).toBe(
      `<h2>Dropped</h2><ul><li><a href="${place.url}#claim-a">More than &lt;5 &amp; less.</a></li></ul>`,
    );
  });
});

test('firstEditionEntry says that it is the first', () => {
  const edition = { name: '2020-10', title: '创始版 2020-10' };
  expect(firstEditionEntry(edition, place, 'zh-Hans')).toEqual({
    ...place,
    title: '2020-10 版定稿',
    summary: '创始版 2020-10 是本手册的第一版。',
    content: '<p>创始版 2020-10 是本手册的第一版。</p>',
  });
});

test('erratumEntry says what was changed, where and why', () => {
  const erratum = {
    edition: '2026-11',
    what: { 'zh-Hans': '改正一个年份。', en: 'A year was mended.' },
    why: { 'zh-Hans': '看错了一行。', en: 'A line was misread.' },
  };
  expect(erratumEntry(erratum, place, 'en')).toEqual({
    ...place,
    title: 'Erratum in edition 2026-11: A year was mended.',
    summary: 'Why: A line was misread.',
    content: '<p>A year was mended.</p><p>Why: A line was misread.</p>',
  });
});
