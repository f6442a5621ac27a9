import { expect, it } from 'vitest';
import { readPairs } from './read-pairs';

it('takes answers apart, of which a text may hold an equals sign', () => {
  expect(readPairs('row', ['a = 一 | One = 1'], 'id=中文|English')).toEqual({
    pairs: [{ name: 'a', parts: ['一', 'One = 1'] }],
    complaints: [],
  });
});

it.each(['a', 'a=一', 'a=一|', '=一|One', 'a=一|One|more'])('refuses %s', (answer) => {
  const { pairs, complaints } = readPairs('row', [answer], 'id=中文|English');
  expect(pairs).toEqual([]);
  expect(complaints).toEqual([
    {
      at: '--row',
      found: `\`${answer}\``,
      expected: 'id=中文|English',
      hint: "write --row 'id=中文|English' with every part filled in",
    },
  ]);
});
