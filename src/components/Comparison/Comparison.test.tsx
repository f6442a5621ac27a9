// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import type { ComparisonView } from '../../evidence/views/views';
import { claim, longWord, period, source } from '../../samples/records';
import { Claim } from '../Claim/Claim';
import { Comparison } from './Comparison';

const [a, b, c] = [claim('a'), claim('b', { sources: [{ source: source('other') }] }), claim('c')];

function comparison(fields: Partial<ComparisonView> = {}): ComparisonView {
  return {
    record: 'comparison',
    id: 'clouds',
    caption: 'Two clouds',
    columns: [
      { id: 'one', label: 'One' },
      { id: 'two', label: 'Two' },
    ],
    groups: [],
    rows: [
      { id: 'start', label: 'Start', cells: { one: { claims: [a] }, two: { claims: [b, c] } } },
    ],
    ...fields,
  };
}

function table(data: ComparisonView, locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  return renderPage(<Comparison data={data} page={[data]} />, locale);
}

describe('Comparison', () => {
  test('is a table with a caption and scoped heads', () => {
    const page = table(comparison());
    expect(textsOf(page, 'caption')).toEqual(['Two clouds']);
    expect(textsOf(page, 'th[scope=col]')).toEqual(['比较项', 'One', 'Two']);
    expect(textsOf(page, 'th[scope=row]')).toEqual(['Start']);
  });

  test('stays a table for a screen reader when style sheets make cards of its rows', () => {
    const page = table(comparison());
    const without = ['table', 'thead', 'tbody', 'tr', 'th', 'td'].filter(
      (tag) => page.querySelector(`${tag}:not([role])`) !== null,
    );
    expect(without).toEqual([]);
    expect(textsOf(page, 'td > .column[aria-hidden=true]')).toEqual(['One', 'Two']);
  });

  test('can be scrolled from the keyboard', () => {
    const region = only(table(comparison()), '[tabindex="0"]');
    expect(region.getAttribute('aria-label')).toBe('Two clouds');
    expect(region.querySelector('table')).not.toBeNull();
  });

  test('says the statement of one claim, and lists those of several', () => {
    const page = table(comparison());
    expect(only(page, 'td:nth-of-type(1)').querySelector('li')).toBeNull();
    expect(textsOf(page, 'td .statement > sup')).toEqual(['[1]', '[2]', '[1]']);
    expect(page.querySelectorAll('td:nth-of-type(2) li')).toHaveLength(2);
  });

  test('says the text of a cell, marks each source once and opens its claims', () => {
    const claims = [a, c, b];
    const text = ['First ', { strong: ['mover'] }];
    const page = table(
      comparison({ rows: [{ id: 'r', label: 'R', cells: { one: { text, claims } } }] }),
    );
    const cell = only(page, 'td:nth-of-type(1) .content');
    expect(readable(only(cell, ':scope > strong'))).toBe('mover');
    expect(textsOf(cell, ':scope > sup a')).toEqual(['[1]', '[2]']);
    expect(textsOf(cell, '[popover] .statement')).toEqual([
      'Statement of a.',
      'Statement of c.',
      'Statement of b.',
    ]);
  });

  test.each([
    ['zh-Hans', '未载明'],
    ['en', 'not stated'],
  ] as const)('shows a missing cell as a dash and calls it so in %s', (locale, words) => {
    const rows = [{ id: 'r', label: 'R', cells: { one: { claims: [a] } } }];
    const cell = only(table(comparison({ rows }), locale), 'td:nth-of-type(2)');
    expect(readable(only(cell, '[aria-hidden=true]:not(.column)'))).toBe('—');
    expect(readable(only(cell, '.visually-hidden'))).toBe(words);
  });

  test('heads groups in their order, after the rows of none', () => {
    const row = (id: string, group?: string) => ({ id, label: id, group, cells: {} });
    const page = table(
      comparison({
        groups: ['market', 'empty', 'history'].map((id) => ({ id, label: `Group ${id}` })),
        rows: [row('x', 'history'), row('y', 'market'), row('z'), row('w', 'history')],
      }),
    );
    expect(textsOf(page, 'tbody th')).toEqual([
      'z',
      'Group market',
      'y',
      'Group history',
      'x',
      'w',
    ]);
    expect(
      [...page.querySelectorAll('th[scope=rowgroup]')].map((th) => th.getAttribute('colspan')),
    ).toEqual(['3', '3']);
  });

  test('gives every row an anchor, once on a page', () => {
    const data = comparison();
    const page = renderPage(
      <>
        <Comparison data={data} page={[data]} />
        <Comparison again data={data} page={[data]} />
      </>,
    );
    expect(readable(only(page, 'tr#clouds-start th'))).toBe('Start');
    expect(repeatedIds(page)).toEqual([]);
    expect(site.anchors).toContain('clouds-start');
  });

  test('holds the anchor of a claim where it is the first to use it, and but once', () => {
    const twice = { one: { claims: [a] }, two: { claims: [a] } };
    const data = comparison({ rows: [{ id: 'r', label: 'R', cells: twice }] });
    const page = renderPage(<Comparison data={data} page={[data, a]} />);
    expect(page.querySelectorAll('td:nth-of-type(1) #claim-a')).toHaveLength(1);
    expect(repeatedIds(page)).toEqual([]);
  });

  test('leaves the anchor to a claim that stands further up', () => {
    const data = comparison();
    const page = renderPage(
      <>
        <Claim data={a} page={[a, data]} />
        <Comparison data={data} page={[a, data]} />
      </>,
    );
    expect(only(page, '#claim-a').closest('table')).toBeNull();
  });

  test('tells once what holds for every claim', () => {
    const page = table(comparison(), 'en');
    expect(textsOf(page, '.common')).toEqual(['All of the above: <2020-10> · As stated']);
    expect(textsOf(page, 'td button')).toEqual(['i', 'i', 'i']);
    expect(only(page, 'td:nth-of-type(1) button').getAttribute('aria-label')).toBe(
      'Source and date',
    );
  });

  test('tells with each claim what does not hold for all', () => {
    const newer = claim('newer', { asOf: period('2021') });
    const cells = { one: { claims: [a] }, two: { claims: [newer] } };
    const page = table(comparison({ rows: [{ id: 'r', label: 'R', cells }] }));
    expect(page.querySelector('.common')).toBeNull();
    expect(textsOf(page, 'td button')).toEqual(['<2020-10> · 原文所述', '<2021> · 原文所述']);
  });

  test('shows the notes of a cell and of the table', () => {
    const cells = { one: { claims: [a], note: ['Of the cell'] } };
    const page = table(
      comparison({ rows: [{ id: 'r', label: 'R', cells }], note: ['Of the table'] }),
    );
    expect(textsOf(page, '.note')).toEqual(['注： Of the cell', '注： Of the table']);
  });

  test('holds a word that no line can', () => {
    const rows = [{ id: 'r', label: longWord, cells: {} }];
    expect(textsOf(table(comparison({ rows })), 'th[scope=row]')).toEqual([longWord]);
  });
});
