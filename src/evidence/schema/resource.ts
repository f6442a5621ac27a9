import * as z from 'zod';
import { levels, valuesOf } from '../vocabulary';
import { localizedText, reference } from './fields';

/** A source worth reading in its own right. */
export const resource = z
  .strictObject({
    source: reference('source').describe('The publication.'),
    topic: reference('topic').describe('The heading it stands under.'),
    level: z.enum(valuesOf(levels)).describe('How much a reader needs to know before.'),
    goodFor: localizedText.describe('One honest sentence on what it is good for.'),
  })
  .describe('A source worth reading in its own right.');

export type Resource = z.infer<typeof resource>;

/** A heading of the resources page. */
export const topic = z
  .strictObject({ label: localizedText.describe('The heading.') })
  .describe('A heading of the resources page.');

export type Topic = z.infer<typeof topic>;
