// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, test } from 'vitest';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { TotalCost } from './TotalCost';

beforeEach(() => {
  site.locale = 'zh-Hans';
  site.search = '';
});

/** The calculator with what is typed, by the name that the address has for it. */
function render(typed: Record<string, string> = {}, locale: 'zh-Hans' | 'en' = 'zh-Hans') {
  const named = Object.entries(typed).map(([name, text]) => [`tco-${name}`, text]);
  site.search = new URLSearchParams(named).toString();
  return renderPage(<TotalCost />, locale);
}

function inputLabelled(page: ParentNode, label: string): HTMLInputElement {
  const found = [...page.querySelectorAll('label')].find((other) => readable(other) === label);
  return only(page, `[id="${found?.htmlFor}"]`) as HTMLInputElement;
}

/** What is said to be wrong with an input. */
function complaintOf(page: ParentNode, label: string): string | undefined {
  const input = inputLabelled(page, label);
  const id = input.getAttribute('aria-describedby');
  if (input.getAttribute('aria-invalid') !== 'true') return undefined;
  return readable(only(page, `[id="${id}"]`));
}

/** Building costs 100 and 10 a year, renting 30 a year, and money keeps its worth. */
const plans = {
  'own-initial': '100',
  'own-yearly': '10',
  'rent-initial': '0',
  'rent-yearly': '30',
  rate: '0',
};

describe('TotalCost', () => {
  test.each([
    [
      'zh-Hans',
      '总拥有成本计算器',
      [
        '自建：一次性投入（万元）',
        '自建：每年开支（万元）',
        '租用：一次性投入（万元）',
        '租用：每年费用（万元）',
        '年数',
        '折现率（% 每年）',
      ],
    ],
    [
      'en',
      'Calculator of total cost of ownership',
      [
        'Building: paid at the start (CN¥10,000)',
        'Building: paid each year (CN¥10,000)',
        'Renting: paid at the start (CN¥10,000)',
        'Renting: paid each year (CN¥10,000)',
        'Years',
        'Discount rate (% a year)',
      ],
    ],
  ] as const)('asks in %s, and begins with an example', (locale, name, labels) => {
    const page = render({}, locale);
    expect(only(page, 'section.calculator').getAttribute('aria-label')).toBe(name);
    expect(textsOf(page, 'label')).toEqual(labels);
    expect(labels.map((label) => inputLabelled(page, label).value)).toEqual([
      '1000',
      '200',
      '50',
      '380',
      '5',
      '5',
    ]);
    expect(page.querySelector('[aria-invalid]')).toBeNull();
    expect(repeatedIds(page)).toEqual([]);
  });

  test('works its example out', () => {
    // 200 × 4.32948 + 1000 = 1865.9; 380 × 4.32948 + 50 = 1695.2
    const page = render({}, 'en');
    expect(textsOf(page, 'tbody tr:last-child > *')).toEqual(['5', '1,865.9', '1,695.2']);
    expect(readable(only(page, 'output'))).toBe(
      'By the end of year 5, renting is cheaper, by 9.1%.',
    );
  });

  test('tells the costs of every year, the start included', () => {
    const page = render({ ...plans, years: '2' }, 'en');
    expect(textsOf(page, 'caption')).toEqual(['Cost so far, in today’s money']);
    expect(textsOf(page, 'th[scope=col]')).toEqual(['End of year', 'building', 'renting']);
    expect(textsOf(page, 'tbody tr')).toEqual(['01000', '111030', '212060']);
  });

  test.each([
    [
      'zh-Hans',
      '满 10 年时，自建更省，少花 33.3%。 从第 5 年末起，它的累计花费不再更高。',
      '满 5 年时，两种方式花费相同。',
    ],
    [
      'en',
      'By the end of year 10, building is cheaper, by 33.3%. ' +
        'From the end of year 5 on it has cost no more than the other.',
      'By the end of year 5 both ways have cost the same.',
    ],
  ] as const)('says in %s which way is cheaper, and since when', (locale, crossed, even) => {
    expect(readable(only(render({ ...plans, years: '10' }, locale), 'output'))).toBe(crossed);
    expect(readable(only(render({ ...plans, years: '5' }, locale), 'output'))).toBe(even);
  });

  test('takes nothing paid at all', () => {
    const nothing = { 'own-initial': '0', 'own-yearly': '0', 'rent-yearly': '0' };
    const page = render({ ...plans, ...nothing });
    expect(readable(only(page, 'output'))).toBe('满 5 年时，两种方式花费相同。');
    expect(page.innerHTML).not.toContain('NaN');
  });

  test.each([
    ['own-initial', '-1', '自建：一次性投入（万元）', '请填不小于 0 的数，例如 1000。'],
    ['years', '两年', '年数', '请填 1 到 30 之间的整数。'],
    ['rate', '101', '折现率（% 每年）', '请填 0 到 100 之间的数，例如 5。'],
  ])('says what is wrong with %s, and works nothing out', (name, text, label, complaint) => {
    const page = render({ [name]: text });
    expect(inputLabelled(page, label).value).toBe(text);
    expect(complaintOf(page, label)).toBe(complaint);
    expect(page.querySelectorAll('[aria-invalid]')).toHaveLength(1);
    expect(page.querySelector('output, table')).toBeNull();
  });

  test('says so in English, too', () => {
    const page = render({ 'rent-yearly': 'much', years: '2.5', rate: 'low' }, 'en');
    expect(complaintOf(page, 'Renting: paid each year (CN¥10,000)')).toBe(
      'Please give a number of at least 0, such as 1000.',
    );
    expect(complaintOf(page, 'Years')).toBe('Please give a whole number from 1 to 30.');
    expect(complaintOf(page, 'Discount rate (% a year)')).toBe(
      'Please give a number from 0 to 100, such as 5.',
    );
  });

  test('stays empty where it was emptied, so that another number can be typed', () => {
    const page = document.createElement('main');
    const root = createRoot(page);
    flushSync(() => root.render(<TotalCost />));
    const years = inputLabelled(page, '年数');
    // React takes no notice of what a script sets, unless it is set as a browser does it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(years, '');
    document.body.append(page);
    years.dispatchEvent(new Event('input', { bubbles: true }));
    root.unmount();
    page.remove();
    const emptied = renderPage(<TotalCost />);
    expect(inputLabelled(emptied, '年数').value).toBe('');
    expect(complaintOf(emptied, '年数')).toBe('请填 1 到 30 之间的整数。');
  });
});
