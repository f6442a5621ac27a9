import * as z from 'zod';
import { claims } from './claim';
import { id, localizedText } from './fields';

/** What an edition found that matters most, in one sentence. */
export const finding = z
  .strictObject({
    headline: localizedText.describe('The finding in one sentence, without figures.'),
    page: id.describe('The page that tells more, by its slug.'),
    heading: id.describe('The id of the heading on that page.'),
    claims: claims.describe('The claims it rests on.'),
  })
  .describe('What an edition found that matters most, in the order of weight.');

export type FindingRecord = z.infer<typeof finding>;
