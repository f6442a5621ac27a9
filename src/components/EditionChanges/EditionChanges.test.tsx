// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import {
  claimChange,
  claimState,
  editionChanges,
  listedClaim,
} from '../../evidence/views/edition-changes-samples';
import { EditionChanges } from './EditionChanges';

beforeEach(() => {
  Object.assign(site, { search: '', hash: '' });
  window.location.hash = '';
  // The test's browser lays nothing out.
  Element.prototype.scrollIntoView = () => {};
});

const entries = '.entry:not([hidden])';

describe('what became of an edition', () => {
  test.each([
    ['zh-Hans', '2020-10 版与 2026-11 版对照', '2020-10 版有 7 条论断，到 2026-11 版：'],
    [
      'en',
      'Editions 2020-10 and 2026-11 compared',
      'What became of the 7 claims of edition 2020-10 in edition 2026-11:',
    ],
  ] as const)(
    'is headed in %s by the two and how many claims there were',
    (locale, title, lead) => {
      const page = renderPage(<EditionChanges data={editionChanges()} />, locale);
      expect(readable(only(page, 'h1'))).toBe(title);
      expect(readable(only(page, '.lead'))).toBe(lead);
      expect(textsOf(page, '.editions > .edition > .label')).toEqual(
        locale === 'en'
          ? ['Earlier edition', 'as of <2020-10>', 'Later edition', 'as of <2026-11>']
          : ['较早的一版', '截至 <2020-10>', '较晚的一版', '截至 <2026-11>'],
      );
    },
  );

  test('counts every standing, what is new apart', () => {
    const page = renderPage(<EditionChanges data={editionChanges()} />, 'en');
    expect(textsOf(page, '.counts li')).toEqual([
      '1 Confirmed',
      '1 Corrected',
      '1 Outdated',
      '1 Unverifiable',
      '1 Revised',
      '1 Dropped',
      '1 Unchanged',
    ]);
    expect(readable(only(page, 'header a[href="#new"]'))).toBe('2 new claims');
  });

  test('tells first what asks for attention', () => {
    const page = renderPage(<EditionChanges data={editionChanges()} />, 'en');
    expect(textsOf(page, '.standing').map((text) => text.replace(/#.*/, ''))).toEqual([
      'Corrected',
      'Outdated',
      'Unverifiable',
      'Revised',
      'Dropped',
      'Confirmed',
    ]);
  });

  test('leads from either edition to every other, always the earlier first', () => {
    const page = renderPage(<EditionChanges data={editionChanges()} />, 'en');
    const hrefs = [...page.querySelectorAll('.others a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/compare/2026-11/2027-05', '/compare/2020-10/2027-05']);
    expect(textsOf(page, '[aria-current]')).toEqual(['2020-10', '2026-11']);
  });

  test('offers no choice where there are two editions', () => {
    const editions = editionChanges().editions.slice(0, 2);
    const page = renderPage(<EditionChanges data={editionChanges({ editions })} />, 'en');
    expect(page.querySelector('.others')).toBeNull();
  });

  test('has a permanent anchor for every claim, and no id twice', () => {
    const data = editionChanges();
    const page = renderPage(<EditionChanges data={data} />, 'en');
    const keys = [...data.claims, ...data.listed].map(({ key }) => key);
    expect(site.anchors.filter((anchor) => /^(claim|new)-/.test(anchor)).toSorted()).toEqual(
      keys.toSorted(),
    );
    for (const key of keys)
      expect(only(page, `#${key}`).querySelector(`a[href="#${key}"]`)).not.toBeNull();
    expect(repeatedIds(page)).toEqual([]);
  });

  test('narrows the claims down by what the address says', () => {
    site.search = '?changes=standing.corrected&changes=standing.new&changes=page.tdsql';
    const page = renderPage(<EditionChanges data={editionChanges()} />, 'en');
    expect([...page.querySelectorAll(entries)].map(({ id }) => id)).toEqual(['claim-corrected']);
    expect(textsOf(page, '.page:not([hidden]) .list > li:not([hidden])')).toHaveLength(1);
    expect(only(page, '#new-second').closest('details')?.hidden).toBe(true);
    expect(only(page, '#unchanged').closest('section')?.hidden).toBe(true);
  });

  test('keeps a choice in the address', async () => {
    const page = mountPage(<EditionChanges data={editionChanges()} />, 'en');
    const [outdated] = [...page.querySelectorAll('button')].filter((button) =>
      /^Outdated/.test(readable(button)),
    );
    await click(outdated as HTMLElement);
    expect(new URLSearchParams(site.search).getAll('changes')).toEqual(['standing.outdated']);
  });

  test('folds many new claims up, and unfolds those that are asked for', () => {
    const listed = Array.from({ length: 30 }, (_, index) => listedClaim(String(index)));
    const data = editionChanges({ listed });
    const fold = (page: ParentNode) =>
      only(page, '#new-7').closest('details') as HTMLDetailsElement;
    expect(fold(renderPage(<EditionChanges data={data} />)).open).toBe(false);
    site.search = '?changes=standing.new';
    expect(fold(renderPage(<EditionChanges data={data} />)).open).toBe(true);
    site.search = '';
    window.location.hash = '#new-7';
    expect(fold(mountPage(<EditionChanges data={data} />)).open).toBe(true);
  });

  test('shows what the address leads to, whatever is chosen', () => {
    site.search = '?changes=standing.confirmed';
    window.location.hash = '#claim-corrected';
    const page = mountPage(<EditionChanges data={editionChanges()} />);
    expect([...page.querySelectorAll(entries)].map(({ id }) => id)).toEqual([
      'claim-corrected',
      'claim-confirmed',
    ]);
  });
});

describe('a claim', () => {
  const render = (change = claimChange('a'), locale: 'zh-Hans' | 'en' = 'en') =>
    renderPage(<EditionChanges data={editionChanges({ claims: [change] })} />, locale);

  test('stands in both wordings side by side, each dated and leading to its page', () => {
    const page = render();
    expect(textsOf(page, '.side > .label')).toEqual([
      'Edition 2020-10 · <2020-10> · As stated · §4',
      'Edition 2026-11 · <2026-11> · High confidence',
    ]);
    expect(textsOf(page, '.statement')).toEqual(['Statement of a.', 'Statement of now-a.']);
    expect([...page.querySelectorAll('.side a')].map((link) => link.getAttribute('href'))).toEqual([
      '/docs/2020-10/tdsql#claim-a',
      '/docs/2026-11/tdsql#claim-now-a',
    ]);
    expect(textsOf(page, '.side .note')).toEqual(['Note: Two sources differ.']);
  });

  test('leads nowhere where no page shows it', () => {
    const page = render(claimChange('a', { after: claimState('now-a', { path: undefined }) }));
    expect(page.querySelectorAll('.side a')).toHaveLength(1);
  });

  test('has its numbers before and after, with how far they went', () => {
    const figures = [
      { name: 'accounts', before: '10 million', after: '100 million', change: '×10' },
      { name: 'banks', before: '30', after: '30' },
      { name: 'since', before: '2018', after: 'September 2018' },
    ];
    const page = render(claimChange('a', { figures }));
    expect(textsOf(page, '.figures th')).toEqual(['2020-10', '2026-11', 'Change']);
    expect(textsOf(page, '.figures tbody tr')).toEqual([
      '10 million100 million×10',
      '3030unchanged',
      '2018September 2018',
    ]);
  });

  test.each([
    ['zh-Hans', '2026-11 版没有与之对应的论断。'],
    ['en', 'Edition 2026-11 has no such claim.'],
  ] as const)('that was dropped is said in %s to be gone', (locale, text) => {
    const page = render(claimChange('a', { standing: 'dropped', after: undefined }), locale);
    expect(textsOf(page, '.gone')).toEqual([text]);
  });

  test('that was revised shows where its words differ, and what else does', () => {
    const page = render(
      claimChange('a', {
        standing: 'revised',
        before: claimState('a', {
          pieces: [{ text: 'It is ' }, { text: 'ten', change: 'removed' }],
        }),
        after: claimState('a', { pieces: [{ text: 'It is ' }, { text: 'two', change: 'added' }] }),
        facets: [
          { label: 'source', before: 'outline', after: 'report' },
          { label: 'sources (order)' },
        ],
      }),
    );
    expect(textsOf(page, '.statement')).toEqual(['It is [removed:] ten', 'It is [added:] two']);
    expect(textsOf(page, '.entry .facet')).toEqual([
      'source[removed:] outline[added:] report',
      'sources (order)in another order',
    ]);
  });
});

describe('everything else', () => {
  test('is told kind by kind, what is left out counted', () => {
    const page = renderPage(<EditionChanges data={editionChanges()} />, 'en');
    const group = only(page, '.group');
    expect(readable(only(group, 'summary'))).toBe('SourcesAdded 2Changed 1Removed 1');
    expect(textsOf(group, 'h3')).toEqual(['Changed', 'Added', 'Removed']);
    expect(textsOf(group, '.more')).toEqual(['… and 7 more differences']);
    expect(textsOf(group, '.facet').at(2)).toBe(
      'share[removed:] 10%[added:] 11% +1 percentage point',
    );
  });

  test('names every page with how much of it changed', () => {
    const page = renderPage(<EditionChanges data={editionChanges()} />, 'en');
    expect(textsOf(page, '.pages > li')).toEqual([
      'Title of tdsql2 reworded3 added1 removed',
      'Title of bankingUnchanged',
      'Title of auditNew page',
      'Title of outlookRemoved',
    ]);
    expect(only(page, '.pages > li:last-child').querySelector('a')).toBeNull();
  });
});
