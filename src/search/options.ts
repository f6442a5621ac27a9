/** All that can be set, once for both sides. */
export interface SearchOptions {
  /** The class of the element that holds a page's text. */
  contentClass: string;
  /** Elements with one of these classes, and what is in them, are not indexed. */
  ignoreClasses: string[];
  /** The name of a `<meta>` that holds further names of the page, one a line: indexed like headings. */
  aliasesMeta: string;
  /** Characters after which a long unit is cut into pieces, at the end of a block. */
  unitLength: number;
  /** Pages that are kept for a term, the heaviest ones; its document frequency counts all. */
  postingsPerTerm: number;
  /** Units that are kept for a term on a page. */
  unitsPerPosting: number;
  /** How much a term weighs by where it stands. */
  fieldWeights: FieldWeights;
}

/** The fields of a page. */
export interface FieldWeights {
  title: number;
  heading: number;
  alias: number;
  body: number;
  code: number;
  /** The text of resources, which tells of other things than the page. */
  reference: number;
}

export const defaultOptions: SearchOptions = {
  contentClass: 'theme-doc-markdown',
  ignoreClasses: ['hash-link', 'clean-btn', 'katex-html'],
  aliasesMeta: 'search-aliases',
  unitLength: 1200,
  postingsPerTerm: 400,
  unitsPerPosting: 4,
  fieldWeights: { title: 5, heading: 3, alias: 3, body: 1, code: 0.5, reference: 0.5 },
};
