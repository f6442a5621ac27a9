import { expect, it } from 'vitest';
import { faultOfName } from './name';

const cut = ['2026-11', '2020-10'];

it('takes a month after the latest edition', () => {
  expect(faultOfName('2026-12', cut)).toBeUndefined();
  expect(faultOfName('2027-05', cut)).toBeUndefined();
  expect(faultOfName('2020-10', [])).toBeUndefined();
});

it.each(['2027', '2027-13', '2027-5', 'next', '--help', '2027-05/../..', ''])(
  'refuses `%s`, which is no month, and shows one',
  (name) => {
    expect(faultOfName(name, cut)).toEqual({
      found: `\`${name}\``,
      expected: 'a year and a month, `YYYY-MM`',
      hint: 'name it by the month that it is to stand for: 2027-05',
    });
  },
);

it('refuses an edition that is there, and says how it is changed', () => {
  expect(faultOfName('2020-10', cut)).toMatchObject({
    found: '`2020-10`, which was cut already',
    hint: expect.stringContaining('npm run edition -- erratum 2020-10'),
  });
});

it('refuses a month before the latest edition', () => {
  expect(faultOfName('2026-10', cut)).toMatchObject({
    expected: 'a month after 2026-11, the latest edition',
  });
});
