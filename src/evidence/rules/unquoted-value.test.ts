import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { unquotedValue } from './unquoted-value';

it('accepts quoted text and plain numbers where numbers belong', () => {
  expect(say(unquotedValue, edition(sound))).toEqual([]);
});

it.each([
  ['2020.10', 'the number 2020.1'],
  ['2020', 'the number 2020'],
  ['true', 'the truth value true'],
])('asks for quotes around %s', (written, read) => {
  const claim = sound.claim.replace("asOf: '2020-10'", `asOf: ${written}`);
  expect(say(unquotedValue, edition({ claim }))).toEqual([
    `docs/_data/claims.yml:5:9 unquoted-value: found ${read}, which YAML reads from the unquoted ` +
      `${written}, expected text; quote it: '${written}'`,
  ]);
});

it('asks for text where there is none', () => {
  const claim = sound.claim.replace("asOf: '2020-10'", 'asOf:');
  expect(say(unquotedValue, edition({ claim }))[0]).toMatch(/found nothing, .*write the text/);
});

it('sees values inside lists, maps and alternatives', () => {
  const source = sound.source.replace(
    'language: en',
    'language: en\n      author: [{ literal: 360 }]',
  );
  expect(say(unquotedValue, edition({ source }))).toEqual([
    'docs/_data/sources.yml:5:23 unquoted-value: found the number 360, which YAML reads from the ' +
      "unquoted 360, expected text; quote it: '360'",
  ]);
});
