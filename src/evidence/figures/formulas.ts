import type { Localized } from '../locale';

/** A number a formula is fed with, and how the reader writes it, as TeX. */
export interface Term {
  value: number;
  tex: string;
}

/** A way to work a figure out from others. */
export interface Formula {
  label: Localized;
  meaning: string;
  /** How many inputs it takes; any number where left out. */
  inputs?: number;
  /** The formula in symbols, as TeX: inputs are `a`, `b` … in order. */
  symbols: string;
  work(inputs: number[], years: number): number;
  /** The formula with the inputs put in, as TeX. */
  write(inputs: Term[], years: number): string;
}

const minutesPerYear = 365 * 24 * 60;

/** Every way to work a figure out. */
export const formulas = {
  same: {
    label: { 'zh-Hans': '取自', en: 'Taken from' },
    meaning: 'the input itself, so that a claim may name a point of a series',
    inputs: 1,
    symbols: 'a',
    work: ([a = 0]) => a,
    write: ([a]) => texOf(a),
  },
  sum: {
    label: { 'zh-Hans': '合计', en: 'Sum' },
    meaning: 'all inputs added up',
    symbols: '\\sum_i a_i',
    work: (inputs) => inputs.reduce((total, value) => total + value, 0),
    write: (inputs) => inputs.map(texOf).join(' + '),
  },
  difference: {
    label: { 'zh-Hans': '差', en: 'Difference' },
    meaning: 'the first less the second',
    inputs: 2,
    symbols: 'a - b',
    work: ([a = 0, b = 0]) => a - b,
    write: ([a, b]) => `${texOf(a)} - ${texOf(b)}`,
  },
  ratio: {
    label: { 'zh-Hans': '比值', en: 'Ratio' },
    meaning: 'the first divided by the second',
    inputs: 2,
    symbols: '\\frac{a}{b}',
    work: ([a = 0, b = 1]) => a / b,
    write: ([a, b]) => `\\frac{${texOf(a)}}{${texOf(b)}}`,
  },
  growth: {
    label: { 'zh-Hans': '增长率', en: 'Growth' },
    meaning: 'by what part the second is above the first, the earlier',
    inputs: 2,
    symbols: '\\frac{b}{a} - 1',
    work: ([a = 1, b = 0]) => b / a - 1,
    write: ([a, b]) => `\\frac{${texOf(b)}}{${texOf(a)}} - 1`,
  },
  cagr: {
    label: { 'zh-Hans': '年复合增长率', en: 'Compound annual growth rate' },
    meaning: 'the steady yearly growth that leads from the first to the second in `years`',
    inputs: 2,
    symbols: '\\left(\\frac{b}{a}\\right)^{1/n} - 1',
    work: ([a = 1, b = 0], years) => (b / a) ** (1 / years) - 1,
    write: ([a, b], years) => `\\left(\\frac{${texOf(b)}}{${texOf(a)}}\\right)^{1/${years}} - 1`,
  },
  hhi: {
    label: { 'zh-Hans': '赫芬达尔指数', en: 'Herfindahl–Hirschman index' },
    meaning: 'the squares of the shares, in per cent, added up; 10,000 is a monopoly',
    symbols: '\\sum_i s_i^2',
    work: (inputs) => inputs.reduce((total, share) => total + (100 * share) ** 2, 0),
    write: (inputs) => inputs.map(({ value }) => `${percent(value)}^2`).join(' + '),
  },
  downtime: {
    label: { 'zh-Hans': '每年不可用时间', en: 'Downtime a year' },
    meaning: 'the minutes of a year of 365 days that an availability leaves out',
    inputs: 1,
    symbols: '(1 - a) \\times 365 \\times 24 \\times 60',
    work: ([a = 1]) => (1 - a) * minutesPerYear,
    write: ([a]) => `(1 - ${texOf(a)}) \\times 365 \\times 24 \\times 60`,
  },
  majority: {
    label: { 'zh-Hans': '多数派', en: 'Majority' },
    meaning: 'the fewest of n voters of which any two groups share one',
    inputs: 1,
    symbols: '\\left\\lfloor \\frac{n}{2} \\right\\rfloor + 1',
    work: ([n = 0]) => Math.floor(n / 2) + 1,
    write: ([n]) => `\\left\\lfloor \\frac{${texOf(n)}}{2} \\right\\rfloor + 1`,
  },
  'byzantine-faults': {
    label: { 'zh-Hans': '可容忍的拜占庭故障数', en: 'Byzantine faults tolerated' },
    meaning: 'how many of n voters may lie before agreement is lost (n ≥ 3f + 1)',
    inputs: 1,
    symbols: '\\left\\lfloor \\frac{n - 1}{3} \\right\\rfloor',
    work: ([n = 1]) => Math.floor((n - 1) / 3),
    write: ([n]) => `\\left\\lfloor \\frac{${texOf(n)} - 1}{3} \\right\\rfloor`,
  },
} as const satisfies Record<string, Formula>;

export type FormulaName = keyof typeof formulas;

function texOf(term: Term | undefined): string {
  return term?.tex ?? '?';
}

/** A share in per cent, free of the noise of binary fractions: 0.37 gives 37. */
function percent(share: number): number {
  return Number((100 * share).toPrecision(12));
}
