// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { complaintOf, inputLabelled } from '../../../tests/docusaurus/fields';
import { mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage, repeatedIds, textsOf } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { type CalculatorId, calculatorIds, calculators } from '../../evidence/figures/calculators';
import type { Locale } from '../../evidence/locale';
import { viewCalculator } from '../../evidence/views/localize';
import { Calculator } from './Calculator';

beforeEach(() => {
  site.locale = 'zh-Hans';
  site.search = '';
});

function calculator(id: CalculatorId, locale: Locale) {
  const data = viewCalculator(id, { locale });
  return <Calculator data={data} page={[data]} />;
}

/** A calculator with what is typed, by the name that the address has for it. */
function render(id: CalculatorId, typed: Record<string, string> = {}, locale: Locale = 'zh-Hans') {
  site.search = new URLSearchParams(typed).toString();
  return renderPage(calculator(id, locale), locale);
}

/** The sentence that a calculator ends in; blanks that keep a number with its unit are plain ones. */
function answerOf(page: ParentNode): string {
  return readable(only(page, 'output')).replaceAll('\u00a0', ' ');
}

function rowsOf(page: ParentNode): string[] {
  return [...page.querySelectorAll('tbody tr')].map((row) =>
    textsOf(row, 'th, td').join(' | ').replaceAll('\u00a0', ' '),
  );
}

