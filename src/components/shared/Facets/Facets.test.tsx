// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { only, readable, renderPage, textsOf } from '../../../../tests/docusaurus/render';
import { site } from '../../../../tests/docusaurus/site';
import { longWord } from '../../../evidence/views/samples';
import { Facets } from './Facets';
import { type Facet, type Faceting, useFacets } from './useFacets';

interface Item {
  name: string;
  kind: string;
  language: string;
}

const items: Item[] = [
  { name: 'a', kind: 'press', language: 'zh' },
  { name: 'b', kind: 'law', language: 'zh' },
  { name: 'c', kind: 'press', language: 'en' },
  { name: 'd', kind: 'paper', language: 'en' },
];

const kind: Facet<Item> = {
  id: 'kind',
  label: 'Kind',
  valueOf: (item) => item.kind,
  nameOf: (value) => `Kind ${value}`,
  order: ['law', 'blog', 'press', 'paper'],
};

const language: Facet<Item> = {
  id: 'language',
  label: 'Language',
  valueOf: (item) => item.language,
  nameOf: (value) => `In ${value}`,
};

beforeEach(() => {
  site.search = '';
});

/** Renders a list with its choices; what the hook gave is in `faceting`. */
function render(
  list: readonly Item[] = items,
  facets: Facet<Item>[] = [kind, language],
  locale: 'zh-Hans' | 'en' = 'zh-Hans',
) {
  let faceting: Faceting<Item> | undefined;
  function List() {
    faceting = useFacets('list', list, facets);
    return <Facets faceting={faceting} />;
  }
  const page = renderPage(<List />, locale);
  return { page, faceting: faceting as unknown as Faceting<Item> };
}

/** The names of the items shown at an address. */
function shownAt(search: string): string[] {
  site.search = search;
  const { faceting } = render();
  const shown = items.filter(faceting.shows);
  expect(faceting).toMatchObject({ shown: shown.length, total: items.length });
  return shown.map(({ name }) => name);
}

describe('useFacets', () => {
  test('counts the items of each value, in the order given or in their own', () => {
    const { faceting } = render();
    expect(faceting.facets.map(({ id, label }) => `${id}: ${label}`)).toEqual([
      'kind: Kind',
      'language: Language',
    ]);
    expect(faceting.facets[0]?.choices).toEqual([
      { value: 'law', name: 'Kind law', count: 1, chosen: false },
      { value: 'press', name: 'Kind press', count: 2, chosen: false },
      { value: 'paper', name: 'Kind paper', count: 1, chosen: false },
    ]);
    expect(faceting.facets[1]?.choices.map(({ value }) => value)).toEqual(['zh', 'en']);
  });

  test('shows all where nothing is chosen', () => {
    expect(shownAt('')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('shows more by each value of one facet', () => {
    expect(shownAt('?list=kind.law')).toEqual(['b']);
    expect(shownAt('?list=kind.law&list=kind.press')).toEqual(['a', 'b', 'c']);
  });

  test('shows less by each further facet', () => {
    expect(shownAt('?list=kind.press')).toEqual(['a', 'c']);
    expect(shownAt('?list=kind.press&list=language.en')).toEqual(['c']);
    expect(shownAt('?list=kind.law&list=language.en')).toEqual([]);
  });

  test('takes no notice of what no item has, or of another list', () => {
    expect(shownAt('?list=kind.blog&list=nonsense')).toEqual(['a', 'b', 'c', 'd']);
    expect(shownAt('?other=kind.law')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('puts a choice into the address, takes it back, and clears all', () => {
    site.search = '?page=2';
    render().faceting.toggle('kind', 'law');
    render().faceting.toggle('language', 'zh');
    expect(site.search).toBe('page=2&list=kind.law&list=language.zh');
    render().faceting.toggle('kind', 'law');
    expect(site.search).toBe('page=2&list=language.zh');
    render().faceting.clear();
    expect(site.search).toBe('page=2');
  });

  test('takes a list of nothing', () => {
    const { faceting, page } = render([]);
    expect(faceting).toMatchObject({ shown: 0, total: 0 });
    expect(page.innerHTML).toBe('');
  });
});

describe('Facets', () => {
  test('offers each value as a button that tells whether it is chosen', () => {
    site.search = '?list=kind.press';
    const { page } = render();
    expect(textsOf(page, 'fieldset > legend')).toEqual(['Kind', 'Language']);
    expect(
      [...page.querySelectorAll('fieldset button')].map(
        (button) => `${readable(button)}: ${button.getAttribute('aria-pressed')}`,
      ),
    ).toEqual([
      'Kind law 1: false',
      'Kind press 2: true',
      'Kind paper 1: false',
      'In zh 2: false',
      'In en 2: false',
    ]);
    const types = [...page.querySelectorAll('button')].map((button) => button.type);
    expect(new Set(types)).toEqual(new Set(['button']));
  });

  test.each([
    ['zh-Hans', '显示 2 条，共 4 条', '全部显示'],
    ['en', '2 of 4 shown', 'Show all'],
  ] as const)('says in %s how much is left, and takes the choices back', (locale, left, all) => {
    site.search = '?list=kind.press';
    const { page } = render(items, [kind, language], locale);
    expect(readable(only(page, 'output'))).toBe(left);
    expect(readable(only(page, '.takeBack'))).toBe(all);
    expect(only(page, '.takeBack').getAttribute('aria-disabled')).toBe('false');
  });

  test('has nothing to say of a list that is whole, and a place to say it in', () => {
    const { page } = render();
    expect(readable(only(page, 'output'))).toBe('');
    expect(only(page, '.takeBack').getAttribute('aria-disabled')).toBe('true');
  });

  test('leaves out what offers no choice', () => {
    expect(textsOf(render(items.slice(0, 2)).page, 'legend')).toEqual(['Kind']);
    expect(render(items.slice(0, 1)).page.innerHTML).toBe('');
    expect(render(items, []).page.innerHTML).toBe('');
  });

  test('holds a word that no line can', () => {
    const { page } = render(items, [{ ...language, nameOf: () => longWord }]);
    expect(textsOf(page, 'fieldset button')).toEqual([`${longWord} 2`, `${longWord} 2`]);
  });
});
