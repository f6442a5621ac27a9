import type * as z from 'zod';
import { type Claim, claim } from './claim';
import { type Comparison, comparison } from './comparison';
import { type Diagram, diagram } from './diagram';
import { type EditionRecord, edition } from './edition';
import { type FindingRecord, finding } from './finding';
import type { Kind } from './kind';
import { type Matrix, matrix } from './matrix';
import { type Resource, resource, type Topic, topic } from './resource';
import { type Series, series } from './series';
import { type Source, source } from './source';
import { type Term, term } from './term';
import { type Timeline, timeline } from './timeline';

/** What each kind of record holds. */
export interface Records {
  edition: EditionRecord;
  source: Source;
  claim: Claim;
  comparison: Comparison;
  matrix: Matrix;
  timeline: Timeline;
  series: Series;
  diagram: Diagram;
  term: Term;
  topic: Topic;
  resource: Resource;
  finding: FindingRecord;
}

/**
 * Where records of each kind lie in an edition's `_data/`, and what they hold: the file `<name>.yml`,
 * or any file of the folder `<name>/`, each a map from ids to records.
 */
export const kinds: { [K in Kind]: { name: string; schema: z.ZodType<Records[K]> } } = {
  edition: { name: 'edition', schema: edition },
  source: { name: 'sources', schema: source },
  claim: { name: 'claims', schema: claim },
  comparison: { name: 'comparisons', schema: comparison },
  matrix: { name: 'matrices', schema: matrix },
  timeline: { name: 'timelines', schema: timeline },
  series: { name: 'series', schema: series },
  diagram: { name: 'diagrams', schema: diagram },
  term: { name: 'glossary', schema: term },
  topic: { name: 'topics', schema: topic },
  resource: { name: 'resources', schema: resource },
  finding: { name: 'findings', schema: finding },
};
