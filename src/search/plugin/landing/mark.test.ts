// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { matchesIn } from './arrival';
import { findRanges } from './mark';

function found(html: string, matches: string[]): string[] {
  const root = document.createElement('div');
  root.innerHTML = html;
  return findRanges([root], matches).map(String);
}

describe('findRanges', () => {
  test('finds strings in whatever case', () => {
    expect(found('<p>TDSQL and <b>tdsql</b></p>', ['TdSql'])).toEqual(['TDSQL', 'tdsql']);
  });

  test('finds Latin words and numbers whole, Han characters anywhere', () => {
    expect(found('<p>a cat, a b; 10 和 100</p>', ['a', '10'])).toEqual(['a', 'a', '10']);
    expect(found('<p>不可退化的强同步复制</p>', ['强同步'])).toEqual(['强同步']);
    expect(found('<p>用TDSQL的银行</p>', ['TDSQL'])).toEqual(['TDSQL']);
  });

  test('finds the longer of two', () => {
    expect(found('<p>TDSQL-C, TDSQL</p>', ['TDSQL', 'TDSQL-C'])).toEqual(['TDSQL-C', 'TDSQL']);
  });

  test('takes signs as they are', () => {
    expect(found('<p>C++ (a.b) [x] a/b 50%</p>', ['C++', '(a.b)', '[x]', 'a/b'])).toHaveLength(4);
  });

  test('passes by what is not read', () => {
    expect(found('<style>x</style><p hidden>x</p><script>x</script>', ['x'])).toEqual([]);
  });

  test('stops where more would help nobody', () => {
    expect(found('x '.repeat(1000), ['x'])).toHaveLength(300);
  });
});

test.each([undefined, null, 'x', {}, { searchMatches: 'x' }, { searchMatches: [1, ' '] }])(
  'a page that was told %j was told nothing',
  (state) => {
    expect(matchesIn(state)).toEqual([]);
  },
);
