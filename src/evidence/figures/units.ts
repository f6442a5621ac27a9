/**
 * What a quantity is counted in, and how `Intl.NumberFormat` writes it. Units with the style `unit`
 * carry CLDR's own name; `bare` ones are numbers whose noun stands in the sentence around them; `worded`
 * ones have a word that CLDR lacks, or spells another way, which `format.ts` sets.
 */
export const units = {
  count: { style: 'bare', meaning: 'a plain number; the sentence says of what' },
  share: { style: 'percent', meaning: 'a part of a whole: 0.181 reads 18.1%' },
  money: { style: 'currency', meaning: 'an amount of `currency`, in whole units: 9100000000' },
  rank: { style: 'bare', meaning: 'a place in an order: 1 is first' },
  multiple: { style: 'worded', meaning: 'how many times as much: 2.5 reads 2.5 times' },
  point: { style: 'worded', meaning: 'percentage points: 3.2 reads 3.2 percentage points' },
  millisecond: { style: 'unit', meaning: 'milliseconds' },
  second: { style: 'unit', meaning: 'seconds' },
  minute: { style: 'unit', meaning: 'minutes' },
  hour: { style: 'unit', meaning: 'hours' },
  day: { style: 'unit', meaning: 'days' },
  week: { style: 'unit', meaning: 'weeks' },
  month: { style: 'unit', meaning: 'months' },
  year: { style: 'unit', meaning: 'years' },
  gigabyte: { style: 'unit', meaning: 'gigabytes' },
  terabyte: { style: 'unit', meaning: 'terabytes' },
  petabyte: { style: 'unit', meaning: 'petabytes' },
  kilometre: { style: 'worded', meaning: 'kilometres' },
} as const;

/** A unit that a figure may carry. */
export type Unit = keyof typeof units;

/** A unit whose word `format.ts` sets. */
export type WordedUnit = {
  [U in Unit]: (typeof units)[U]['style'] extends 'worded' ? U : never;
}[Unit];

/** ISO 4217 codes a figure may carry. */
export const currencies = ['CNY', 'USD', 'HKD'] as const;
export type Currency = (typeof currencies)[number];
