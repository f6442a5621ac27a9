import type { Locale } from '../../src/evidence/locale';

/** The site that a component under test believes it is on. */
export const site = {
  locale: 'zh-Hans' as Locale,
  /** The address without its query. */
  pathname: '/',
  /** Where links have led, without the pages being loaded. */
  visited: [] as { pathname: string; search: string; hash: string; state?: unknown }[],
  /** The query of the address, `?kind=…`. */
  search: '',
  /** What the address names after its query, `#id`. */
  hash: '',
  /** The anchors that components reported in the last rendering. */
  anchors: [] as string[],
};
