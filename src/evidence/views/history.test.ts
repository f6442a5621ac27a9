import { describe, expect, it } from 'vitest';
import { edition } from '../../../tests/support/evidence';
import { type HistoryLine, historyFinder } from './history';

/** A claim that says a word, and the verdicts it gives: `2020-10 a corrected`. */
function claim(id: string, word: string, ...verdicts: string[]): string {
  const answers = verdicts.map((answer) => {
    const [edition, claim, verdict] = answer.split(' ');
    return `{ edition: '${edition}', claim: ${claim}, verdict: ${verdict} }`;
  });
  return `
    ${id}:
      statement: { zh-Hans: ${word}, en: ${word} }
      asOf: '2020'
      sources: [{ id: report }]
      confidence: high
      ${answers.length > 0 ? `answers: [${answers.join(', ')}]` : ''}`;
}

/** Editions of these names, and what each says. */
function histories(editions: Record<string, string[]>) {
  const all = Object.entries(editions).map(([name, claims]) =>
    edition({ claim: claims.join('') }, { name }),
  );
  const find = historyFinder(all);
  return (name: string, id: string) => {
    const own = all.find((each) => each.name === name);
    return own && find(own).get(id)?.map(told);
  };
}

/** `2023-05+ unchanged a` */
function told({ edition, onwards, standings, claims }: HistoryLine): string {
  return [`${edition}${onwards ? '+' : ''}`, ...standings, ...claims].join(' ');
}

describe('the history of a claim', () => {
  it('begins with the edition that had it first, and is the same from wherever one looks', () => {
    const of = histories({
      '2020-10': [claim('a', 'old')],
      '2023-05': [claim('b', 'new', '2020-10 a corrected')],
      '2026-11': [claim('b', 'newer', '2020-10 a corrected')],
    });
    expect(of('2020-10', 'a')).toEqual([
      '2020-10 first a',
      '2023-05 corrected b',
      '2026-11 corrected b',
    ]);
    expect(of('2023-05', 'b')).toEqual([
      '2020-10 first a',
      '2023-05 corrected b',
      '2026-11 revised b',
    ]);
    expect(of('2026-11', 'b')).toEqual([
      '2020-10 first a',
      '2023-05 corrected b',
      '2026-11 revised b',
    ]);
  });

  it('is none where one edition alone has it', () => {
    const of = histories({
      '2020-10': [claim('a', 'old')],
      '2023-05': [claim('a', 'old'), claim('b', 'new')],
    });
    expect(of('2023-05', 'b')).toBeUndefined();
  });

  it('folds editions that say the same, and keeps its own line', () => {
    const same = [claim('a', 'same')];
    const of = histories({
      '2019-01': same,
      '2020-10': same,
      '2023-05': same,
      '2026-11': same,
      '2027-05': same,
    });
    expect(of('2019-01', 'a')).toEqual(['2019-01 first a', '2020-10+ unchanged a']);
    expect(of('2026-11', 'a')).toEqual([
      '2019-01 first a',
      '2020-10+ unchanged a',
      '2026-11 unchanged a',
      '2027-05 unchanged a',
    ]);
  });

  it('folds what stays corrected, and what stays dropped', () => {
    const of = histories({
      '2020-10': [claim('a', 'old'), claim('c', 'gone')],
      '2023-05': [claim('b', 'new', '2020-10 a corrected')],
      '2026-11': [claim('b', 'new')],
    });
    expect(of('2020-10', 'a')).toEqual(['2020-10 first a', '2023-05+ corrected b']);
    expect(of('2020-10', 'c')).toEqual(['2020-10 first c', '2023-05+ dropped']);
  });

  it('has a line of its own for each of several verdicts in a row', () => {
    const of = histories({
      '2020-10': [claim('a', 'old')],
      '2023-05': [claim('b', 'new', '2020-10 a corrected')],
      '2026-11': [claim('c', 'newest', '2023-05 b corrected')],
      '2027-05': [claim('c', 'newest')],
    });
    expect(of('2027-05', 'c')).toEqual([
      '2020-10 first a',
      '2023-05 corrected b',
      '2026-11 corrected c',
      '2027-05 unchanged c',
    ]);
  });

  it('follows the several claims in whose place one stands', () => {
    const of = histories({
      '2020-10': [claim('a', 'one'), claim('b', 'two'), claim('c', 'three')],
      '2023-05': [claim('d', 'all', ...['a confirmed', 'b outdated', 'c confirmed'].map(in2020))],
    });
    expect(of('2023-05', 'd')).toEqual(['2020-10 first a b c', '2023-05 confirmed outdated d']);
    expect(of('2020-10', 'b')).toEqual(['2020-10 first b', '2023-05 outdated d']);
  });

  it('tells where a claim joined others that are older', () => {
    const of = histories({
      '2020-10': [claim('a', 'one')],
      '2023-05': [claim('a', 'one'), claim('b', 'two')],
      '2026-11': [claim('c', 'both', '2023-05 a confirmed', '2023-05 b confirmed')],
    });
    expect(of('2026-11', 'c')).toEqual([
      '2020-10 first a',
      '2023-05 unchanged first a b',
      '2026-11 confirmed c',
    ]);
  });

  it('takes a verdict on an edition long before for what became of that', () => {
    const of = histories({
      '2020-10': [claim('a', 'old')],
      '2023-05': [claim('b', 'new', '2020-10 a corrected')],
      '2026-11': [claim('b', 'new'), claim('c', 'newest', '2020-10 a outdated')],
    });
    expect(of('2020-10', 'a')).toEqual([
      '2020-10 first a',
      '2023-05 corrected b',
      '2026-11 outdated c',
    ]);
    expect(of('2026-11', 'c')).toEqual(['2020-10 first a', '2026-11 outdated c']);
    expect(of('2026-11', 'b')).toEqual([
      '2020-10 first a',
      '2023-05 corrected b',
      '2026-11 unchanged b',
    ]);
  });
});

it('an edition that is being written counts in the histories of its own claims alone', () => {
  const of = histories({
    '2020-10': [claim('a', 'old')],
    '2023-05': [claim('a', 'old')],
    next: [claim('a', 'newer')],
  });
  expect(of('2023-05', 'a')).toEqual(['2020-10 first a', '2023-05 unchanged a']);
  expect(of('next', 'a')).toEqual(['2020-10 first a', '2023-05 unchanged a', 'next revised a']);
});

function in2020(answer: string): string {
  return `2020-10 ${answer}`;
}
