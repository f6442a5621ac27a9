import * as z from 'zod';
import { sourceKinds, valuesOf } from '../vocabulary';
import { localizedText, pastPeriod, url } from './fields';

/** The CSL item types in use here. */
const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'dataset',
  'document',
  'legislation',
  'paper-conference',
  'post-weblog',
  'report',
  'software',
  'speech',
  'standard',
  'thesis',
  'webpage',
] as const;

const name = z.union([
  z.strictObject({ literal: z.string().min(1).describe('An organisation, or a name kept whole.') }),
  z.strictObject({ family: z.string().min(1), given: z.string().min(1) }),
]);

/** A publication that claims cite. Fields are named as in CSL-JSON; the last four are the handbook's own. */
export const source = z
  .strictObject({
    type: z.enum(cslTypes).describe('The CSL item type.'),
    title: z.string().min(1).describe('The title as published, in its own language.'),
    author: z.array(name).min(1).optional().describe('Who wrote it.'),
    'container-title': z
      .string()
      .min(1)
      .optional()
      .describe('The journal, site or volume it is in.'),
    publisher: z.string().min(1).optional().describe('Who published it.'),
    issued: pastPeriod.optional().describe('When it was published; leave out where unknown.'),
    accessed: pastPeriod.optional().describe('When an editor last read it.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, 'a BCP 47 tag: zh-Hans, zh-Hant, en')
      .describe('Its language, a BCP 47 tag: zh-Hans, zh-Hant, en.'),
    URL: url.optional().describe('Where it is to be read; http or https.'),
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI without a resolver: 10.14778/3685800.3685812')
      .optional()
      .describe('Its DOI, without a resolver.'),
    number: z.string().min(1).optional().describe('The number of a report, law or standard.'),
    kind: z.enum(valuesOf(sourceKinds)).describe('Who stands behind it.'),
    summary: localizedText.describe('One sentence on what it supports.'),
    translatedTitle: z
      .record(z.string(), z.string().min(1))
      .optional()
      .describe('The title in other languages, by language tag.'),
    archived: url.optional().describe('A copy kept by an archive; http or https.'),
  })
  .describe('A publication that claims cite.');

export type Source = z.infer<typeof source>;
