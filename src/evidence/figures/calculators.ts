import type { Localized } from '../locale';
import { formulas } from './formulas';

/** A formula as a calculator shows it: its name, and its symbols as TeX. */
export interface ShownFormula {
  label: Localized;
  symbols: string;
}

/** Every calculator, and the formulas it works with, in order. */
export const calculators = {
  availability: [
    formulas.downtime,
    {
      label: { 'zh-Hans': '串联的可用性', en: 'Availability in series' },
      symbols: 'a^n',
    },
    {
      label: { 'zh-Hans': '并联的可用性', en: 'Availability in parallel' },
      symbols: '1 - (1 - a)^k',
    },
  ],
  concentration: [
    { ...formulas.hhi, label: { 'zh-Hans': '下界', en: 'Lower bound' } },
    {
      label: { 'zh-Hans': '上界', en: 'Upper bound' },
      symbols: '\\sum_i s_i^2 + k m^2 + (r - k m)^2',
    },
    {
      label: { 'zh-Hans': '其中', en: 'where' },
      symbols:
        'r = 100 - \\sum_i s_i, \\enspace m = \\min_i s_i, \\enspace k = \\left\\lfloor \\frac{r}{m} \\right\\rfloor',
    },
  ],
  growth: [
    formulas.cagr,
    {
      label: { 'zh-Hans': '翻一番所需年数', en: 'Years to double' },
      symbols: '\\frac{\\ln 2}{\\ln(1 + g)}',
    },
  ],
  quorum: [
    formulas.majority,
    {
      label: { 'zh-Hans': '可容忍的停机数', en: 'Crashes tolerated' },
      symbols:
        'n - \\left(\\left\\lfloor \\frac{n}{2} \\right\\rfloor + 1\\right) = \\left\\lfloor \\frac{n - 1}{2} \\right\\rfloor',
    },
    formulas['byzantine-faults'],
    {
      label: { 'zh-Hans': '防作恶的法定数', en: 'Byzantine quorum' },
      symbols: '\\left\\lceil \\frac{n + f + 1}{2} \\right\\rceil',
    },
  ],
  'total-cost': [
    {
      label: { 'zh-Hans': '总拥有成本', en: 'Total cost of ownership' },
      symbols: 'C_0 + \\sum_{t=1}^{n} \\frac{O}{(1 + r)^t}',
    },
  ],
} as const satisfies Record<string, readonly ShownFormula[]>;

/** The id by which a page names a calculator. */
export type CalculatorId = keyof typeof calculators;

/** Every such id. */
export const calculatorIds = Object.keys(calculators) as CalculatorId[];