describe.each(calculatorIds)('the calculator %s', (id) => {
  test.each(['zh-Hans', 'en'] as const)('begins in %s with an example that works', (locale) => {
    const page = render(id, {}, locale);
    expect(page.querySelector('[aria-invalid]')).toBeNull();
    expect(answerOf(page)).not.toBe('');
    expect(page.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(repeatedIds(page)).toEqual([]);
  });

  test('is a region with a name, whose controls have labels', () => {
    const page = render(id);
    const named = only(page, 'section[aria-labelledby]').getAttribute('aria-labelledby');
    expect(readable(only(page, `[id="${named}"]`))).toMatch(/计算器$/);
    for (const control of page.querySelectorAll('input, textarea')) {
      expect(readable(only(page, `label[for="${control.id}"]`))).not.toBe('');
    }
  });

  test('shows its formulas', () => {
    const page = render(id);
    expect(textsOf(page, '[role=group] .label')).toEqual(
      calculators[id].map(({ label }) => label['zh-Hans']),
    );
    expect(page.querySelectorAll('[role=group] math')).toHaveLength(calculators[id].length);
  });

  test('tells its example in words to readers without scripts', () => {
    const page = render(id);
    expect(readable(only(page, '.example p'))).toContain('JavaScript');
    const examples = [...page.querySelectorAll('label')].map((label) => {
      const { value } = inputLabelled(page, readable(label));
      return `${readable(label)} ${value}`;
    });
    expect(textsOf(page, '.example li')).toEqual(examples);
  });
});

describe('what is typed', () => {
  /** Types as a browser does: React takes no notice of what a script sets otherwise. */
  function type(input: HTMLInputElement, text: string): void {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
  }

  test('stands in the address, and is worked out', () => {
    const page = mountPage(calculator('quorum', 'zh-Hans'));
    type(inputLabelled(page, '参与表决的节点 n（个）'), '１0');
    expect(new URLSearchParams(site.search).get('quorum-voters')).toBe('１0');
    expect(answerOf(page)).toContain('须有 6 个应答');
  });

  test('may be nothing, so that another number can be typed', () => {
    const page = mountPage(calculator('quorum', 'zh-Hans'));
    type(inputLabelled(page, '参与表决的节点 n（个）'), '');
    const emptied = renderPage(calculator('quorum', 'zh-Hans'));
    expect(inputLabelled(emptied, '参与表决的节点 n（个）').value).toBe('');
    expect(complaintOf(emptied, '参与表决的节点 n（个）')).toBe(
      '请填 1 到 1,000 之间的整数，例如 4。',
    );
  });

  test('is said to be wrong at its field, and nothing follows from it', () => {
    const page = render('availability', { 'availability-one': '100.5' });
    expect(inputLabelled(page, '单个部件的可用性 a（%）').value).toBe('100.5');
    expect(complaintOf(page, '单个部件的可用性 a（%）')).toBe(
      '请填 0 到 100 之间的数，例如 99.95。',
    );
    expect(page.querySelectorAll('[aria-invalid]')).toHaveLength(1);
    expect(answerOf(page)).toBe('');
    expect(page.querySelector('table')).toBeNull();
  });
});

describe('availability', () => {
  test('is told as downtime, of one part, in series and in parallel', () => {
    // 525,600 minutes × 0.0005; × (1 − 0.9995³); × 0.0005² = 0.1314 minutes
    expect(answerOf(render('availability'))).toBe(
      '每年停机：单个 262.8 分钟，串联后 788 分钟，并联后 7.884 秒。',
    );
    expect(answerOf(render('availability', {}, 'en'))).toBe(
      'Downtime a year: 262.8 minutes for one part, 788 minutes in series, 7.884 seconds in parallel.',
    );
  });

  test('is told for a year, for thirty days and for a day', () => {
    expect(rowsOf(render('availability'))).toEqual([
      '单个 | 99.95% | 262.8 分钟 | 21.6 分钟 | 43.2 秒',
      '串联 3 个 | 99.850075% | 788 分钟 | 64.77 分钟 | 2.159 分钟',
      '并联 2 个 | 99.999975% | 7.884 秒 | 0.648 秒 | 不到 0.1 秒',
    ]);
  });

  test('says that failures are taken to be independent', () => {
    expect(textsOf(render('availability'), '.note').join()).toContain('故障互不相关');
    expect(textsOf(render('availability', {}, 'en'), '.note').join()).toContain('independent');
  });

  test.each([
    ['100', '100% | 0 分钟', '100% | 0 分钟'],
    ['0', '0% | 365 天', '0% | 365 天'],
    ['99.9999', '99.9999% | 31.54 秒', '超过 99.9999999% | 不到 0.1 秒'],
  ])('may be %s%%', (one, single, parallel) => {
    const [first, , last] = rowsOf(render('availability', { 'availability-one': one }));
    expect(first).toContain(single);
    expect(last).toContain(parallel);
  });
});

describe('concentration', () => {
  const shares = (text: string, locale: Locale = 'zh-Hans') =>
    render('concentration', { 'concentration-shares': text }, locale);

  test('is between bounds where the rest is not known, and says what they assume', () => {
    expect(answerOf(render('concentration'))).toBe(
      'HHI 在 1,876 到 2,328 之间：所填各家合计占 70%，其余未知。',
    );
    expect(readable(only(render('concentration'), '.note'))).toContain('不大于所填的最小一家');
    expect(answerOf(shares('50', 'en'))).toBe(
      'The HHI is between 2,500 and 5,000: the firms given hold 50% together; the rest is unknown.',
    );
  });

  test('is one number where the whole market is known', () => {
    expect(answerOf(shares('50、30、20%'))).toBe('HHI 为 3,800。');
    expect(answerOf(shares('100', 'en'))).toBe('The HHI is 10,000.');
  });

  test.each([
    [
      '40, 三成',
      '“三成”不是一家的份额：请填 0.01 到 100 之间的数，各家之间用逗号隔开，例如 36, 18, 16。',
    ],
    ['60, 50', '各家份额合计 110%，超过了 100%，请核对。'],
    [' ', '请至少填一家的份额，例如 36, 18, 16。'],
  ])('says what is wrong with %o', (text, complaint) => {
    expect(complaintOf(shares(text), '各家的份额 s（%）')).toBe(complaint);
    expect(answerOf(shares(text))).toBe('');
  });
});

describe('growth', () => {
  const growth = (from: string, to: string, years: string, locale: Locale = 'zh-Hans') =>
    answerOf(
      render('growth', { 'growth-from': from, 'growth-to': to, 'growth-years': years }, locale),
    );

  test('is by the year, with the time in which it doubles', () => {
    expect(growth('1，000', '2,000', '1')).toBe('平均每年增长 100%；照这个速度，每 1 年翻一番。');
    // 1.5^(1/3) − 1; ln 2 ⁄ ln 1.14471
    expect(growth('100', '150', '3', 'en')).toBe(
      'Growth of 14.47% a year; at that rate, it doubles every 5.13 years.',
    );
  });

  test('may be a decline, or none', () => {
    expect(growth('200', '100', '1')).toBe('平均每年下降 50%。');
    expect(growth('200', '200', '7')).toBe('没有增减。');
    expect(growth('200', '200', '7', 'en')).toBe('Neither growth nor decline.');
  });

  test('is never said to be nothing where it is something', () => {
    expect(growth('100', '100.01', '20')).toContain('0.0005%');
  });
});

describe('quorum', () => {
  const quorum = (voters: string, locale: Locale = 'zh-Hans') =>
    answerOf(render('quorum', { 'quorum-voters': voters }, locale));

  test('is told against crashes and against malice', () => {
    expect(quorum('7')).toBe(
      '7 个节点只防停机：须有 4 个应答，容许 3 个停机。' +
        '还要防作恶：须有 5 个一致的应答，容许 2 个作恶。',
    );
    expect(quorum('5', 'en')).toBe(
      'Of 5 nodes, against crashes alone: 3 must answer, and 2 may fail.' +
        'Against malice, too: 4 must give the same answer, and 1 may lie.',
    );
  });

  test('is all of them where there is but one', () => {
    expect(quorum('1')).toContain('须有 1 个应答，容许 0 个停机');
  });
});

describe('total cost', () => {
  /** Building costs 100 and 10 a year, renting 30 a year, and money keeps its worth. */
  const plans = {
    'tco-own-initial': '100',
    'tco-own-yearly': '10',
    'tco-rent-initial': '0',
    'tco-rent-yearly': '30',
    'tco-rate': '0',
  };

  test.each([
    [
      'zh-Hans',
      [
        '自建：一次性投入 C₀（万元）',
        '自建：每年开支 O（万元）',
        '租用：一次性投入 C₀（万元）',
        '租用：每年费用 O（万元）',
        '年数 n',
        '折现率 r（% 每年）',
      ],
    ],
    [
      'en',
      [
        'Building: paid at the start C₀ (CN¥10,000)',
        'Building: paid each year O (CN¥10,000)',
        'Renting: paid at the start C₀ (CN¥10,000)',
        'Renting: paid each year O (CN¥10,000)',
        'Years n',
        'Discount rate r (% a year)',
      ],
    ],
  ] as const)('asks in %s for both ways', (locale, labels) => {
    expect(textsOf(render('total-cost', {}, locale), 'label')).toEqual(labels);
  });

  test('is told year by year, the start included', () => {
    const page = render('total-cost', { ...plans, 'tco-years': '2' }, 'en');
    expect(textsOf(page, 'caption')).toEqual(['Cost so far, in today’s money (CN¥10,000)']);
    expect(rowsOf(page)).toEqual(['0 | 100 | 0', '1 | 110 | 30', '2 | 120 | 60']);
  });

  test('is in the money of today', () => {
    // 200 × 4.32948 + 1000 = 1865.9; 380 × 4.32948 + 50 = 1695.2
    const page = render('total-cost', {}, 'en');
    expect(rowsOf(page).at(-1)).toBe('5 | 1,865.9 | 1,695.2');
    expect(answerOf(page)).toBe('By the end of year 5, renting is cheaper, by 9.1%.');
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
  ] as const)('tells in %s which way is cheaper, and since when', (locale, crossed, even) => {
    const over = (years: string) =>
      answerOf(render('total-cost', { ...plans, 'tco-years': years }, locale));
    expect(over('10')).toBe(crossed);
    expect(over('5')).toBe(even);
  });

  test('may be nothing at all', () => {
    const nothing = { 'tco-own-initial': '0', 'tco-own-yearly': '0', 'tco-rent-yearly': '0' };
    const page = render('total-cost', { ...plans, ...nothing });
    expect(answerOf(page)).toBe('满 5 年时，两种方式花费相同。');
    expect(page.innerHTML).not.toContain('NaN');
  });

  test.each([
    [
      'tco-own-initial',
      '-1',
      '自建：一次性投入 C₀（万元）',
      '请填 0 到 1,000,000,000 之间的数，例如 1000。',
    ],
    ['tco-years', '两年', '年数 n', '请填 1 到 30 之间的整数，例如 5。'],
    ['tco-rate', '101%', '折现率 r（% 每年）', '请填 0 到 100 之间的数，例如 5。'],
  ])('says what is wrong with %s', (name, text, label, complaint) => {
    const page = render('total-cost', { [name]: text });
    expect(complaintOf(page, label)).toBe(complaint);
    expect(page.querySelectorAll('[aria-invalid]')).toHaveLength(1);
    expect(answerOf(page)).toBe('');
  });

  test('says so in English, too', () => {
    const page = render('total-cost', { 'tco-years': '2.5', 'tco-rate': 'low' }, 'en');
    expect(complaintOf(page, 'Years n')).toBe(
      'Please give a whole number from 1 to 30, such as 5.',
    );
    expect(complaintOf(page, 'Discount rate r (% a year)')).toBe(
      'Please give a number from 0 to 100, such as 5.',
    );
  });
});
