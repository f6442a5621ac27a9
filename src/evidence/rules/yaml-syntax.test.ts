import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { yamlSyntax } from './yaml-syntax';

it('accepts a sound file', () => {
  expect(say(yamlSyntax, edition(sound))).toEqual([]);
});

it('says where the syntax breaks and what to do', () => {
  const tab = edition({ claim: 'share:\n\tasOf: 2020\n' });
  expect(say(yamlSyntax, tab)).toContainEqual(
    'docs/_data/claims.yml:2:1 yaml-syntax: found Tabs are not allowed as indentation, ' +
      'expected well-formed YAML; indent with spaces; YAML allows no tabs',
  );
});

it('reports the first mistake of a file, not its echoes', () => {
  const two = edition({ claim: "a: 'open\nb: [1, 2\n" });
  expect(say(yamlSyntax, two)).toEqual([expect.stringMatching(/close the quotation mark/)]);
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
  const laughs = edition({ topic: 'a: &a [lol]\nb: &b [*a, *a]\nc: *nowhere\n' });
  expect(say(yamlSyntax, laughs)).toEqual([
    expect.stringMatching(/topics\.yml:2:8 .*found the alias `\*a`, expected values written out/),
    expect.stringMatching(/topics\.yml:2:12 /),
    expect.stringMatching(/topics\.yml:3:4 .*`\*nowhere`/),
  ]);
});
