import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { yamlSyntax } from './yaml-syntax';

it('accepts a sound file', () => {
  expect(say(yamlSyntax, edition(sound))).toEqual([]);
});

it('says where the syntax breaks and what to do', () => {
  const tab = edition({ claim: 'share:\n\tasOf: 2020\n' });
  expect(say(yamlSyntax, tab)).toContainEqual(
    'docs/_data/claims.yml:2:1 yaml-syntax: found a tab before the text, ' +
      'expected well-formed YAML; indent with spaces; YAML allows no tabs',
  );
});

it('reports the first mistake of a file, not its echoes', () => {
  const two = edition({ claim: "a: 'open\nb: [1, 2\n" });
  expect(say(yamlSyntax, two)).toEqual([
    expect.stringContaining(":1:4 yaml-syntax: found a `'` that nothing closes"),
  ]);
});

it('wants a map', () => {
  expect(say(yamlSyntax, edition({ claim: '- share\n' }))).toEqual([
    'docs/_data/claims.yml:1:1 yaml-syntax: found something that is not a map, ' +
      'expected a map from ids to records; begin each record with its id and a colon; ' +
      'delete the file if it is to stay empty',
  ]);
  expect(say(yamlSyntax, edition({ edition: '' }))).toEqual([
    'docs/_data/edition.yml:1:1 yaml-syntax: found an empty file, ' +
      'expected the fields of the edition; begin with `title:`',
  ]);
});

it('wants values written out, so that no alias is followed', () => {
  const laughs = edition({ topic: 'a: [lol]\nb: &b [*a, *a]\nc: *nowhere\n' });
  expect(say(yamlSyntax, laughs)).toEqual([
    expect.stringMatching(/topics\.yml:2:4 .*found the anchor `&b`, expected values written out/),
    expect.stringMatching(/topics\.yml:2:8 .*found the alias `\*a`, expected values written out/),
    expect.stringMatching(/topics\.yml:2:12 /),
    expect.stringMatching(/topics\.yml:3:4 .*`\*nowhere`/),
  ]);
});

/** A claim with one line of it changed. */
function claimWith(from: string, to: string) {
  const text = [
    'a:',
    '  statement:',
    '    zh-Hans: 甲',
    '    en: A',
    '  sources: [{ id: x, locator: p. 3 }]',
    '  confidence: high',
    '',
  ].join('\n');
  expect(text).toContain(from);
  return edition({ claim: text.replace(from, to) });
}

it.each([
  ['a quotation mark left open', 'en: A', "en: 'A", '4:9', "found a `'` that nothing closes"],
  ['a bracket left open', '3 }]', '3 }', '5:12', 'found a `[` that nothing closes'],
  ['a brace left open', '3 }]', '3 ]', '5:13', 'found a `{` that nothing closes'],
  ['a colon in a text', 'en: A', 'en: A: b', '4:9', 'it holds a `: `'],
  ['a colon without a blank', 'en: A', 'en:A', '4:5', 'with a colon and a blank after the key'],
  ['a colon in full width', 'en: A', 'en： A', '4:5', 'write the colon in half width'],
  ['a line indented too far', 'en: A', '  en: A', '4:7', 'line the entry up with its siblings'],
  ['a line indented too little', '  sources', ' sources', '5:1', 'line the entry up'],
  ['a tab', '    en: A', '\ten: A', '4:1', 'YAML allows no tabs'],
  ['a reserved character', 'en: A', 'en: @A', '4:9', 'quote the text: it begins with'],
  ['words after a brace', 'en: A', 'en: {n} A', '4:13', 'quote the text'],
  ['a tag', 'en: A', 'en: !!js/function A', '4:9', 'found the tag `!!js/function`'],
  ['a list for a key', 'en: A', '? [a]\n    : A', '4:7', 'write the key as text'],
  ['a second document', 'a:\n', '---\na: 1\n---\na:\n', '3:1', 'a file is one document'],
  ['a conflict', '    en', '<<<<<<< HEAD\n    en', '4:1', 'found the mark of a merge conflict'],
])('tells the place of %s and how to mend it', (_, from, to, place, words) => {
  const [problem, ...rest] = say(yamlSyntax, claimWith(from, to));
  expect(problem).toContain(`claims.yml:${place} `);
  expect(problem).toContain(words);
  expect(rest).toEqual([]);
});

it.each([
  ['brackets', `a: ${'['.repeat(900_000)}`],
  ['lists', `${'- '.repeat(10_000)}a`],
  ['brackets of a record', `a: ${'['.repeat(50)}${']'.repeat(50)}`],
  ['maps', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('does not follow %s into the depth', (_, text) => {
  expect(say(yamlSyntax, edition({ claim: text }))).toEqual([
    expect.stringContaining('found lists or maps nested too deeply to read'),
  ]);
});
