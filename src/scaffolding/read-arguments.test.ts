import { describe, expect, it } from 'vitest';
import { readArguments } from './read-arguments';

const fields = [
  { flag: 'url', about: 'where' },
  { flag: 'title', about: 'what' },
  { flag: 'source', about: 'on what', many: true },
];

function read(...args: string[]) {
  return readArguments(args, fields, 'url');
}

describe('readArguments', () => {
  it('reads flags in both forms, those that may be repeated, and the argument without one', () => {
    const args = ['--title', 'A', 'https://example.org/', '--source=a', '--source', 'b@-1'];
    expect(read(...args)).toEqual({
      answers: { url: ['https://example.org/'], title: ['A'], source: ['a', 'b@-1'] },
      complaints: [],
    });
  });

  it('tells a flag that is none, and passes over its value', () => {
    expect(read('--titel', 'A')).toEqual({
      answers: {},
      complaints: [
        {
          at: '--titel',
          found: 'a flag that is none',
          expected: 'one of those that --help lists',
          hint: 'did you mean `--title`?',
        },
      ],
    });
  });

  it('tells a flag without a value', () => {
    expect(read('--title', '--url', 'x').complaints).toMatchObject([
      { at: '--title', found: 'no value' },
    ]);
  });

  it('tells a flag given twice', () => {
    expect(read('--title', 'A', '--title', 'B').complaints).toMatchObject([
      { at: '--title', found: '`B` besides another', expected: 'one value' },
    ]);
  });
});
