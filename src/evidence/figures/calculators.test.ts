import { expect, test } from 'vitest';
import { calculators, type ShownFormula } from './calculators';
import { mathml } from './tex';

test.each(Object.entries<readonly ShownFormula[]>(calculators))(
  'the formulas of the calculator %s can be set, and have names of their own',
  (_, formulas) => {
    for (const { symbols } of formulas) expect(mathml(symbols)).toContain('</math>');
    for (const locale of ['zh-Hans', 'en'] as const) {
      const names = formulas.map(({ label }) => label[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
  },
);
