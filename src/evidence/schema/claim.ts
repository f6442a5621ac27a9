import * as z from 'zod';
import { currencies, units } from '../figures/units';
import { confidences, qualifiers, valuesOf, verdicts } from '../vocabulary';
import { currencyWithMoneyOnly, sharesArePartsOfOne } from './amounts';
import { byId, citation, id, localizedMarkup, pastPeriod, period, reference } from './fields';

/** A quantity, written once for both languages. */
export const figure = z
  .strictObject({
    value: z.number().describe('The number in whole units: 10000000000, 0.181.'),
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
    if (figure.to === undefined || figure.to > figure.value) return;
    const message = `a number above ${figure.value}, the lower end of the range`;
    context.addIssue({ code: 'custom', path: ['to'], message });
  });

export type Figure = z.infer<typeof figure>;

const answer = z.strictObject({
  edition: z
    .string()
    .regex(/^\d{4}-\d{2}$/, "the name of an edition: '2020-10'")
    .describe('The earlier edition.'),
  claim: id.describe('The id of its claim.'),
  verdict: z.enum(valuesOf(verdicts)).describe('What became of it.'),
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
