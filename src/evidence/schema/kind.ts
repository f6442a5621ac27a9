/** Every kind of record, in the order in which they build on one another. */
export const kindNames = [
  'edition',
  'source',
  'claim',
  'comparison',
  'matrix',
  'timeline',
  'series',
  'diagram',
  'term',
  'topic',
  'resource',
  'finding',
] as const;

/** A kind of record. */
export type Kind = (typeof kindNames)[number];
