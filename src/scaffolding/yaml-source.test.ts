import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  bare,
  block,
  dated,
  type Entry,
  flowList,
  flowMap,
  numeric,
  quoted,
  word,
} from './yaml-source';

/** Text that YAML may take for something else, and text of any characters at all. */
const anyText = fc.oneof(
  fc.constantFrom('true', 'null', '~', '0x1F', '1:30', '2018-09-30', 'yes', '# x', 'a: b', '- a'),
  fc.constantFrom(
    '“是”：{a}',
    'it\'s "so"',
    '50%',
    '@x',
    '`x`',
    '\u0085',
    '\u2028',
    '\ufeff',
    '👍',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[-\s:#{}[\],&*!|>'"%@`?~a\n\t]*$/),
);

/** `true` to YAML's earlier version, which front matter may be read by, too. */
const earlier = { version: '1.1' } as const;

describe('text in YAML', () => {
  it.each([
    ['quoted', quoted],
    ['word', word],
    ['bare', bare],
    ['dated', dated],
    ['numeric', (text: string) => numeric(`x${text}`)],
  ])('reads as what it was when written by %s', (name, write) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = name === 'numeric' ? `x${text}` : text;
        for (const options of [{}, earlier]) {
          expect(parse(`key: ${write(text)}\n`, options)).toEqual({ key: expected });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its place in maps and lists on one line', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const source = flowMap([
          ['list', flowList([quoted(a), word(b)])],
          ['none', undefined],
          ['text', quoted(b)],
        ]);
        expect(parse(`key: ${source}\n`)).toEqual({ key: { list: [a, b], text: b } });
      }),
    );
  });

  it('keeps its place in maps of maps, as key and as value', () => {
    fc.assert(
      fc.property(anyText, anyText, (key, text) => {
        const entries: Entry[] = [{ key: 'outer', source: [{ key, source: quoted(text) }] }];
        expect(parse(block(entries))).toEqual({ outer: { [key]: text } });
      }),
    );
  });

  it('is written as the data has it', () => {
    const entries: Entry[] = [
      {
        key: 'share',
        source: [
          { key: 'value', source: numeric('0.18') },
          { key: 'unit', source: word('share') },
          { key: 'asOf', source: dated('2025-Q1') },
          { key: 'note', source: undefined },
          { key: 'rows', source: [] },
        ],
      },
    ];
    expect(block(entries)).toBe(
      "share:\n  value: 0.18\n  unit: share\n  asOf: '2025-Q1'\n  rows: {}\n",
    );
  });

  it.each(['银行：痛点、规则与案例', 'What it is.'])('stands bare in front matter: %s', (text) => {
    expect(bare(text)).toBe(text);
  });
});
