import * as z from 'zod';
import { locales } from '../locale';
import { claims } from './claim';
import { localizedMarkup, localizedText } from './fields';

const aliases = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.array(z.string().min(1)).optional()])),
);

/** An entry of the glossary. */
export const term = z
  .strictObject({
    name: localizedText.describe('The term.'),
    definition: localizedMarkup.describe('What it means, in a sentence or two.'),
    abbreviation: z.string().min(1).optional().describe('Its abbreviation, the same everywhere.'),
    pinyin: z.string().min(1).optional().describe('The Chinese term in pinyin.'),
    aliases: aliases.optional().describe('Other names, by locale; search finds them, too.'),
    claims: claims.optional().describe('The claims the definition rests on.'),
  })
  .describe('An entry of the glossary.');

export type Term = z.infer<typeof term>;
