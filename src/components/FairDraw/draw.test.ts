import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { draw, entrantsIn, repeatedIn } from './draw';

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const digest = async (text: string) => sha256(text);

describe('entrantsIn', () => {
  test('reads one a line, without blanks around them or empty lines', () => {
    expect(entrantsIn('  b \n\n\u3000a\u3000\n \t\n')).toEqual(['a', 'b']);
  });

  test('keeps the blanks within a name', () => {
    expect(entrantsIn('王 五\n王五')).toEqual(['王 五', '王五']);
  });

  test('reads the line ends of every system', () => {
    expect(entrantsIn('a\r\nb\r\n')).toEqual(entrantsIn('a\nb'));
  });

  test('counts a name once, however its letters are composed', () => {
    expect(entrantsIn('Ren\u00e9\nRene\u0301\na\na')).toEqual(['Ren\u00e9', 'a']);
  });

  test('tells capitals and widths apart', () => {
    expect(entrantsIn('a\nA\nＡ')).toEqual(['A', 'a', 'Ａ']);
  });

  test('orders names as the bytes of UTF-8 are ordered, whoever stands first', () => {
    const names = ['😀', 'Ａ', 'a', '张三', '𠮷野', 'ab', '\ue000', 'Z'];
    const byBytes = names.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(entrantsIn(names.join('\n'))).toEqual(byBytes);
    expect(entrantsIn(names.toReversed().join('\n'))).toEqual(byBytes);
    // By UTF-16, an emoji would come before a letter of full width.
    expect(byBytes.indexOf('Ａ')).toBeLessThan(byBytes.indexOf('😀'));
  });

  test('finds nobody in nothing', () => {
    expect(entrantsIn('')).toEqual([]);
    expect(entrantsIn(' \r\n\t\n')).toEqual([]);
  });
});

describe('repeatedIn', () => {
  test.each([
    ['', 0],
    ['a\n\nb', 0],
    ['a\n a \r\nb\na', 2],
    ['Ren\u00e9\nRene\u0301', 1],
  ])('counts the lines of %o that repeat one', (list, repeated) => {
    expect(repeatedIn(list)).toBe(repeated);
  });
});

describe('draw', () => {
  const entrants = entrantsIn('张三\n李四\nO’Neill\n😀\n王 五');

  test('gives each entrant the fingerprint of seed, line feed and name, the smallest first', async () => {
    const { tickets } = await draw(entrants, '2026312', digest);
    const expected = entrants
      .map((entrant) => ({ entrant, ticket: sha256(`2026312\n${entrant}`) }))
      .toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1));
    expect(tickets).toEqual(expected);
    expect(tickets.map(({ entrant }) => entrant)).not.toEqual(entrants);
  });

  test('gives the list a fingerprint, a line feed after each name', async () => {
    const { listDigest } = await draw(['a', 'b'], 'seed', digest);
    // printf 'a\nb\n' | sha256sum
    expect(listDigest).toBe('911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2');
  });

  test('gives the same whatever the order of the list, and the same again', async () => {
    const reversed = entrantsIn(entrants.toReversed().join('\r\n'));
    const first = await draw(entrants, 'seed', digest);
    expect(await draw(reversed, 'seed', digest)).toEqual(first);
  });

  test('gives another order by another seed, of the same list', async () => {
    const [first, second] = [await draw(entrants, '1', digest), await draw(entrants, '2', digest)];
    expect(second.listDigest).toBe(first.listDigest);
    expect(second.tickets).not.toEqual(first.tickets);
  });

  test('takes one entrant, and none', async () => {
    expect((await draw(['a'], 's', digest)).tickets).toEqual([
      { entrant: 'a', ticket: sha256('s\na') },
    ]);
    expect(await draw([], 's', digest)).toEqual({
      entrants: [],
      seed: 's',
      listDigest: sha256(''),
      tickets: [],
    });
  });
});
