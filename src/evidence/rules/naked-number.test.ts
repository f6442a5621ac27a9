import { describe, expect, it } from 'vitest';
import { edition, say, sound } from '../../../tests/support/evidence';
import { nakedNumber } from './naked-number';

function claim(chinese: string, english: string): string[] {
  const texts = `{ zh-Hans: "${chinese}", en: "${english}" }`;
  const yaml = sound.claim.replace(/statement: \{.*\}/, `statement: ${texts}`);
  return say(nakedNumber, edition({ claim: yaml }));
}

it('accepts figures, dates, names and code', () => {
  expect(claim('2018 年，`3f+1`、MySQL 8.0 为{share}。', 'In 2018, MySQL 8.0 at {share}.')).toEqual(
    [],
  );
});

it('points to a quantity in digits and in words, in each language', () => {
  expect(claim('份额 **31%**。', 'Three years, \\"{share}\\".')).toEqual([
    'docs/_data/claims.yml:2:31 naked-number: found `31%` in “份额 31%。…”, ' +
      'expected a figure of the data; ' +
      'write {name}, and give the number by that name under `figures:`; ' +
      'a name or turn of phrase is exempted by a comment before it: # not a quantity: 31% (why)',
    'docs/_data/claims.yml:2:45 naked-number: found `Three years` in “Three years, "…".…”, ' +
      'expected a figure of the data; ' +
      'write {name}, and give the number by that name under `figures:`; ' +
      'a name or turn of phrase is exempted by a comment before it: ' +
      '# not a quantity: Three years (why)',
  ]);
});

it('reads plain texts, and records without figures', () => {
  const topic = "a:\n  label: { zh-Hans: 云, en: '5 clouds' }\n";
  expect(say(nakedNumber, edition({ topic }))).toEqual([
    expect.stringMatching(
      /^docs\/_data\/topics\.yml:2:29 .*; leave the number to a claim and its figures; /,
    ),
  ]);
});

it('leaves titles of sources alone', () => {
  const source = sound.source.replace('A report', '5 reports');
  expect(say(nakedNumber, edition({ source }))).toEqual([]);
});

it('does not read a file that does not parse', () => {
  expect(say(nakedNumber, edition({ topic: '# not a quantity: 5 (x)\na: [' }))).toEqual([]);
});

describe('an exception', () => {
  function withComment(comment: string, text = '500 强名单'): string[] {
    const topic = `${comment}\na:\n  label: { zh-Hans: ${text}, en: A list }\n`;
    return say(nakedNumber, edition({ topic }));
  }

  it.each(["# not a quantity: 500 强 (a list's name)", '# not a quantity: 500 强名单 (一份名单)'])(
    'exempts its text: %s',
    (comment) => {
      expect(withComment(comment)).toEqual([]);
    },
  );

  it('exempts that text alone', () => {
    const found = withComment("# not a quantity: 500 强 (a list's name)", '500 强与 300 强');
    expect(found).toEqual([expect.stringContaining('found `300 强`')]);
  });

  it('comes before the text', () => {
    const topic = 'a:\n  label: { zh-Hans: 500 强, en: A }\n# not a quantity: 500 强 (a name)\n';
    expect(say(nakedNumber, edition({ topic }))).toEqual([
      expect.stringMatching(/:2:21 .*found `500 强`/),
      expect.stringMatching(/:3:1 .*which exempts nothing/),
    ]);
  });

  it('is needed', () => {
    expect(withComment('# not a quantity: 50 强 (a name)', '名单')).toEqual([
      'docs/_data/topics.yml:1:1 naked-number: ' +
        'found an exception for `50 强`, which exempts nothing, ' +
        'expected an exception that is needed; ' +
        'remove it; or put it before the text, and give the whole of the quantity as it stands',
    ]);
  });

  it('has a reason', () => {
    expect(withComment('# not a quantity: 50 强', '名单')).toEqual([
      'docs/_data/topics.yml:1:1 naked-number: found `not a quantity: 50 强`, ' +
        'expected `not a quantity: <exact text> (<reason>)`; ' +
        'give the text exactly as it stands and, in brackets, why it is no quantity',
    ]);
  });
});
