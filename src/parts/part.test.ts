import { describe, expect, it } from 'vitest';
import { commandOf, gapsAndDoubles, nameOf, smallestParts } from './part';

const cut = ['2026-11'];

it('names a part by its locale and edition, as it is asked for', () => {
  expect(nameOf({ locale: 'en' })).toBe('en');
  expect(nameOf({ locale: 'en', edition: '2026-11' })).toBe('en.2026-11');
  expect(commandOf({ locale: 'en' })).toBe('npm run build -- --locale en');
  expect(commandOf({ locale: 'en', edition: 'beside' })).toBe(
    'npm run build -- --locale en --edition beside',
  );
});

it('divides the site into its locales and editions, and what stands beside them', () => {
  expect(smallestParts(cut).map(nameOf)).toEqual([
    'zh-Hans.beside',
    'zh-Hans.2026-11',
    'zh-Hans.next',
    'en.beside',
    'en.2026-11',
    'en.next',
  ]);
});

describe('parts', () => {
  it('make up the site, whole locales or divided ones', () => {
    expect(gapsAndDoubles([{ locale: 'zh-Hans' }, { locale: 'en' }], cut)).toEqual([]);
    expect(gapsAndDoubles(smallestParts(cut), cut)).toEqual([]);
    const mixed = smallestParts(cut).filter(({ locale }) => locale === 'en');
    expect(gapsAndDoubles([{ locale: 'zh-Hans' }, ...mixed], cut)).toEqual([]);
  });

  it('do not where one is missing', () => {
    const parts = smallestParts(cut).filter((part) => nameOf(part) !== 'en.2026-11');
    expect(gapsAndDoubles(parts, cut)).toEqual([
      'en.2026-11 is missing: run `npm run build -- --locale en --edition 2026-11`.',
    ]);
    expect(gapsAndDoubles([{ locale: 'zh-Hans' }], cut)).toEqual([
      'en is missing: run `npm run build -- --locale en`.',
    ]);
  });

  it('do not where two hold the same pages', () => {
    expect(gapsAndDoubles([...smallestParts(cut), { locale: 'en' }], cut)).toContain(
      'en.next is there 2 times, in en.next and en: leave one out.',
    );
  });
});
