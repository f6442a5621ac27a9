import { describe, expect, it } from 'vitest';
import {
  commonCharacters,
  readingOf,
  regionalWords,
  simplify,
  syllablesOf,
  traditionalCharacters,
} from './han';

it.each<[string, string]>([
  ['資料庫', '资料库'],
  ['騰訊雲', '腾讯云'],
  ['银行', '银行'],
  ['TDSQL 強同步', 'TDSQL 强同步'],
])('writes %o as %o', (traditional, simplified) => {
  expect(simplify(traditional)).toBe(simplified);
});

describe('traditional characters', () => {
  it.each(['強强', '雲云', '銀银'])('lead to the simplified one: %s', (pair) => {
    const [traditional = '', simplified] = pair;
    expect(traditionalCharacters().get(traditional)).toBe(simplified);
  });

  it.each(['强', '云', '行'])('are none that are simplified already: %s', (character) => {
    expect(traditionalCharacters().has(character)).toBe(false);
  });
});

describe('words of other regions', () => {
  const words = new Map(regionalWords());

  it.each<[string, string]>([
    ['网路', '网络'],
    ['软体', '软件'],
  ])('lead to those of the mainland: %s', (regional, mainland) => {
    expect(words.get(regional)).toBe(mainland);
  });

  it('are none that the mainland writes alike', () => {
    for (const [regional, mainland] of words) expect(regional).not.toBe(mainland);
  });
});

it.each<[string, string]>([
  ['行', 'hang'],
  ['行', 'xing'],
  ['绿', 'lv'],
  ['强', 'qiang'],
])('reads %s as %s', (character, syllable) => {
  expect(syllablesOf(character)).toContain(syllable);
});

it('reads a mark as nothing', () => {
  expect(syllablesOf('，')).toEqual([]);
});

it.each<[string, string[]]>([
  ['银行', ['yin', 'hang']],
  ['行动', ['xing', 'dong']],
])('reads %s by its context', (word, syllables) => {
  expect(readingOf(word)).toEqual(syllables);
});

it('knows the characters that everybody writes', () => {
  const common = commonCharacters();
  expect(common).toHaveLength(3755);
  expect(common).toContain('啊');
  expect(common).toContain('座');
  expect(common).not.toContain('魑');
});
