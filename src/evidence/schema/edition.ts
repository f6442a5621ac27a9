import * as z from 'zod';
import { localizedMarkup, localizedText, pastPeriod } from './fields';

/** What an edition says of itself; its name is that of the folder it lies in. */
export const edition = z
  .strictObject({
    title: localizedText.describe('What readers call it.'),
    asOf: pastPeriod.describe('The state of knowledge it records.'),
    notice: localizedMarkup.describe('What a reader must know before believing a page of it.'),
  })
  .describe('What an edition says of itself.');

export type EditionRecord = z.infer<typeof edition>;
