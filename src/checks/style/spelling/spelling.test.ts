import { beforeAll, describe, expect, it } from 'vitest';
import { edition } from '../../../../tests/support/evidence';
import { page } from '../../../../tests/support/site';
import type { Locale } from '../../../evidence/locale';
import type { DataFile } from '../../../evidence/reading/data-file';
import { fileOfData, fileOfPage } from '../file';
import { problemsOf, type StyleFile } from '../rule';
import { readDictionary } from './dictionary-fs';
import { type Dictionary, spelling } from './spelling';
import { parseWordList } from './word-list';

const list = parseWordList('OceanBase\nWeBank\nxinchuang\n', 'spelling/words.txt');
let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await readDictionary();
});

function say(text: string, locale: Locale = 'en'): string[] {
  return sayOf(fileOfPage(page({ text, locale })));
}

function sayOf(file: StyleFile): string[] {
  return problemsOf(spelling(dictionary, list), file).map(
    ({ line, column, severity, found, expected, hint }) =>
      `${line}:${column} ${severity}: found ${found}, expected ${expected}; ${hint}`,
  );
}

it.each([
  'The organisation’s centre analyses behaviour; a cheque, judgement and licence.',
  'Xinchuang, WeBank’s and OceanBase’s failover; microservices, sharding and serverless.',
  'Reinsurers and reinsurance; unaudited, multicloud, nonbank.',
  'Written in code: `recieve`, [there](./recieve.mdx), <Figure of="recieve#recieve" />.',
])('accepts %s', (text) => {
  expect(say(text)).toEqual([]);
});

it('points to a misspelt word and says what may be meant', () => {
  expect(say('The bank\n**recieved** money.')).toEqual([
    '2:3 error: found `recieved`, expected a word that is spelt right; ' +
      'did you mean `received` or `relieved`? A name or term goes into spelling/words.txt',
  ]);
});

it.each(['recieve', 'unavailible', 'overal', 'misstake', 'preceeding', 'interupt'])(
  'is not led astray by a syllable before a slip: %s',
  (word) => {
    expect(say(`to ${word} it`)).toEqual([expect.stringContaining(`found \`${word}\``)]);
  },
);

it('warns of a word that is like no other', () => {
  expect(say('a qwrtpsdf')).toEqual([
    '1:3 warning: found `qwrtpsdf`, expected a word of a dictionary or of spelling/words.txt; ' +
      'see whether it is spelt right; if it is, add it to spelling/words.txt, in alphabetical order',
  ]);
});

describe('a name', () => {
  it('that is nearly another is an error', () => {
    expect(say('on OceanBsae')).toEqual([
      expect.stringMatching(/^1:4 error: found `OceanBsae`.*did you mean `OceanBase`\?/),
    ]);
    expect(say('on Tencnet')).toEqual([expect.stringMatching(/error.*did you mean `Tencent`/)]);
  });

  it('that is new is for the list', () => {
    expect(say('by Kapronasia')).toEqual([expect.stringMatching(/^1:4 warning: /)]);
  });

  it('is told from a word at the beginning of a sentence', () => {
    expect(say('Accomodate it.')).toEqual([expect.stringMatching(/error.*`accommodate`/)]);
  });
});

it('warns of American spelling', () => {
  expect(say('its behavior')).toEqual([
    '1:5 warning: found `behavior`, expected British spelling, `behaviour`; write `behaviour`',
  ]);
});

it('reads English alone, data included', () => {
  expect(say('throughputt', 'zh-Hans')).toEqual([]);
  const topic = 'a:\n  label: { zh-Hans: throughputt, en: A throughputt }\n';
  const { files, records } = edition({ topic });
  expect(sayOf(fileOfData(files[0] as DataFile, records))).toEqual([
    expect.stringMatching(/^2:40 error.*did you mean `throughput`/),
  ]);
});
