import type { Locale } from '../locale';

/** The words that a written comparison needs besides its own, in the reader's language. */
export interface ComparisonWords {
  /** Heads the column that names the rows. */
  aspect: string;
  /** Heads the column of groups. */
  group: string;
  /** Heads the as-of dates of a column. */
  asOf: string;
  /** Heads sources. */
  sources: string;
  /** A caveat, said to be one. */
  note: (note: string) => string;
}

/** They stand here and not among the texts of the interface, because files are written at build, too. */
export const comparisonWords: Record<Locale, ComparisonWords> = {
  'zh-Hans': {
    aspect: '比较项',
    group: '分组',
    asOf: '时点',
    sources: '来源',
    note: (note) => `注：${note}`,
  },
  en: {
    aspect: 'Aspect',
    group: 'Group',
    asOf: 'as of',
    sources: 'Sources',
    note: (note) => `Note: ${note}`,
  },
};
