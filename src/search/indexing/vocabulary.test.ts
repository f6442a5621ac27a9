import { describe, expect, it } from 'vitest';
import { decodePostings } from '../format/postings';
import { defaultOptions, type SearchOptions } from '../options';
import { htmlOf, type SmallPage } from '../testing/memory-site';
import { numberPages } from './edition';
import { type Page, readPage } from './read-page';
import { vocabularyOf } from './vocabulary';

/** Pages named a, b, c …, each with its postings by term. */
function vocabulary(pages: Omit<SmallPage, 'path'>[], options: Partial<SearchOptions> = {}) {
  const all = { ...defaultOptions, ...options };
  const read = pages.map((page, index): [string, Page] => {
    const path = String.fromCharCode(97 + index);
    return [path, readPage(htmlOf({ path, ...page }), all) as Page];
  });
  const numbered = numberPages(new Map([['zh-Hans', new Map(read)]]), all).get('zh-Hans') ?? [];
  const { postings, surfaces } = vocabularyOf(numbered, all, (text) => text.replaceAll('強', '强'));
  const list = (term: string) => {
    const bytes = postings.get(term);
    return bytes && decodePostings(bytes);
  };
  return { list, surfaces };
}

describe('postings', () => {
  it('tell the pages of a term, and none of a term that there is not', () => {
    const { list } = vocabulary([
      { title: '甲', body: '强同步' },
      { title: '乙', body: '异步' },
      { title: '丙', body: '强同' },
    ]);
    expect(list('强同')?.postings.map(({ page }) => page)).toEqual([0, 2]);
    expect(list('强同')?.documentFrequency).toBe(2);
    expect(list('同异')).toBeUndefined();
  });

  it('weigh more in the title than in a heading, an alias or a text', () => {
    const { list } = vocabulary([
      { title: '强同', body: '甲'.repeat(9) },
      { title: '乙', body: `<h2>强同</h2><p>${'甲'.repeat(9)}</p>` },
      { title: '丙', aliases: ['强同'] },
      { title: '丁', body: `${'甲'.repeat(7)}强同` },
    ]);
    const [title, heading, alias, text] = list('强同')?.postings ?? [];
    expect(title).toMatchObject({ inTitle: true, inHeading: false, titleLength: 1 });
    expect(heading).toMatchObject({ inTitle: false, inHeading: true, titleLength: 0 });
    expect(alias).toMatchObject({ inTitle: false, inHeading: true });
    expect(text).toMatchObject({ inTitle: false, inHeading: false });
    expect(title?.impact).toBeGreaterThan(heading?.impact ?? 1);
    expect(heading?.impact).toBeGreaterThan(text?.impact ?? 1);
    expect(alias?.impact).toBeGreaterThan(text?.impact ?? 1);
  });

  it('tell how many terms the title has', () => {
    const { list } = vocabulary([{ title: '强同步 TDSQL' }]);
    expect(list('tdsql')?.postings[0]?.titleLength).toBe(3);
  });

  it('tell the units of a term, and the first where only the title has it', () => {
    const body = '<p>首</p><h2 id="a">甲</h2><p>强同</p><h2 id="b">乙</h2><p>强同</p>';
    const { list } = vocabulary([{ title: '题目', body }]);
    expect(list('强同')?.postings[0]?.units.map(({ unit }) => unit)).toEqual([1, 2]);
    expect(list('强同')?.unitFrequency).toBe(2);
    expect(list('题目')?.postings[0]?.units.map(({ unit }) => unit)).toEqual([0]);
  });

  it('keep the heaviest pages, those with it in the title first, and count all', () => {
    const { list } = vocabulary(
      [
        { title: '甲', body: `强同${'乙'.repeat(99)}` },
        { title: '乙', body: '强同，强同，强同' },
        { title: '强同' },
      ],
      { postingsPerTerm: 2 },
    );
    expect(list('强同')?.postings.map(({ page }) => page)).toEqual([1, 2]);
    expect(list('强同')?.documentFrequency).toBe(3);
  });

  it('keep the heaviest units of a page', () => {
    const body = ['一', '强同，强同', '强同', '强同，强同，强同']
      .map((text, index) => `<h2 id="h${index}">题</h2><p>${text}</p>`)
      .join('');
    const { list } = vocabulary([{ title: '甲', body }], { unitsPerPosting: 2 });
    expect(list('强同')?.postings[0]?.units.map(({ unit }) => unit)).toEqual([2, 4]);
    expect(list('强同')?.unitFrequency).toBe(3);
  });
});

describe('surfaces', () => {
  it('are words and pairs as they are written, with the pages they are on', () => {
    const { surfaces } = vocabulary([
      { title: '甲', body: 'databases 强同 databases' },
      { title: '乙', body: 'Databases TDSQL-C' },
    ]);
    expect(surfaces.get('databases')).toBe(2);
    expect(surfaces.get('强同')).toBe(1);
    expect([...surfaces.keys()]).toEqual(expect.arrayContaining(['tdsqlc', 'tdsql', 'c']));
    expect(surfaces.has('databas')).toBe(false);
  });

  it('are written as the index writes Han', () => {
    const { surfaces, list } = vocabulary([{ title: '甲', body: '強同' }]);
    expect(surfaces.has('强同')).toBe(true);
    expect(list('强同')?.documentFrequency).toBe(1);
    expect(list('強同')).toBeUndefined();
  });
});
