import { describe, expect, it } from 'vitest';
import type { Edition } from '../reading/edition';
import { edition } from './samples';
import { successionsIn } from './succession';

/** A claim in YAML: what it says, and what more it has. */
function claim(id: string, says: string, ...more: string[]): string {
  return [
    `${id}:`,
    `  statement: { zh-Hans: "${says}", en: "${says}" }`,
    "  asOf: '2020-10'",
    '  sources: [{ id: outline }]',
    '  confidence: stated',
    ...more.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

/** The field by which a claim judges one of an earlier edition. */
function answers(of: string, id: string, verdict: string, ...evidence: string[]): string {
  const rest = evidence.length > 0 ? `, evidence: [${evidence.join(', ')}]` : '';
  return `answers: [{ edition: '${of}', claim: ${id}, verdict: ${verdict}${rest} }]`;
}

/** Editions of these claims, one after another from 2020-10 on. */
function editions(...claims: string[][]): Edition[] {
  const names = ['2020-10', '2022-10', '2024-10'];
  return claims.map((each, index) => edition({ claim: each.join('') }, { name: names[index] }));
}

/** What became of each claim: `old: corrected → new, by proof`. */
function became(...claims: string[][]): string[] {
  return [...successionsIn(editions(...claims))].map(([id, { standing, claim, evidence }]) => {
    const rests = evidence.length > 0 ? `, by ${evidence.join(', ')}` : '';
    return `${id}: ${standing} → ${claim ?? 'nothing'}${rests}`;
  });
}

const first = claim('first', 'Ten.');

describe('successionsIn', () => {
  it('finds nothing where there is no edition, and every claim unchanged where there is one', () => {
    expect(successionsIn([]).size).toBe(0);
    expect(became([first, claim('other', 'Six.')])).toEqual([
      'first: unchanged → first',
      'other: unchanged → other',
    ]);
  });

  it.each(['confirmed', 'corrected', 'outdated', 'unverifiable'])(
    'knows the verdict %s',
    (verdict) => {
      const later = [
        claim('later', 'Nine.', answers('2020-10', 'first', verdict, 'proof')),
        claim('proof', 'Counted.'),
      ];
      expect(became([first], later)).toEqual([`first: ${verdict} → later, by proof`]);
    },
  );

  it('lets one claim stand in the place of two', () => {
    const both = `answers: [${['first', 'other']
      .map((id) => `{ edition: '2020-10', claim: ${id}, verdict: outdated }`)
      .join(', ')}]`;
    expect(became([first, claim('other', 'Six.')], [claim('later', 'Gone.', both)])).toEqual([
      'first: outdated → later',
      'other: outdated → later',
    ]);
  });

  it('goes by the verdict, though a claim of the same id says the same', () => {
    const later = claim('later', 'Nine.', answers('2020-10', 'first', 'corrected'));
    expect(became([first], [first, later])).toEqual(['first: corrected → later']);
  });

  it('finds a claim unchanged whose text is the same, whatever its lines and the order of its fields', () => {
    const [head, statement, ...others] = first.trimEnd().split('\n');
    const relaid = [head, ...others, statement?.replace('{', '\n    {'), ''].join('\n');
    expect(became([first], [relaid])).toEqual(['first: unchanged → first']);
  });

  it('finds a claim unchanged that is only to be looked at again by another day', () => {
    expect(became([first], [`${first}  reviewBy: '2027-05'\n`])).toEqual([
      'first: unchanged → first',
    ]);
  });

  it.each([
    ['statement', claim('first', 'Nine.')],
    ['as-of date', first.replace('2020-10', '2021-10')],
    ['source', first.replace('outline', 'report')],
    ['confidence', first.replace('stated', 'high')],
    ['note', claim('first', 'Ten.', 'note: { zh-Hans: "注。", en: "Note." }')],
  ])('finds a claim revised whose %s is another', (_, later) => {
    expect(became([first], [later])).toEqual(['first: revised → first']);
  });

  it('finds no change in what a claim answers alone', () => {
    const [early, late] = [
      claim('kept', 'Ten.'),
      claim('kept', 'Ten.', answers('2020-10', 'first', 'confirmed')),
    ];
    expect(became([first, early], [late])[1]).toBe('kept: unchanged → kept');
  });

  it('finds a claim dropped that nothing stands in the place of, for good', () => {
    expect(became([first], [])).toEqual(['first: dropped → nothing']);
    expect(became([first], [], [first])).toEqual(['first: dropped → nothing']);
  });

  it('follows a claim that goes by another id', () => {
    expect(became([first], [claim('renamed', 'Ten.')])).toEqual(['first: unchanged → renamed']);
    expect(became([first], [claim('renamed', 'Ten.')], [claim('renamed', 'Six.')])).toEqual([
      'first: revised → renamed',
    ]);
  });

  it('takes no claim for another that says something else, though it is the only new one', () => {
    expect(became([first], [claim('other', 'Six.')])).toEqual(['first: dropped → nothing']);
  });
});

describe('successionsIn, across an edition between', () => {
  const corrected = claim('later', 'Nine.', answers('2020-10', 'first', 'corrected', 'proof'));
  const confirmed = claim('later', 'Ten still.', answers('2020-10', 'first', 'confirmed', 'proof'));
  const proof = claim('proof', 'Counted.');

  /** The same claim once it answers nothing any more. */
  const silent = (text: string) => text.replace(/ {2}answers.*\n/, '');

  it('keeps a verdict that nothing overrides, and what it rests on', () => {
    expect(became([first], [corrected, proof], [silent(corrected), proof])).toEqual([
      'first: corrected → later, by proof',
    ]);
  });

  it('follows what a verdict rests on: by another id, or to its end', () => {
    const renamed = proof.replace('proof:', 'count:');
    expect(became([first], [corrected, proof], [silent(corrected), renamed])).toEqual([
      'first: corrected → later, by count',
    ]);
    expect(became([first], [corrected, proof], [silent(corrected)])).toEqual([
      'first: corrected → later',
    ]);
  });

  it('keeps a correction that is worded anew, or confirmed', () => {
    const reworded = silent(corrected).replaceAll('Nine.', 'Nine at most.');
    expect(became([first], [corrected, proof], [reworded, proof])).toEqual([
      'first: corrected → later, by proof',
    ]);
    const sure = claim('last', 'Nine.', answers('2022-10', 'later', 'confirmed', 'recount'));
    expect(became([first], [corrected, proof], [sure, proof])).toEqual([
      'first: corrected → last, by proof, recount',
    ]);
  });

  it('takes what was confirmed for revised once it says something else', () => {
    const reworded = silent(confirmed).replaceAll('Ten still.', 'Nine.');
    expect(became([first], [confirmed, proof], [reworded])).toEqual(['first: revised → later']);
  });

  it('goes by the verdict of the last edition, on the claim itself or on its successor', () => {
    const anew = claim('last', 'Ten.', answers('2020-10', 'first', 'confirmed'));
    expect(became([first], [corrected, proof], [corrected, proof, anew])).toEqual([
      'first: confirmed → last',
    ]);
    const outdated = claim('last', 'Gone.', answers('2022-10', 'later', 'outdated'));
    expect(became([first], [corrected, proof], [outdated])).toEqual(['first: outdated → last']);
  });

  it('finds a claim dropped whose successor is', () => {
    expect(became([first], [corrected, proof], [proof])).toEqual(['first: dropped → nothing']);
  });
});

describe('successionsIn, of derived figures', () => {
  const counts = (value: number) =>
    claim(
      'counts',
      'A {a}, b {b}.',
      `figures: { a: { value: ${value}, unit: count }, b: { value: 5, unit: count } }`,
    );
  const ratio = claim(
    'ratio',
    'A ratio of {ratio}.',
    'figures:',
    '  ratio:',
    '    unit: multiple',
    '    derived: { formula: ratio, inputs: [{ claim: counts, figure: a }, { claim: counts, figure: b }] }',
  );

  it('finds a claim revised where what its figure follows from changed', () => {
    expect(became([counts(10), ratio], [counts(20), ratio])).toEqual([
      'counts: revised → counts',
      'ratio: revised → ratio',
    ]);
  });

  it('finds it unchanged where that only goes by another id', () => {
    const renamed = counts(10).replace('counts:', 'tally:');
    const followed = ratio.replaceAll('claim: counts', 'claim: tally');
    expect(became([counts(10), ratio], [renamed, followed])).toEqual([
      'counts: unchanged → tally',
      'ratio: unchanged → ratio',
    ]);
  });
});
