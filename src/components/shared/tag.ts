import type { View } from '../../evidence/views/views';

/** What the remark plugin hands to every tag of a page. */
export interface TagProps<Data extends View> {
  /** The record the tag names, in the language of the page. */
  data: Data;
  /** What all tags of the page show, in the order of the page; citations are numbered by it. */
  page: readonly View[];
  /** Whether an earlier tag of the page shows the same record, and so has its anchors already. */
  again?: boolean;
}
