import type { Locale } from '../evidence/locale';

/** What the book says beside the pages of the edition. */
interface BookWords {
  contents: string;
  asOf(date: string): string;
  frozenOn(date: string): string;
  address: string;
  license: string;
  citation: string;
  independence: string;
  /** Who answers for the handbook, as in every citation of it. */
  editors(handbook: string): string;
  /** Names the handbook with its edition, as in every citation of it. */
  container(handbook: string, edition: string): string;
  /** Heads the notes on claims and terms at the end of a chapter. */
  notes: string;
  /** The mark of a note, which is not to be taken for that of a source. */
  noteMark(number: number): string;
  /** Around what stands beside a claim. */
  brackets: readonly [string, string];
  description(edition: string, asOf: string): string;
}

export const bookWords: Readonly<Record<Locale, BookWords>> = {
  'zh-Hans': {
    contents: '目录',
    asOf: (date) => `截至 ${date}`,
    frozenOn: (date) => `${date}定版`,
    address: '网址',
    license: '许可',
    citation: '引用方式',
    independence: '独立编写，与腾讯、阿里巴巴及其他任何厂商均无隶属关系。',
    editors: (handbook) => `${handbook}编者`,
    container: (handbook, edition) => `${handbook}（${edition} 版）`,
    notes: '注',
    noteMark: (number) => `注${number}`,
    brackets: ['（', '）'],
    description: (edition, asOf) => `${edition}，截至 ${asOf}；每一条论断都有出处与时点。`,
  },
  en: {
    contents: 'Contents',
    asOf: (date) => `As of ${date}`,
    frozenOn: (date) => `Frozen on ${date}`,
    address: 'Address',
    license: 'Licence',
    citation: 'How to cite',
    independence: 'An independent work, not affiliated with Tencent, Alibaba or any other vendor.',
    editors: (handbook) => `Editors of the ${handbook}`,
    container: (handbook, edition) => `${handbook}, edition ${edition}`,
    notes: 'Notes',
    noteMark: (number) => `n${number}`,
    brackets: ['(', ')'],
    description: (edition, asOf) =>
      `${edition}, as of ${asOf}; every claim with its source and date.`,
  },
};
