import { describe, expect, it } from 'vitest';
import { ByteReader } from '../table/bytes';
import type { Entry } from '../table/node';
import {
  characterEntries,
  initialsEntries,
  lexiconEntries,
  soundEntries,
  synonymEntries,
} from './readings';

function surfaces(...words: string[]): Map<string, number> {
  return new Map(words.map((word, index) => [word, index + 1]));
}

function counts(entries: Entry[]): Record<string, number> {
  return Object.fromEntries(entries.map(({ key, value }) => [key, new ByteReader(value).number()]));
}

function texts(entries: Entry[]): Record<string, string[]> {
  return Object.fromEntries(
    entries.map(({ key, value }) => {
      const reader = new ByteReader(value);
      const all: string[] = [];
      while (!reader.done) all.push(reader.text());
      return [key, all];
    }),
  );
}

it('lists pairs by their sound, in context and character by character', () => {
  const keys = Object.keys(counts(soundEntries(surfaces('同步', '银行', '强', 'tdsql'))));
  expect(keys).toContain("stong'bu 同步");
  expect(keys).toContain("syin'hang 银行");
  expect(keys.filter((key) => !/ (同步|银行)$/.test(key))).toEqual([]);
});

describe('characters', () => {
  const known = Object.fromEntries(
    characterEntries(surfaces('魑魅', 'tdsql')).map(({ key, value }) => [
      key,
      new TextDecoder().decode(value),
    ]),
  );

  it.each<[string, string]>([
    ['魑', 'chi'],
    ['强', 'qiang'],
    ['强', 'jiang'],
  ])('%s lead to their syllables: %s', (character, syllable) => {
    expect(known[`c${character}`]?.split(' ')).toContain(syllable);
  });

  it('lead to few of many syllables', () => {
    for (const value of Object.values(known)) expect(value.split(' ').length).toBeLessThan(4);
  });

  it('that are traditional lead to the simplified one', () => {
    expect(known['c強']).toBe('强');
    expect(known['c雲']).toBe('云');
  });

  it('that nobody writes here are not kept', () => {
    expect(known['c魍']).toBeUndefined();
    expect(known.ct).toBeUndefined();
  });
});

it('lists phrases by their initials', () => {
  const phrases = new Map([
    ['强同步', 7],
    ['银行', 3],
  ]);
  expect(counts(initialsEntries(phrases))).toEqual({ iqtb强同步: 7, iyh银行: 3 });
});

it('lists words from both ends', () => {
  expect(counts(lexiconEntries(surfaces('cloud', '同步')))).toEqual({
    fcloud: 1,
    bduolc: 1,
    f同步: 2,
    b步同: 2,
  });
});

describe('synonyms', () => {
  it('lead from each name of a thing to the others', () => {
    const names = [['强同步', 'Strong Sync', 'strong sync']];
    expect(texts(synonymEntries(names, surfaces()))).toEqual({
      y强同步: ['Strong Sync', 'strong sync'],
      'ystrong sync': ['强同步'],
    });
  });

  it('are found in either script', () => {
    expect(texts(synonymEntries([['強同步', 'sync']], surfaces()))['y强同步']).toEqual(['sync']);
  });

  it('are none where a thing has one name', () => {
    expect(synonymEntries([['强同步'], []], surfaces())).toEqual([]);
  });

  it('lead from words of other regions to those that the pages write', () => {
    expect(texts(synonymEntries([], surfaces('网络')))['y网路']).toEqual(['网络']);
  });

  it('leave a word of another region alone that the pages write', () => {
    expect(texts(synonymEntries([], surfaces('网络', '网路')))['y网路']).toBeUndefined();
    expect(synonymEntries([], surfaces('数据'))).not.toContainEqual(
      expect.objectContaining({ key: 'y网路' }),
    );
  });
});
