// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { claim, history, longWord, period, quantity, source } from '../../evidence/views/samples';
import { Claim } from './Claim';

const a = claim('a');

describe('Claim', () => {
  test('says the claim, then marks its source, then tells when it held and how sure it is', () => {
    const page = renderPage(<Claim data={a} page={[a]} />);
    expect(
      readable(only(page, '#claim-a')).startsWith('Statement of a.[1] <2020-10> · 原文所述'),
    ).toBe(true);
  });

  test('speaks English on an English page', () => {
    const page = renderPage(<Claim data={a} page={[a]} />, 'en');
    expect(readable(only(page, 'button'))).toBe('<2020-10> · As stated');
    expect(only(page, '#claim-a > span > sup a').getAttribute('aria-label')).toBe('Source 1');
  });

  test('is phrasing content throughout, so that it may stand within a paragraph', () => {
    const noted = claim('n', {
      note: ['Careful.'],
      edition: '2026-11',
      history: history('corrected'),
    });
    const page = renderPage(<Claim data={noted} page={[noted]} />);
    const tags = new Set([...page.querySelectorAll('*')].map(({ localName }) => localName));
    const phrasing = ['span', 'sup', 'a', 'time', 'data', 'b', 'button', 'code'];
    expect([...tags].filter((tag) => !phrasing.includes(tag))).toEqual([]);
  });

  test('opens its panel without a script', () => {
    const page = renderPage(<Claim data={a} page={[a]} />);
    const panel = only(page, '[popover]');
    expect(only(page, 'button').getAttribute('popovertarget')).toBe(panel.id);
    expect(panel.getAttribute('aria-label')).toBe('出处与时点');
  });

  test('numbers its sources as the page does and marks each once', () => {
    const [first, second] = [source('first'), source('second')];
    const other = claim('other', { sources: [{ source: first }] });
    const both = claim('both', {
      sources: [
        { source: second, locator: '§1' },
        { source: second, locator: '§2' },
        { source: first },
      ],
    });
    const page = renderPage(<Claim data={both} page={[other, both]} />);
    const marks = only(page, '#claim-both > span > sup');
    expect(textsOf(marks, 'a')).toEqual(['[2]', '[1]']);
    expect([...marks.querySelectorAll('a')].map((mark) => mark.getAttribute('href'))).toEqual([
      '#source-second',
      '#source-first',
    ]);
    expect(marks.querySelector('a')?.getAttribute('aria-label')).toBe('来源 2，§1; §2');
  });

  test('has no marks where there is no source', () => {
    const bare = claim('bare', { sources: [] });
    const page = renderPage(<Claim data={bare} page={[bare]} />);
    expect(page.querySelector('sup')).toBeNull();
  });

  test('tells of a note at once and holds it in the panel', () => {
    const noted = claim('n', { note: ['Two counts ', { strong: ['differ'] }, '.'] });
    const page = renderPage(<Claim data={noted} page={[noted]} />, 'en');
    expect(readable(only(page, 'button'))).toBe('<2020-10> · As stated · with a note');
    expect(readable(only(page, '[popover]'))).toContain('Note: Two counts differ.');
  });

  test('tells of its verdict on an earlier claim at once and leads to the claim in the panel', () => {
    const told = { edition: '2026-11', history: history('corrected') };
    const later = claim('later', { ...told, confidence: 'high' });
    const page = renderPage(<Claim data={later} page={[later]} />, 'en');
    expect(readable(only(page, 'button'))).toBe(
      '<2020-10> · High confidence · on edition 2020-10: Corrected',
    );
    expect(textsOf(page, '.history > .line')).toEqual([
      'Edition 2020-10: First stated',
      'This edition’s verdict: Corrected',
    ]);
  });

  test.each([
    ['corrected', '<2020-10> · 原文所述 · 2026-11 版：已更正'],
    ['outdated', '<2020-10> · 原文所述 · 2026-11 版：已过时'],
    ['unverifiable', '<2020-10> · 原文所述 · 2026-11 版：无从查证'],
    ['dropped', '<2020-10> · 原文所述 · 2026-11 版：已删去'],
    ['confirmed', '<2020-10> · 原文所述'],
    ['unchanged', '<2020-10> · 原文所述'],
  ] as const)('says at once what a later edition has against it: %s', (standing, words) => {
    const earlier = claim('earlier', { history: history(standing, 'earlier') });
    const page = renderPage(<Claim data={earlier} page={[earlier]} />);
    expect(readable(only(page, 'button'))).toBe(words);
  });

  test('tells in the panel of a figure that held at another time', () => {
    const figures = { users: { ...quantity('5 million', 5e6), asOf: period('2018') } };
    const dated = claim('dated', { statement: [{ figure: figures.users }, ' users'], figures });
    const page = renderPage(<Claim data={dated} page={[dated]} />, 'en');
    expect(readable(only(page, '[popover]'))).toContain('5 million: as of <2018>');
  });

  test('gives its anchor to its first use on the page alone', () => {
    const b = claim('b');
    const page = renderPage(
      <>
        <Claim data={a} page={[a, b]} />
        <Claim data={b} page={[a, b]} />
        <Claim again data={a} page={[a, b]} />
      </>,
    );
    expect(repeatedIds(page)).toEqual([]);
    expect(site.anchors).toEqual(['claim-a', 'claim-b']);
  });

  test('keeps a short figure on one line and lets a long one break', () => {
    const figures = { short: quantity('10 billion', 1e10), long: quantity(longWord, 1) };
    const statement = [{ figure: figures.short }, { figure: figures.long }];
    const long = claim('long', { statement, figures });
    const page = renderPage(<Claim data={long} page={[long]} />);
    expect(textsOf(page, 'data.oneLine')).toEqual(['10 billion']);
    expect(textsOf(page, 'data')).toEqual(['10 billion', longWord]);
  });

  test('renders every kind of mark-up', () => {
    const statement = ['a ', { strong: ['b ', { emphasis: ['c'] }] }, { code: 'd' }];
    const marked = claim('marked', { statement });
    const page = renderPage(<Claim data={marked} page={[marked]} />);
    expect(readable(only(page, 'strong'))).toBe('b c');
    expect(readable(only(page, 'strong em'))).toBe('c');
    expect(textsOf(page, '#claim-marked > code')).toEqual(['d']);
  });
});
