// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { reportedText, reportsIn } from '../../../tests/docusaurus/reports';
import { site } from '../../../tests/docusaurus/site';
import { claim, longWord, period, source } from '../../evidence/views/samples';
import type { ComparisonView } from '../../evidence/views/views';
import { Claim } from '../Claim/Claim';
import { Comparison } from './Comparison';

const [a, b, c] = [claim('a'), claim('b', { sources: [{ source: source('other') }] }), claim('c')];

function comparison(fields: Partial<ComparisonView> = {}): ComparisonView {
  return {
    record: 'comparison',
    id: 'clouds',
    edition: '2020-10',
    asOf: period('2020-10'),
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

beforeEach(() => {
  site.search = '';
  window.location.hash = '';
  Element.prototype.scrollIntoView = vi.fn();
});

describe('Comparison', () => {
  test('is a table with a caption and scoped heads', () => {
    const page = table(comparison());
    expect(textsOf(page, 'caption')).toEqual(['Two clouds']);
    expect(textsOf(page, 'th[scope=col]')).toEqual(['比较项', 'One', 'Two']);
    expect(textsOf(page, 'th[scope=row] .name')).toEqual(['Start']);
  });

  test('stays a table for a screen reader when style sheets make cards of its rows', () => {
    const page = table(comparison());
    const without = ['table', 'thead', 'tbody', 'tr', 'th', 'td'].filter(
      (tag) => page.querySelector(`${tag}:not([role])`) !== null,
    );
    expect(without).toEqual([]);
    expect(textsOf(page, 'td > .column')).toEqual(['One', 'Two']);
  });

  test('can be scrolled from the keyboard', () => {
    const region = only(table(comparison()), '[tabindex="0"]');
    expect(region.getAttribute('aria-label')).toBe('Two clouds');
    expect(region.querySelector('table')).not.toBeNull();
  });

  test('says the statement of one claim, and lists those of several', () => {
    const page = table(comparison());
    expect(only(page, 'td:nth-of-type(1)').querySelector('li')).toBeNull();
    expect(textsOf(page, 'td sup:not([popover] *)')).toEqual(['[1]', '[2]', '[1]']);
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
    expect(textsOf(cell, 'sup:not([popover] *) a')).toEqual(['[1]', '[2]']);
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
    expect(textsOf(page, 'tbody th > :first-child')).toEqual([
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

  test('shows fifty rows', () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({
      id: `r${index}`,
      label: `Row ${index}`,
      cells: {},
    }));
    expect(textsOf(table(comparison({ rows })), 'tbody .name')).toHaveLength(50);
  });

  test('gives every row an anchor, once on a page', () => {
    const data = comparison();
    const page = renderPage(
      <>
        <Comparison data={data} page={[data]} />
        <Comparison again data={data} page={[data]} />
      </>,
    );
    expect(readable(only(page, 'tr#clouds-start .name'))).toBe('Start');
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
    expect(textsOf(page, 'p.common')).toEqual(['All of the above: <2020-10> · As stated']);
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
    expect(textsOf(table(comparison({ rows })), 'th[scope=row] .name')).toEqual([longWord]);
  });
});

describe('the age of a claim', () => {
  const rowsOf = (...cells: ComparisonView['rows'][number]['cells'][string][]) =>
    cells.map((one, index) => ({ id: `r${index}`, label: 'R', cells: { one } }));
  const now = { edition: '2026-11', asOf: period('2026-11') };
  const of = (asOf: string, age: number) => ({ asOf: period(asOf), age });
  const newer = claim('newer', of('2024-12', 1));
  const older = claim('older', of('2018-09', 8));
  const then = claim('then', of('2020-10', 6));
  const too = claim('too', of('2020-10', 6));

  test.each([
    ['zh-Hans', ['早于本版 6 年', '早于本版 8 年', '最早的依据早于本版 8 年']],
    [
      'en',
      [
        '6 years before this edition',
        '8 years before this edition',
        'oldest basis 8 years before this edition',
      ],
    ],
  ] as const)('is told in %s beside its standing, where it is years', (locale, ages) => {
    const rows = rowsOf(
      { claims: [then, newer, older] },
      { text: ['Said'], claims: [older, newer] },
      { text: ['Said'], claims: [newer] },
    );
    const page = table(comparison({ ...now, rows }), locale);
    expect(textsOf(page, '.content .age:not([popover] *)')).toEqual(ages);
  });

  test('is told once where all are as old', () => {
    const page = table(
      comparison({ ...now, rows: rowsOf({ claims: [then] }, { claims: [too] }) }),
      'en',
    );
    expect(textsOf(page, '.age:not([popover] *)')).toEqual(['6 years before this edition']);
    expect(textsOf(page, 'div.common')).toEqual([
      'All of the above: <2020-10> · As stated 6 years before this edition',
    ]);
  });
});

/** Twelve rows in two groups; in every fifth the second column says the same as the first. */
const twelve = comparison({
  id: 'twelve',
  columns: ['One', 'Two', 'Three'].map((label) => ({ id: label.toLowerCase(), label })),
  groups: [
    { id: 'low', label: 'Low' },
    { id: 'high', label: 'High' },
  ],
  rows: Array.from({ length: 12 }, (_, index) => ({
    id: `r${index}`,
    label: `Row ${index}`,
    group: index < 5 ? 'low' : 'high',
    cells: {
      one: { text: [`Value ${50 - index}`], claims: [claim(`one-${index}`)] },
      two: { text: [`Value ${index % 5 === 0 ? 50 - index : index}`], claims: [a] },
      three: { text: ['Always'], claims: [a] },
    },
  })),
});

const hidesThree = 'twelve-columns=one&twelve-columns=two&twelve-columns=-three';

function shownAt(search: string, data = twelve, hash = ''): string[] {
  site.search = search;
  window.location.hash = hash;
  return textsOf(mountPage(<Comparison data={data} page={[data]} />), 'tbody .name');
}

function buttonNamed(page: ParentNode, name: string): HTMLElement {
  const found = [...page.querySelectorAll<HTMLElement>('button')].find(
    (button) => readable(button) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** Types into an input as a browser does: React takes no notice of what a script sets. */
async function type(input: HTMLElement, text: string): Promise<void> {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  await act(async () => input.dispatchEvent(new Event('input', { bubbles: true })));
}

describe('a view in the address', () => {
  test('is shown once scripts run; the page as built shows everything', () => {
    expect(shownAt('?twelve-text=row1')).toEqual(['Row 1', 'Row 10', 'Row 11']);
    expect(shownAt('?clouds-text=row1')).toHaveLength(12);
  });

  test('narrows to groups and to rows that differ', () => {
    expect(shownAt('?twelve=group.low')).toHaveLength(5);
    expect(shownAt(`?twelve=group.low&twelve-differing=only&${hidesThree}`)).toHaveLength(4);
    expect(shownAt('?twelve-differing=only')).toHaveLength(12);
  });

  test('sorts within groups', () => {
    const rows = shownAt('?twelve-sort=ascending.one');
    expect(rows.slice(0, 2)).toEqual(['Row 4', 'Row 3']);
    expect(rows.slice(5, 7)).toEqual(['Row 11', 'Row 10']);
  });

  test('shows what the address leads to in any case, and goes there', () => {
    expect(shownAt('?twelve-text=row11', twelve, '#twelve-r3')).toEqual(['Row 3', 'Row 11']);
    expect(shownAt('?twelve-text=row11', twelve, '#claim-one-4')).toEqual(['Row 4', 'Row 11']);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(2);
    expect(shownAt('', twelve, '#twelve-r3')).toHaveLength(12);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(2);
  });

  test('says so where no row fits it', () => {
    site.search = '?twelve-text=nowhere';
    const page = mountPage(<Comparison data={twelve} page={[twelve]} />, 'en');
    expect(textsOf(page, 'tbody')).toEqual(['No row matches.']);
    expect(textsOf(page, '.state output')).toEqual(['0 of 12 rows shown']);
  });
});

describe('the tools of a comparison', () => {
  const mount = (data = twelve, locale: 'zh-Hans' | 'en' = 'zh-Hans') =>
    mountPage(<Comparison data={data} page={[data]} />, locale);

  test('are not offered where they make no sense', () => {
    const page = mount(comparison());
    expect(page.querySelector('.tools')).toBeNull();
    expect(page.querySelector('thead button')).toBeNull();
  });

  test('offer the heads before scripts run, as these do once one is pressed', () => {
    expect(textsOf(table(twelve), 'thead button')).toEqual(['比较项', 'One', 'Two', 'Three']);
    expect(textsOf(table(twelve), 'thead th')).toEqual(['比较项', 'One', 'Two', 'Three']);
  });

  test('sort by the head of a column: up, down, and back to the editors’ order', async () => {
    const page = mount();
    const head = only(page, 'thead th:nth-child(2)');
    const seen: unknown[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await click(only(head, 'button'));
      seen.push([head.getAttribute('aria-sort'), site.search, textsOf(page, '.name')[0]]);
    }
    expect(seen).toEqual([
      ['ascending', 'twelve-sort=ascending.one', 'Row 4'],
      ['descending', 'twelve-sort=descending.one', 'Row 0'],
      [null, '', 'Row 0'],
    ]);
  });

  test('sort by a list, too, for where no heads are in sight', async () => {
    const page = mount();
    const select = only(page, '.sort select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual([
      '编者的顺序',
      '比较项',
      'One',
      'Two',
      'Three',
    ]);
    select.value = 'one';
    await act(async () => select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(site.search).toBe('twelve-sort=ascending.one');
    await click(buttonNamed(page, '降序'));
    expect(site.search).toBe('twelve-sort=descending.one');
  });

  test('find rows, tell how many, and take everything back', async () => {
    const page = mount();
    expect(readable(only(page, '.state output'))).toBe('');
    await type(only(page, 'input[type=search]'), 'row1');
    expect(site.search).toBe('twelve-text=row1');
    expect(readable(only(page, '.state output'))).toBe('显示 3 行，共 12 行');
    await click(buttonNamed(page, '只看有差异的行'));
    await click(buttonNamed(page, 'Low 5'));
    expect(site.search).toBe('twelve-text=row1&twelve-differing=only&twelve=group.low');
    expect(readable(only(page, '.state output'))).toBe('显示 1 行，共 12 行');
    const reset = buttonNamed(page, '恢复原样');
    expect(reset.getAttribute('aria-disabled')).toBe('false');
    await click(reset);
    expect(site.search).toBe('');
    expect(page.querySelectorAll('tbody .name')).toHaveLength(12);
    expect(reset.getAttribute('aria-disabled')).toBe('true');
  });

  test('hide columns, but never all, and move them without losing the focus', async () => {
    const page = mount(twelve, 'en');
    const disclose = buttonNamed(page, 'Columns');
    const panel = document.getElementById(disclose.getAttribute('aria-controls') ?? '');
    expect(panel?.hidden).toBe(true);
    await click(disclose);
    expect(panel?.hidden).toBe(false);
    const right = buttonNamed(page, '→Move “One” right');
    right.focus();
    await click(right);
    expect(textsOf(page, 'thead th')).toEqual(['Aspect', 'Two', 'One', 'Three']);
    expect(document.activeElement).toBe(right);
    expect(textsOf(page, 'output.visually-hidden')).toEqual(['“One” is now column 2 of 3']);
    await click(right);
    expect(right.getAttribute('aria-disabled')).toBe('true');
    const boxes = () => [...page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    await click(boxes()[0] as HTMLElement);
    await click(boxes()[1] as HTMLElement);
    expect(textsOf(page, 'thead th')).toEqual(['Aspect', 'One']);
    expect(boxes().map(({ disabled }) => disabled)).toEqual([false, false, true]);
    expect(site.search).toBe('twelve-columns=-two&twelve-columns=-three&twelve-columns=one');
  });

  test('offer “only where they differ” only where rows may agree', () => {
    const rows = twelve.rows.map((row) => ({ ...row, cells: { one: row.cells.one } }));
    const page = mount({ ...twelve, rows } as ComparisonView);
    expect(textsOf(page, '.bar > button')).toEqual(['列']);
  });

  test('copy what is shown', async () => {
    const writeText = vi.fn(async (_text: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    site.search = `?twelve-text=row1&twelve=group.low&${hidesThree}`;
    const page = mount();
    await click(buttonNamed(page, '复制为 Markdown'));
    await act(() => vi.waitFor(() => expect(writeText).toHaveBeenCalled(), 5000));
    expect(writeText.mock.lastCall?.[0].split('\n').slice(0, 6)).toEqual([
      '**Two clouds**',
      '',
      '| 分组 | 比较项 | One | Two |',
      '| - | - | - | - |',
      '| Low | Row 1 | Value 49\\[1\\] | Value 1\\[1\\] |',
      '',
    ]);
    vi.unstubAllGlobals();
  });
});

test.each([
  ['zh-Hans', '#本行链接：Start'],
  ['en', '#Link to this row: Start'],
] as const)('every row links to itself, in %s', (locale, name) => {
  const link = only(table(comparison(), locale), 'th[scope=row] a[href^="#"]');
  expect(readable(link)).toBe(name);
  expect(link.getAttribute('href')).toBe('#clouds-start');
});

test('every row takes reports, with what it says', () => {
  const data = comparison();
  const page = mountPage(<Comparison data={data} page={[data]} />);
  expect(reportsIn(only(page, 'th[scope=row]'))).toEqual(['clouds#start at #clouds-start']);
  expect(reportedText(page, 'clouds#start')).toBe(
    'Start\nOne | Statement of a.\nTwo | Statement of b.\nStatement of c.',
  );
});
