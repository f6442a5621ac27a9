import type { Localized } from '../evidence/locale';

/** What crawlers and the readers of their results are told, beside what pages say. */
interface Words {
  /** Those who answer for the handbook. */
  editors(handbook: string): string;
  /** The first of the breadcrumbs. */
  home: string;
  /** Whoever made a claim whose source names nobody. */
  authorOf(source: string): string;
  /** What an edition is called as a part of the handbook. */
  edition(handbook: string, title: string): string;
  /** What the open data of an edition are. */
  dataset(edition: string, description: string): string;
  /** The date of an edition. */
  asOf(period: string): string;
  /** What a social image shows, for those who do not see it. */
  image(card: { handbook: string; title: string; dating: string }): string;
}

export const words: Localized<Words> = {
  'zh-Hans': {
    editors: (handbook) => `${handbook}编者`,
    home: '首页',
    authorOf: (source) => `《${source}》的作者（未署名）`,
    edition: (handbook, title) => `${handbook}：${title}`,
    dataset: (edition, description) => `《${edition}》的数据。${description}`,
    asOf: (period) => `截至 ${period}`,
    image: ({ handbook, title, dating }) => `${title}——${handbook}，${dating}`,
  },
  en: {
    editors: (handbook) => `Editors of the ${handbook}`,
    home: 'Home',
    authorOf: (source) => `The unnamed author of “${source}”`,
    edition: (handbook, title) => `${handbook}: ${title}`,
    dataset: (edition, description) => `The data of the ${edition}. ${description}`,
    asOf: (period) => `as of ${period}`,
    image: ({ handbook, title, dating }) => `${title} — ${handbook}, ${dating}`,
  },
};
