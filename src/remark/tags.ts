import type { Kind } from '../evidence/schema/kind';

/** What a tag on a page asks for. */
export interface TagDefinition {
  /** The kind of record it shows; absent where it shows what the rest of the page rests on. */
  kind?: Kind;
  /**
   * The attribute that names the record. `of` names a figure or date, too: `claim#name`. Absent where
   * the tag shows every record of its kind.
   */
  by?: 'id' | 'of';
}

/** Every tag a page may use to reach the evidence. Each is the component of the same name. */
export const tags: Record<string, TagDefinition> = {
  Claim: { kind: 'claim', by: 'id' },
  Figure: { kind: 'claim', by: 'of' },
  Comparison: { kind: 'comparison', by: 'id' },
  SolutionMatrix: { kind: 'matrix', by: 'id' },
  Timeline: { kind: 'timeline', by: 'id' },
  Trend: { kind: 'series', by: 'id' },
  Term: { kind: 'term', by: 'id' },
  Resources: { kind: 'resource' },
  Edition: { kind: 'edition' },
  Sources: {},
};
