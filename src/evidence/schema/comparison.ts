import * as z from 'zod';
import { claims } from './claim';
import { byId, localizedMarkup, localizedText, within } from './fields';

const cell = z.strictObject({
  text: localizedMarkup
    .optional()
    .describe('What the cell says; where left out, the statements of its claims.'),
  claims: claims.describe('The claims the cell rests on.'),
  note: localizedMarkup.optional().describe('A caveat, shown with the cell.'),
});

const row = z.strictObject({
  label: localizedText.describe('What is compared.'),
  group: within('groups').optional().describe('The group it belongs to.'),
  cells: z.record(within('columns'), cell).describe('By column; one may be missing.'),
});

/** A table of things held against one another. */
export const comparison = z
  .strictObject({
    caption: localizedText.describe('What the table shows.'),
    columns: byId(z.strictObject({ label: localizedText })).describe('The things compared.'),
    groups: byId(z.strictObject({ label: localizedText }))
      .optional()
      .describe('Groups of rows, in order.'),
    rows: byId(row).describe('The points of comparison, in order.'),
    note: localizedMarkup.optional().describe('A caveat on the whole table.'),
  })
  .describe('A table of things held against one another.');

export type Comparison = z.infer<typeof comparison>;
