import { expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { earlierClaim } from './earlier-claim';

const founding = edition(sound, { name: '2020-10' });

function answering(name: string, claim: string) {
  const answers = `answers: [{ edition: '${name}', claim: ${claim}, verdict: corrected }]`;
  return edition({ claim: sound.claim.replace('confidence:', `${answers}\n      confidence:`) });
}

it('accepts an answer to a claim of an edition before', () => {
  expect(say(earlierClaim, founding, answering('2020-10', 'share'))).toEqual([]);
});

it('guesses the claim meant', () => {
  expect(say(earlierClaim, founding, answering('2020-10', 'shar'))).toEqual([
    'docs/_data/claims.yml:7:42 earlier-claim: found `shar`, ' +
      'expected the id of a claim of edition 2020-10; did you mean `share`?',
  ]);
});

it('wants an edition that came before', () => {
  expect(say(earlierClaim, founding, answering('2020-11', 'share'))).toEqual([
    'docs/_data/claims.yml:7:24 earlier-claim: found `2020-11`, ' +
      'expected an edition before this one; did you mean `2020-10`?',
  ]);
  const itself = { ...answering('2020-10', 'share'), name: '2020-10' };
  expect(say(earlierClaim, itself)[0]).toMatch(/there is no earlier edition: remove the answer/);
});
