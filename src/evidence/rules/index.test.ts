import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edition, sound, today } from '../../../tests/support/evidence';
import type { Kind } from '../schema/kind';
import { kindNames } from '../schema/kind';
import { checkLibrary, rules } from '.';

function check(yaml: Partial<Record<Kind, string>>) {
  return checkLibrary({ editions: [edition(yaml)] }, { today });
}

it('gives every rule a name of its own and a description', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { description } of rules) expect(description).toMatch(/^[A-Z].*\.$/);
});

it('reports the problems of every rule at once, in the order of the file', () => {
  const claim = sound.claim
    .replace("'2020-10'", "'2027-01'")
    .replace('id: report', 'id: nowhere')
    .replace('confidence: high', 'confidence: sure');
  const problems = check({ claim, edition: 'title: { zh-Hans: 版 }\nasOf: 2020\nnotice: {}\n' });
  const places = problems.map(({ file, line, rule }) => `${file.slice(11)}:${line} ${rule}`);
  expect(places).toEqual([
    'claims.yml:1 unused-record',
    'claims.yml:5 future-date',
    'claims.yml:6 unknown-reference',
    'claims.yml:7 schema',
    'edition.yml:1 missing-text',
    'edition.yml:2 unquoted-value',
    'edition.yml:3 missing-text',
    'edition.yml:3 missing-text',
  ]);
});

it('says something, and never throws, whatever a file holds', () => {
  const yamlLike = fc.string({
    unit: fc.constantFrom(...'abc:-{}[]"\'#&*!|>%@` \n\t,.2026…强'.split('')),
    maxLength: 200,
  });
  fc.assert(
    fc.property(fc.constantFrom(...kindNames), yamlLike, (kind, text) => {
      for (const problem of check({ [kind]: text })) {
        expect(problem.line).toBeGreaterThan(0);
        expect(problem.column).toBeGreaterThan(0);
        expect(problem.hint).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

it('never throws on sound files with a piece torn out', () => {
  fc.assert(
    fc.property(fc.nat(sound.claim.length), fc.nat(40), (start, length) => {
      const claim = sound.claim.slice(0, start) + sound.claim.slice(start + length);
      expect(Array.isArray(check({ ...sound, claim }))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
