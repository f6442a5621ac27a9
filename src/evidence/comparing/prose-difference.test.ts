import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockChange, type ProseBlock, proseDifference, textOf } from './prose-difference';

function paragraph(text: string): ProseBlock {
  return { kind: 'paragraph', text };
}

function heading(text: string): ProseBlock {
  return { kind: 'heading', text, depth: 2, section: text };
}

function record(id: string, text: string): ProseBlock {
  return { kind: 'record', text, record: { kind: 'claim', id } };
}

/** Changes a line each: `changed paragraph: a [-b-][+c+]`. */
function told(before: ProseBlock[], after: ProseBlock[]): string[] {
  return proseDifference(before, after, 'en').map(({ change, kind, pieces }) => {
    const marks = { added: ['[+', '+]'], removed: ['[-', '-]'] } as const;
    const text = pieces.map(({ text, change }) =>
      change ? marks[change][0] + text + marks[change][1] : text,
    );
    return `${change} ${kind}: ${text.join('')}`;
  });
}

describe('proseDifference', () => {
  it('tells a paragraph that was reworded word by word, below the heading that stayed', () => {
    expect(
      told(
        [heading('Scale'), paragraph('TDSQL carries ten billion accounts.')],
        [heading('Scale'), paragraph('TDSQL carries six billion accounts.')],
      ),
    ).toEqual([
      'same heading: Scale',
      'changed paragraph: TDSQL carries [-ten-][+six+] billion accounts.',
    ]);
  });

  it('takes for two what shares little, what went before what came', () => {
    expect(
      told([paragraph('All of it is stated.')], [paragraph('Every claim has a source.')]),
    ).toEqual([
      'removed paragraph: [-All of it is stated.-]',
      'added paragraph: [+Every claim has a source.+]',
    ]);
  });

  it('finds what was reworded among what came and went', () => {
    expect(
      told(
        [paragraph('Old and gone.'), paragraph('Banks use the cloud.')],
        [paragraph('New here now.'), paragraph('Banks use the public cloud.'), paragraph('Last.')],
      ),
    ).toEqual([
      'removed paragraph: [-Old and gone.-]',
      'added paragraph: [+New here now.+]',
      'changed paragraph: Banks use the [+public +]cloud.',
      'added paragraph: [+Last.+]',
    ]);
  });

  it('pairs each block with the one it is most like', () => {
    expect(
      told(
        [paragraph('one two three four')],
        [paragraph('one two three six'), paragraph('one two three four five')],
      ),
    ).toEqual([
      'added paragraph: [+one two three six+]',
      'changed paragraph: one two three four[+ five+]',
    ]);
  });

  it('takes no heading for a paragraph, and a paragraph that became an item for the same', () => {
    expect(told([heading('A word')], [paragraph('A word')])).toEqual([
      'removed heading: [-A word-]',
      'added paragraph: [+A word+]',
    ]);
    expect(told([paragraph('A word')], [{ kind: 'item', depth: 1, text: 'A word' }])).toEqual([
      'same item: A word',
    ]);
  });

  it('knows a record by its id, whatever it says', () => {
    expect(told([record('a', 'Ten.')], [record('b', 'Ten!'), record('a', 'Some.')])).toEqual([
      'added record: [+Ten!+]',
      'changed record: [-Ten-][+Some+].',
    ]);
  });

  it('names a change by both its texts, and no two of a page alike', () => {
    const keys = (before: string[], after: string[]) =>
      proseDifference(before.map(paragraph), after.map(paragraph), 'en').map(({ key }) => key);
    const [key] = keys(['Ten banks use it.'], ['Six banks use it.']);
    expect(key).toMatch(/^[0-9a-f]{8}$/);
    expect(keys(['x', 'Ten banks use it.'], ['Six banks use it.', 'y'])).toContain(key);
    expect(keys(['Six banks use it.'], ['Ten banks use it.'])).not.toContain(key);
    const [first, second] = keys([], ['New.', 'New.']);
    expect(second).toBe(`${first}-2`);
    expect(keys(['Same.'], ['Same.'])).toEqual([undefined]);
  });

  it('says where a block of the later page lies, or lay in the earlier where it is gone', () => {
    const at = (section: string, text: string): ProseBlock => ({
      kind: 'paragraph',
      text,
      section,
    });
    const [gone, kept] = proseDifference(
      [at('old', 'Gone.'), at('old', 'Kept.')],
      [at('new', 'Kept.')],
      'en',
    );
    expect([gone?.section, kept?.section]).toEqual(['old', 'new']);
  });
});

const word = fc.constantFrom(
  'bank',
  'cloud',
  'of',
  '云',
  '银行。',
  '数据库',
  '2020',
  '**',
  '\n',
  '',
);
const block = fc.record<ProseBlock>(
  {
    kind: fc.constantFrom('heading', 'paragraph', 'item', 'quote', 'code', 'row', 'record'),
    text: fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    record: fc.record({ kind: fc.constant('claim' as const), id: fc.constantFrom('a', 'b') }),
  },
  { requiredKeys: ['kind', 'text'] },
);
const blocks = fc.array(block, { maxLength: 12 });

/** The texts of one side of some changes. */
function textsWithout(change: 'added' | 'removed', changes: readonly BlockChange[]): string[] {
  return changes.filter((each) => each.change !== change).map((each) => textOf(each, change));
}

describe('proseDifference, whatever the pages', () => {
  it('gives back either page', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const changes = proseDifference(before, after, 'zh-Hans');
        expect(textsWithout('added', changes)).toEqual(before.map(({ text }) => text));
        expect(textsWithout('removed', changes)).toEqual(after.map(({ text }) => text));
      }),
    );
  });

  it('finds nothing between a page and itself', () => {
    fc.assert(
      fc.property(blocks, (page) => {
        expect(proseDifference(page, page, 'en').every(({ change }) => change === 'same')).toBe(
          true,
        );
      }),
    );
  });

  it('has a key for every change, and none twice', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const changes = proseDifference(before, after, 'en');
        const keys = changes.filter(({ change }) => change !== 'same').map(({ key }) => key);
        expect(keys).not.toContain(undefined);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
