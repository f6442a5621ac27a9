import * as z from 'zod';
import { eventKinds, valuesOf } from '../vocabulary';
import { id, localizedMarkup, localizedText, reference } from './fields';

const event = z.strictObject({
  label: localizedText.describe('What happened, in a few words.'),
  kind: z.enum(valuesOf(eventKinds)).describe('What sort of thing it is.'),
  claim: reference('claim').describe('The claim that states it.'),
  date: id.describe('The name of the date within that claim.'),
});

/** Dated events in the order of their dates. */
export const timeline = z
  .strictObject({
    caption: localizedText.describe('What the timeline shows.'),
    events: z.array(event).min(1).describe('In any order; shown by date.'),
    note: localizedMarkup.optional().describe('A caveat on the whole timeline.'),
  })
  .describe('Dated events.');

export type Timeline = z.infer<typeof timeline>;
