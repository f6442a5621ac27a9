import { describe, expect, it } from 'vitest';
import { makeCorpus } from './corpus';
import { editionFiles, handbookPage, recordFiles } from './handbook';

const plan = { pages: 12, sections: 4 };

/** All that is written of a corpus, as one text. */
function written(pages = plan.pages): string {
  const texts = makeCorpus({ ...plan, pages }).flatMap((edition) => [
    ...editionFiles(edition).values(),
    ...edition.slugs.flatMap((_, index) => {
      const page = edition.pageAt(index);
      return [
        handbookPage(page, 'zh-Hans'),
        handbookPage(page, 'en'),
        ...recordFiles(page).values(),
      ];
    }),
  ]);
  return texts.join('\n');
}

function pageOf(edition: number, index: number): string {
  const page = makeCorpus(plan)[edition]?.pageAt(index);
  return page ? handbookPage(page, 'zh-Hans') + [...recordFiles(page).values()].join() : '';
}

describe('makeCorpus', () => {
  it('makes the same corpus of the same plan', () => {
    expect(written()).toBe(written());
  });

  it('makes a page by its number alone, in whatever order pages are asked for', () => {
    const [edition] = makeCorpus(plan);
    const first = edition?.pageAt(5);
    edition?.pageAt(6);
    expect(edition?.pageAt(5)).toEqual(first);
  });

  it('has as many pages as it is asked for, the overview and the lists among them', () => {
    const slugs = makeCorpus(plan).map((edition) => edition.slugs);
    expect(slugs.map(({ length }) => length)).toEqual([12, 12, 12]);
    expect(slugs[0]?.slice(0, 4)).toEqual(['overview', 'glossary', 'resources', 'page-0003']);
  });

  it('keeps nine pages of ten in the edition being written, and none of the first', () => {
    const same = [...Array(12).keys()].filter((index) => pageOf(2, index) === pageOf(1, index));
    expect(same).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 11]);
    expect(pageOf(0, 5)).not.toBe(pageOf(1, 5));
  });

  it('has evidence in proportion to the handbook’s: per section three claims, per twenty a table', () => {
    const [, edition] = makeCorpus({ pages: 40, sections: 20 });
    const records = edition?.slugs.map((_, index) => edition.pageAt(index).records) ?? [];
    const count = (kind: 'claims' | 'sources' | 'comparisons' | 'series' | 'timelines') =>
      records.reduce((sum, each) => sum + Object.keys(each[kind]).length, 0);
    expect(count('claims')).toBe(40 * 20 * 3);
    expect(count('sources')).toBe(40 * 20 * 3);
    expect(count('comparisons')).toBe(40);
    expect(count('series')).toBe(40);
    expect(count('timelines')).toBe(20);
  });

  it('has the more different words the larger it is', () => {
    const names = (text: string) => new Set(text.match(/\p{Script=Han}{4,}/gu)).size;
    expect(names(written(40))).toBeGreaterThan(1.5 * names(written(12)));
  });
});
