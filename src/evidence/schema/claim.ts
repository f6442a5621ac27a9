import * as z from 'zod';
import { type Formula, formulas } from '../figures/formulas';
import { currencies, units } from '../figures/units';
import { confidences, qualifiers, valuesOf, verdicts } from '../vocabulary';
import { currencyWithMoneyOnly, sharesArePartsOfOne } from './amounts';
import { byId, citation, id, localizedMarkup, pastPeriod, period, reference } from './fields';

const input = z.union(
  [
    z.strictObject({
      claim: reference('claim').describe('The claim it is stated in.'),
      figure: id.describe('The name of the figure within that claim.'),
    }),
    z.strictObject({
      series: reference('series').describe('The series it is a point of.'),
      line: id.describe('The line of the series.'),
      at: period.describe('The period of the point.'),
    }),
  ],
  { error: 'a figure, `{ claim, figure }`, or a point of a series, `{ series, line, at }`' },
);

/** What a derived figure is worked out from: a figure of a claim, or a point of a series. */
export type Input = z.infer<typeof input>;

/** How a figure follows from others. */
const derivation = z
  .strictObject({
    formula: z.enum(valuesOf(formulas)).describe('How it is worked out.'),
    inputs: z.array(input).min(1).describe('What it is worked out from, in order.'),
    years: z.number().positive().optional().describe('The years between; for `cagr` only.'),
  })
  .superRefine(({ formula, inputs, years }, context) => {
    const { inputs: wanted }: Formula = formulas[formula];
    if (wanted !== undefined && inputs.length !== wanted) {
      const message = `${wanted} of them, which \`${formula}\` is worked out from`;
      context.addIssue({ code: 'custom', path: ['inputs'], message });
    }
    if ((formula === 'cagr') === (years !== undefined)) return;
    const message = formula === 'cagr' ? 'the years between' : 'no years, which only `cagr` counts';
    context.addIssue({ code: 'custom', path: ['years'], message });
  });

export type Derivation = z.infer<typeof derivation>;

/** A quantity, written once for both languages. */
export const figure = z
  .strictObject({
    value: z.number().optional().describe('The number in whole units: 10000000000, 0.181.'),
    derived: derivation.optional().describe('In place of `value`: how it follows from others.'),
    to: z.number().optional().describe('The upper end, where the figure is a range.'),
    unit: z.enum(valuesOf(units)).describe('What it is counted in.'),
    currency: z.enum(currencies).optional().describe('ISO 4217 code; with the unit `money` only.'),
    qualifier: z
      .enum(valuesOf(qualifiers))
      .optional()
      .describe('How the stated number stands to the true one.'),
    decimals: z
      .int()
      .min(0)
      .max(6)
      .optional()
      .describe('Decimal places to keep after scaling; 2 where left out.'),
    asOf: pastPeriod.optional().describe('Where it differs from the as-of date of the claim.'),
  })
  .superRefine((figure, context) => {
    currencyWithMoneyOnly(figure, context);
    sharesArePartsOfOne(figure.unit, [figure.value, figure.to], context);
    if ((figure.value === undefined) === (figure.derived === undefined)) {
      const message = 'either a `value` or how it is `derived`';
      context.addIssue({ code: 'custom', path: ['value'], message });
    }
    if (figure.to === undefined) return;
    if (figure.value === undefined) {
      const message = 'no upper end on a figure that is derived';
      context.addIssue({ code: 'custom', path: ['to'], message });
      return;
    }
    if (figure.to > figure.value) return;
    const message = `a number above ${figure.value}, the lower end of the range`;
    context.addIssue({ code: 'custom', path: ['to'], message });
  });

export type Figure = z.infer<typeof figure>;

/** A figure whose number is known: stated, or worked out. */
export type StatedFigure = Figure & { value: number };

const answer = z.strictObject({
  edition: z
    .string()
    .regex(/^\d{4}-\d{2}$/, "the name of an edition: '2020-10'")
    .describe('The earlier edition.'),
  claim: id.describe('The id of its claim.'),
  verdict: z.enum(valuesOf(verdicts)).describe('What became of it.'),
  evidence: z
    .array(reference('claim'))
    .min(1)
    .optional()
    .describe('Further claims of this edition that the verdict rests on.'),
});

/** A statement that can be checked. */
export const claim = z
  .strictObject({
    statement: localizedMarkup.describe(
      'The statement. `{name}` stands for a figure or a date of this claim.',
    ),
    figures: byId(figure).optional().describe('Its quantities, by name.'),
    dates: byId(period).optional().describe('Its dates, by name.'),
    asOf: pastPeriod.describe('When it held.'),
    reviewBy: period
      .optional()
      .describe(
        'When it is to be looked at again, where two years after its as-of date is too late or too soon.',
      ),
    sources: z.array(citation).min(1).describe('What supports it.'),
    confidence: z.enum(valuesOf(confidences)).describe('How far the editors vouch for it.'),
    note: localizedMarkup.optional().describe("The editor's note: conflicts, cautions, scope."),
    answers: z
      .array(answer)
      .min(1)
      .optional()
      .describe('The claims of earlier editions it answers, each with the verdict.'),
  })
  .superRefine((claim, context) => {
    for (const name of Object.keys(claim.dates ?? {})) {
      if (!Object.hasOwn(claim.figures ?? {}, name)) continue;
      context.addIssue({
        code: 'custom',
        path: ['dates', name],
        message: 'a name that no figure of this claim has',
      });
    }
  })
  .describe('A statement that can be checked.');

export type Claim = z.infer<typeof claim>;

/** The claims something rests on. */
export const claims = z.array(reference('claim')).min(1);
