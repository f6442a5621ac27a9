import * as z from 'zod';
import { id, localizedMarkup, localizedText, pastPeriod, reference } from './fields';

/** What an edition says of itself; its name is that of the folder it lies in. */
export const edition = z
  .strictObject({
    title: localizedText.describe('What readers call it.'),
    asOf: pastPeriod.describe('The state of knowledge it records.'),
    front: z
      .strictObject({
        comparison: reference('comparison').describe('The comparison to show a part of.'),
        rows: z.array(id).min(1).describe('Its rows to show.'),
        series: reference('series').describe('The chart to show.'),
      })
      .optional()
      .describe('What the front page shows of it.'),
    notice: localizedMarkup.describe('What a reader must know before believing a page of it.'),
  })
  .describe('What an edition says of itself.');

export type EditionRecord = z.infer<typeof edition>;
