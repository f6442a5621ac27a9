import * as z from 'zod';
import { currencies, units } from '../figures/units';
import { valuesOf } from '../vocabulary';
import { currencyWithMoneyOnly, sharesArePartsOfOne } from './amounts';
import { byId, citation, localizedMarkup, localizedText, pastPeriod, period } from './fields';

const point = z.strictObject({
  at: period.describe('The period measured.'),
  value: z.number().describe('In whole units: 0.181, 9100000000.'),
  sources: z.array(citation).min(1).describe('What supports it.'),
  estimate: z.boolean().optional().describe('Whether it is an estimate or a forecast.'),
  note: localizedMarkup.optional().describe('A caveat on this point.'),
});

const line = z.strictObject({
  label: localizedText.describe('Whose numbers they are.'),
  points: z
    .array(point)
    .min(1)
    .describe('In any order; a period left out is a gap, never bridged.'),
});

const methodBreak = z.strictObject({
  at: period.describe('The first period measured the new way.'),
  reason: localizedText.describe('What changed.'),
});

/** A line has one point for a period. */
function eachPeriodOnce(
  lines: Readonly<Record<string, z.infer<typeof line>>>,
  context: z.core.$RefinementCtx,
): void {
  for (const [name, { points }] of Object.entries(lines)) {
    for (const [index, { at }] of points.entries()) {
      if (points.findIndex((point) => point.at === at) === index) continue;
      const path = ['lines', name, 'points', index, 'at'];
      const message = 'each period once in a line: this one has a point already';
      context.addIssue({ code: 'custom', path, message });
    }
  }
}

/** Numbers over time, one line for each thing measured. */
export const series = z
  .strictObject({
    caption: localizedText.describe('What the chart shows.'),
    method: localizedText.describe('What is measured, by whom and how.'),
    unit: z.enum(valuesOf(units)).describe('What the values are counted in.'),
    currency: z.enum(currencies).optional().describe('ISO 4217 code; with the unit `money` only.'),
    asOf: pastPeriod.describe('When the series was last brought up to date.'),
    lines: byId(line).describe('By what is measured.'),
    breaks: z.array(methodBreak).optional().describe('Where the method changed.'),
    note: localizedMarkup.optional().describe('A caveat on the whole series.'),
  })
  .superRefine((series, context) => {
    currencyWithMoneyOnly(series, context);
    eachPeriodOnce(series.lines, context);
    const values = Object.values(series.lines).flatMap(({ points }) =>
      points.map(({ value }) => value),
    );
    sharesArePartsOfOne(series.unit, values, context);
  })
  .describe('Numbers over time.');

export type Series = z.infer<typeof series>;
