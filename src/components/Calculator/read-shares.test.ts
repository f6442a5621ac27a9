import { describe, expect, test } from 'vitest';
import { readShares } from './read-shares';

describe('readShares', () => {
  test.each([
    '36, 18, 16',
    '36 18 16',
    '36\n18\n16\n',
    '36，18，16',
    '36、18、16。',
    '36; 18；16',
    '36%, 18 %, 16％',
    '３６，１８，１６',
    ', 36,, 18 ,16,',
  ])('reads %o', (text) => {
    expect(readShares(text)).toEqual({ shares: [36, 18, 16] });
  });

  test('reads one share, and fifty', () => {
    expect(readShares('40.5')).toEqual({ shares: [40.5] });
    expect(readShares(Array(50).fill('2').join(' '))).toEqual({ shares: Array(50).fill(2) });
  });

  test('takes a whole market, whatever binary fractions make of it', () => {
    expect(readShares('33.3 33.3 33.4')).toEqual({ shares: [33.3, 33.3, 33.4] });
    expect(readShares(Array(10).fill('10.0').join(','))).toHaveProperty('shares');
  });

  test.each([
    ['', ''],
    [' , 、', ''],
    ['36, much', 'much'],
    ['36, -5', '-5'],
    ['36, 0', '0'],
    ['101', '101'],
    ['36, 1e1', '1e1'],
    ['Acme 36', 'Acme'],
  ])('says of %o what is no share', (text, stranger) => {
    expect(readShares(text)).toEqual({ stranger });
  });

  test('says to how much they add up where that is too much', () => {
    expect(readShares('60, 30, 20')).toEqual({ sum: 110 });
  });
});
