import * as z from 'zod';
import { bases, fits, painKinds, valuesOf } from '../vocabulary';
import { claims } from './claim';
import { byId, localizedMarkup, localizedText, reference, within } from './fields';

const pain = z.strictObject({
  label: localizedText.describe('A short name.'),
  kind: z.enum(valuesOf(painKinds)).describe('Whose pain it is.'),
  claim: reference('claim').describe('The claim that states it.'),
});

const solution = z.strictObject({
  label: localizedText.describe('A short name.'),
  claim: reference('claim').describe('The claim that states it.'),
});

const mark = z.strictObject({
  pain: within('pains').describe('The pain answered.'),
  solution: within('solutions').describe('The solution that answers it.'),
  fit: z.enum(valuesOf(fits)).describe('How well.'),
  basis: z.enum(valuesOf(bases)).describe('Who says so.'),
  reason: localizedMarkup.describe('Why.'),
  evidence: claims.optional().describe('Claims that speak for it.'),
  counterEvidence: claims.optional().describe('Claims that speak against it.'),
});

/** Pains against the solutions offered for them. */
export const matrix = z
  .strictObject({
    caption: localizedText.describe('What the matrix shows.'),
    pains: byId(pain).describe('The rows, in order.'),
    solutions: byId(solution).describe('The columns, in order.'),
    marks: z
      .array(mark)
      .describe('Which solution answers which pain; a pair left out is unmarked.'),
    note: localizedMarkup.optional().describe('A caveat on the whole matrix.'),
  })
  .superRefine(({ marks }, context) => {
    for (const [index, { pain, solution }] of marks.entries()) {
      const first = marks.findIndex((mark) => mark.pain === pain && mark.solution === solution);
      if (first === index) continue;
      const message = `one mark for a pair: \`${pain}\` and \`${solution}\` have theirs already`;
      context.addIssue({ code: 'custom', path: ['marks', index, 'solution'], message });
    }
  })
  .describe('Pains against the solutions offered for them.');

export type Matrix = z.infer<typeof matrix>;
