import { describe, expect, it } from 'vitest';
import { altOf, type Card, drawCard } from './card';
import type { TextStyle, Typeface } from './typeface';

const card: Card = {
  locale: 'zh-Hans',
  handbook: '腾讯云金融手册',
  title: '银行',
  dating: '2026-11 版 · 截至 2026 年 11 月',
};

/** The lines of a card, each with its size, as a typeface of square letters was asked for them. */
function drawn(title: string): [string, number][] {
  const lines: [string, number][] = [];
  const squares: Typeface = {
    widthOf: (text: string, { size }: TextStyle) => text.length * size,
    outline: (text: string, { size }: TextStyle) => {
      lines.push([text, size]);
      return 'M0 0';
    },
  };
  drawCard({ ...card, title }, squares);
  return lines.slice(1, -1);
}

describe('a social image', () => {
  it('says what handbook, what page and what edition', () => {
    const texts: string[] = [];
    const svg = drawCard(card, {
      widthOf: () => 10,
      outline: (text) => {
        texts.push(text);
        return 'M0 0';
      },
    });
    expect(texts).toEqual([card.handbook, card.title, card.dating]);
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630">.*<\/svg>$/);
  });

  it('sets a short title large', () => {
    expect(drawn('银行')).toEqual([['银行', 88]]);
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
