import { describe, expect, it } from 'vitest';
import { numberPages } from './edition';
import type { Page, PageUnit } from './read-page';

function unit(anchor: string, text = '', more: Partial<PageUnit> = {}): PageUnit {
  return { kind: 'page', anchor, headings: [], heading: '', text, code: '', names: [], ...more };
}

function page(...units: PageUnit[]): Page {
  return { locale: '', edition: 'now', title: 'x', section: '', aliases: [], units };
}

function numbered(locales: Record<string, Record<string, Page>>, unitLength = 100) {
  const pages = Object.entries(locales).map(
    ([locale, each]) => [locale, new Map(Object.entries(each))] as const,
  );
  return numberPages(new Map(pages), { unitLength });
}

/** `ordinal path: numbers of units`, page by page. */
function numbersOf(locales: Record<string, Record<string, Page>>, locale: string) {
  return numbered(locales)
    .get(locale)
    ?.map(({ ordinal, path, units }) => `${ordinal} ${path}: ${units.map(({ number }) => number)}`);
}

describe('languages', () => {
  it('agree on the numbers of pages', () => {
    const locales = {
      zh: { b: page(unit('')), a: page(unit('')) },
      en: { a: page(unit('')), b: page(unit('')) },
    };
    expect(numbersOf(locales, 'zh')).toEqual(['0 a: 0', '1 b: 0']);
    expect(numbersOf(locales, 'en')).toEqual(numbersOf(locales, 'zh'));
  });

  it('leave a number to a page that one of them lacks', () => {
    const locales = {
      zh: { a: page(unit('')), c: page(unit('')) },
      en: { b: page(unit('')), c: page(unit('')) },
    };
    expect(numbersOf(locales, 'zh')).toEqual(['0 a: 0', '2 c: 0']);
    expect(numbersOf(locales, 'en')).toEqual(['1 b: 0', '2 c: 0']);
  });

  it('agree on units by their anchors, in whatever order they stand', () => {
    const locales = {
      zh: { a: page(unit(''), unit('x'), unit('y')) },
      en: { a: page(unit(''), unit('y'), unit('x')) },
    };
    expect(numbersOf(locales, 'zh')).toEqual(['0 a: 0,1,2']);
    expect(numbersOf(locales, 'en')).toEqual(['0 a: 0,2,1']);
  });

  it('agree on units of one anchor by their place', () => {
    const locales = {
      zh: { a: page(unit(''), unit('x'), unit('x')) },
      en: { a: page(unit(''), unit('x'), unit('x'), unit('x')) },
    };
    expect(numbersOf(locales, 'zh')).toEqual(['0 a: 0,1,2']);
    expect(numbersOf(locales, 'en')).toEqual(['0 a: 0,1,2,3']);
  });

  it('give a unit that one of them has a number of its own', () => {
    const locales = {
      zh: { a: page(unit(''), unit('甲')) },
      en: { a: page(unit(''), unit('jia')) },
    };
    expect(numbersOf(locales, 'zh')).toEqual(['0 a: 0,1']);
    expect(numbersOf(locales, 'en')).toEqual(['0 a: 0,2']);
  });
});

describe('a long unit', () => {
  const blocks = ['甲', '乙', '丙'].map((character) => character.repeat(40));
  const long = unit('x', blocks.join('\n'), {
    heading: '题',
    headings: ['上'],
    code: 'SELECT',
    names: ['名'],
  });
  const pieces = (each: PageUnit, length: number) =>
    numbered({ zh: { a: page(each) } }, length)
      .get('zh')?.[0]
      ?.units.map(({ unit }) => unit) ?? [];

  it('comes in pieces of whole blocks', () => {
    expect(pieces(long, 50).map(({ text }) => text)).toEqual(blocks);
    expect(pieces(long, 81).map(({ text }) => text)).toEqual([
      `${blocks[0]}\n${blocks[1]}`,
      blocks[2],
    ]);
  });

  it('keeps its code, names and heading to the first piece; the others stand under the heading', () => {
    const [first, second] = pieces(long, 50);
    expect(first).toMatchObject({ heading: '题', headings: ['上'], code: 'SELECT', names: ['名'] });
    expect(second).toMatchObject({ heading: '', headings: ['上', '题'], code: '', names: [] });
    expect(second?.anchor).toBe('x');
  });

  it('stays whole where it is hardly longer, or one block', () => {
    expect(pieces(long, 100)).toHaveLength(1);
    expect(pieces(unit('x', '甲'.repeat(500)), 50)).toHaveLength(1);
  });
});
