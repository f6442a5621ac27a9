import { describe, expect, it } from 'vitest';
import { buildWishIn } from './build-wish';
import { UsageProblem } from './command';

const wishIn = (line: string) => buildWishIn(line.split(' ').filter(Boolean), ['2026-11']);

describe('what is asked for', () => {
  it.each([
    ['', { what: 'site' }],
    ['--locale en', { what: 'part', part: { locale: 'en' }, out: undefined }],
    [
      '--locale en --edition 2026-11 --out far/away',
      { what: 'part', part: { locale: 'en', edition: '2026-11' }, out: 'far/away' },
    ],
    [
      '--locale en --edition beside',
      { what: 'part', part: { locale: 'en', edition: 'beside' }, out: undefined },
    ],
    ['--join', { what: 'join', folders: [] }],
    ['--join parts/en parts/zh-Hans', { what: 'join', folders: ['parts/en', 'parts/zh-Hans'] }],
    ['--list', { what: 'list' }],
  ])('by `%s`', (line, wish) => {
    expect(wishIn(line)).toEqual(wish);
  });
});

it.each([
  '--locale fr',
  '--locale en --edition 1999-01',
  '--edition 2026-11',
  '--out far/away',
  '--join --locale en',
  '--list --out far/away',
  'parts/en',
  '--help',
])('`%s` is answered with the usage', (line) => {
  expect(() => wishIn(line)).toThrow(UsageProblem);
  expect(() => wishIn(line)).toThrow(
    'npm run build -- --locale zh-Hans|en [--edition beside|2026-11|next] [--out folder]',
  );
});
