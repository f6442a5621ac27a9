import { describe, expect, it } from 'vitest';
import { altOf, type Card, ground, linesOf } from './card';
import type { TextStyle } from './typeface';

const card: Card = {
  locale: 'zh-Hans',
  handbook: '腾讯云金融手册',
  title: '银行',
  dating: '2026-11 版 · 截至 2026 年 11 月',
};

/** A typeface of square letters. */
const squares = {
  widthOf: (text: string, { size }: TextStyle) => text.length * size,
};

/** The lines of a title, each with its size. */
function drawn(title: string): [string, number][] {
  return linesOf({ ...card, title }, squares)
    .slice(1, -1)
    .map(({ text, style }) => [text, style.size]);
}

describe('a social image', () => {
  it('says what handbook, what page and what edition, one below the other', () => {
    const lines = linesOf(card, squares);
    expect(lines.map(({ text }) => text)).toEqual([card.handbook, card.title, card.dating]);
    const places = lines.map(({ y }) => y);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(ground).toMatch(/^<svg [^>]*width="1200" height="630">.*<\/svg>$/);
  });

  it('sets a short title large', () => {
    expect(drawn('银行')).toEqual([['银行', 80]]);
  });

  it('sets a long one smaller, rather than on more lines than fit', () => {
    const lines = drawn('一二三四五'.repeat(8));
    expect(lines.map(([, size]) => size)).toEqual([72, 72, 72]);
    expect(lines.map(([text]) => text).join('')).toBe('一二三四五'.repeat(8));
  });

  it('cuts what no size can hold', () => {
    const lines = drawn('一'.repeat(200));
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toEqual([expect.stringMatching(/^一+…$/), 48]);
  });

  it('is described in words', () => {
    expect(altOf(card)).toBe('银行——腾讯云金融手册，2026-11 版 · 截至 2026 年 11 月');
    const english = {
      locale: 'en',
      handbook: 'Handbook',
      title: 'Banking',
      dating: 'May',
    } as const;
    expect(altOf(english)).toBe('Banking — Handbook, May');
  });
});
