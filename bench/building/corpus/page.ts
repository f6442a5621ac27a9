import type { Localized } from '../../../src/evidence/locale';
import type { Records } from '../../../src/evidence/schema/kinds';

/** The records that a page of the corpus brings with it, by kind and id. */
export interface PageRecords {
  claims: Record<string, Records['claim']>;
  sources: Record<string, Records['source']>;
  comparisons: Record<string, Records['comparison']>;
  timelines: Record<string, Records['timeline']>;
  series: Record<string, Records['series']>;
}

/** A stretch of running text: words, a figure of a claim, a term, or a link to a page's section. */
export type Piece =
  | { words: Localized }
  | { figure: string; of: string }
  | { term: string }
  | { link: Localized; to: string };

/** What stands between two blank lines of a page. */
export type Block =
  | { heading: Localized; level: 2 | 3; id: string }
  | { text: Piece[] }
  | { claims: string[] }
  | { tag: 'Comparison' | 'Timeline' | 'Trend'; id: string }
  | { tag: 'Working'; of: string }
  | { tag: 'Glossary' | 'Resources' };

/** A page of the corpus, which a site of either kind writes out in its own way. */
export interface CorpusPage {
  slug: string;
  title: Localized;
  description: Localized;
  /** What precedes the list of sources. */
  blocks: Block[];
  records: PageRecords;
}
