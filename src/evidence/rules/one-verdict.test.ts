import { describe, expect, it } from 'vitest';
import { edition, say, sound, use } from '../../../tests/support/evidence';
import { oneVerdict } from './one-verdict';

/** A sound claim that answers `answered` of the founding edition. */
function answer(id: string, ...answered: string[]): string {
  const answers = answered.map(
    (claim) => `{ edition: '2020-10', claim: ${claim}, verdict: corrected }`,
  );
  return `
    ${id}:
      statement: { zh-Hans: 如今, en: Now }
      asOf: '2026'
      sources: [{ id: report }]
      confidence: high
      answers: [${answers.join(', ')}]
  `.trimEnd();
}

const founding = edition(
  { ...sound, claim: sound.claim.trimEnd() + sound.claim.replace('share:', 'growth:') },
  { name: '2020-10' },
);

/** The edition after it, whose page audits one: the founding edition unless told otherwise. */
function auditing(claim: string, audited = '2020-10') {
  const uses = [use('claim', undefined, { tag: 'Audit', edition: audited })];
  return edition({ source: sound.source, claim }, { uses });
}

describe('two verdicts', () => {
  it('points to the second on a claim, and names the first', () => {
    const both = edition({ claim: answer('first', 'share') + answer('second', 'growth', 'share') });
    expect(say(oneVerdict, founding, both)).toEqual([
      'docs/_data/claims.yml:12:101 one-verdict: found a second verdict on `share`, which `first` ' +
        'answers, expected one verdict a claim; ' +
        'keep one, and name the other claim under its `evidence`',
    ]);
  });

  it('are also those of one claim', () => {
    const twice = edition({ claim: answer('only', 'share', 'share') });
    expect(say(oneVerdict, founding, twice)).toHaveLength(1);
  });

  it('may be on claims of one name of two editions', () => {
    const second = { ...founding, name: '2023-05' };
    const both = answer('both', 'share').replace(
      /(\{ edition: '2020-10')(.*)\]/,
      "$1$2, { edition: '2023-05'$2]",
    );
    expect(both).toContain("{ edition: '2023-05', claim: share, verdict: corrected }]");
    expect(say(oneVerdict, founding, second, edition({ claim: both }))).toEqual([]);
  });

  it('may be those of two editions', () => {
    const later = { ...edition({ claim: answer('later', 'share') }), name: '2026-11' };
    expect(say(oneVerdict, founding, later, edition({ claim: answer('next', 'share') }))).toEqual(
      [],
    );
  });
});

describe('an audit', () => {
  it('accepts a verdict on every claim', () => {
    expect(say(oneVerdict, founding, auditing(answer('both', 'share', 'growth')))).toEqual([]);
  });

  it('names each claim without one, where the page asks for them', () => {
    expect(say(oneVerdict, founding, auditing(answer('some', 'share')))).toEqual([
      'docs/tdsql.mdx:3:1 one-verdict: found no verdict on `growth` of 2020-10, ' +
        'expected a claim that answers it; ' +
        "add `answers: [{ edition: '2020-10', claim: growth, verdict: … }]` to a claim",
    ]);
    expect(say(oneVerdict, founding, auditing(sound.claim))).toHaveLength(2);
  });

  it('alone asks for verdicts', () => {
    expect(say(oneVerdict, founding, edition({ claim: answer('some', 'share') }))).toEqual([]);
  });

  it('counts the answers of its own edition alone', () => {
    const between = { ...edition({ claim: answer('b', 'share', 'growth') }), name: '2023-05' };
    expect(say(oneVerdict, founding, between, auditing(sound.claim))).toHaveLength(2);
  });

  it('asks for an edition that came before', () => {
    const complete = answer('both', 'share', 'growth');
    expect(say(oneVerdict, founding, auditing(complete, '2020-11'))).toEqual([
      'docs/tdsql.mdx:3:1 one-verdict: found `2020-11`, expected an edition before this one; ' +
        'did you mean `2020-10`?',
    ]);
    expect(say(oneVerdict, auditing(sound.claim))).toEqual([
      'docs/tdsql.mdx:3:1 one-verdict: found `2020-10`, expected an edition before this one; ' +
        'there is no earlier edition: remove the tag',
    ]);
  });

  it('waits until every claim can be read', () => {
    const unsound = answer('both', 'share', 'growth').replace('confidence: high', '');
    expect(say(oneVerdict, founding, auditing(unsound))).toEqual([]);
    expect(say(oneVerdict, founding, auditing("a: 'open"))).toEqual([]);
    expect(say(oneVerdict, founding, auditing('- a list'))).toEqual([]);
  });
});
