import { expect, it } from 'vitest';
import { configOf } from './config';

it('has the languages of the handbook, the default first', () => {
  expect(configOf(['zh-Hans', 'en'])).toContain(
    'i18n: {"defaultLocale":"zh-Hans","locales":["zh-Hans","en"]}',
  );
});
