import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { missingText } from './missing-text';

it('accepts text in both languages', () => {
  expect(say(missingText, edition(sound))).toEqual([]);
});

it('points to a text without English', () => {
  expect(say(missingText, edition({ topic: 'a:\n  label: { zh-Hans: 区块链 }\n' }))).toEqual([
    'docs/_data/topics.yml:2:3 missing-text: found no `en` text, expected text in zh-Hans and en; ' +
      'add `en: …` beside the others',
  ]);
});

it('points to a blank text', () => {
  const blank = edition({ topic: "a:\n  label:\n    zh-Hans: ' '\n    en: Blockchain\n" });
  expect(say(missingText, blank)).toEqual([
    'docs/_data/topics.yml:3:14 missing-text: found a blank `zh-Hans` text, ' +
      'expected text in zh-Hans and en; add `zh-Hans: …` beside the others',
  ]);
});
