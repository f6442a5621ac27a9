// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, renderPage, textsOf } from '../../../tests/docusaurus/render';
import { editionPair } from '../../evidence/views/edition-changes-samples';
import { EditionPairs } from './EditionPairs';

const feeds = { atom: '/feeds/changes.atom', json: '/feeds/changes.json' };

describe('the pairs of editions', () => {
  test('lead to what changed, and count it', () => {
    const page = renderPage(<EditionPairs data={{ pairs: [editionPair()], feeds }} />, 'en');
    expect(only(page, 'h2 a').getAttribute('href')).toBe('/compare/2020-10/2026-11');
    expect(textsOf(page, '.facts li')).toEqual([
      '521 new claims',
      '9 pages reworded',
      '4 pages added',
    ]);
  });

  test.each([
    ['zh-Hans', '/feeds/changes.atom', '目前只有一版，还没有可以对照的。'],
    [
      'en',
      '/en/feeds/changes.atom',
      'There is one edition so far, and nothing to compare it with.',
    ],
  ] as const)(
    'may be none, of which the %s page says so and offers the feeds',
    (locale, atom, text) => {
      const page = renderPage(<EditionPairs data={{ pairs: [], feeds }} />, locale);
      expect(textsOf(page, 'p')[0]).toBe(text);
      expect(page.querySelector('a')?.getAttribute('href')).toBe(atom);
    },
  );
});
