import { calculatorIds } from '../evidence/figures/calculators';
import type { Kind } from '../evidence/schema/kind';

/**
 * The attribute by which a tag names what it shows: a record by its `id`, a figure or date by the
 * claim it is `of`, `claim#name`, or an `edition`.
 */
export type Naming = 'id' | 'of' | 'edition';

/** What a tag on a page asks for. */
export interface TagDefinition {
  /** The kind of record it shows; absent where it shows none, or what the rest of the page rests on. */
  kind?: Kind;
  /** Absent where the tag shows every record of its kind. */
  by?: Naming;
  /** What it may name, where that is no record. */
  among?: { noun: string; ids: readonly string[] };
}

/** Every tag a page may use to reach the evidence. Each is the component of the same name. */
export const tags: Record<string, TagDefinition> = {
  Claim: { kind: 'claim', by: 'id' },
  Figure: { kind: 'claim', by: 'of' },
  Working: { kind: 'claim', by: 'of' },
  Audit: { kind: 'claim', by: 'edition' },
  Comparison: { kind: 'comparison', by: 'id' },
  SolutionMatrix: { kind: 'matrix', by: 'id' },
  Timeline: { kind: 'timeline', by: 'id' },
  Trend: { kind: 'series', by: 'id' },
  Diagram: { kind: 'diagram', by: 'id' },
  Term: { kind: 'term', by: 'id' },
  Glossary: { kind: 'term' },
  Finding: { kind: 'finding', by: 'id' },
  Resources: { kind: 'resource' },
  Edition: { kind: 'edition' },
  Sources: {},
  Calculator: { by: 'id', among: { noun: 'a calculator', ids: calculatorIds } },
  FairDraw: {},
};
