import type { ChangeKind } from '../evidence/comparing/difference';
import type { Locale } from '../evidence/locale';

/** What the changelog says in one language; a line each, without its mark. */
export interface ChangelogWords {
  /** Of the first edition there is. */
  first(claims: string, asOf: string): string;
  asOf(period: string): string;
  /** What became of the claims of the edition before. */
  claims(counts: { before: string; total: string; standings: string; added: string }): string;
  pages: Record<Exclude<ChangeKind, 'changed'>, (titles: string) => string>;
  records: Record<ChangeKind, (things: string) => string>;
  everyChange(link: string): string;
  titles(titles: string[]): string;
  list(things: string[]): string;
  comma: string;
}

const chinese: ChangelogWords = {
  first: (claims, asOf) => `第一版，共 ${claims}，截至 ${asOf}。`,
  asOf: (period) => `截至 ${period}。`,
  claims: ({ before, total, standings, added }) =>
    `${before} 版的 ${total} 条论断：${standings}。新增论断 ${added} 条。`,
  pages: {
    added: (titles) => `新增页面：${titles}。`,
    removed: (titles) => `删去页面：${titles}。`,
  },
  records: {
    added: (things) => `其他数据新增 ${things}。`,
    changed: (things) => `其他数据改动 ${things}。`,
    removed: (things) => `其他数据删去 ${things}。`,
  },
  everyChange: (link) => `逐条对照：${link}`,
  // Between quotation marks there is no comma.
  titles: (titles) => titles.map((title) => `“${title}”`).join(''),
  list: (things) => things.join('、'),
  comma: '，',
};

const english: ChangelogWords = {
  first: (claims, asOf) => `The first edition: ${claims}, as of ${asOf}.`,
  asOf: (period) => `As of ${period}.`,
  claims: ({ before, total, standings, added }) =>
    `Of the ${total} claims of edition ${before}: ${standings}. New claims: ${added}.`,
  pages: {
    added: (titles) => `New pages: ${titles}.`,
    removed: (titles) => `Pages dropped: ${titles}.`,
  },
  records: {
    added: (things) => `Other records added: ${things}.`,
    changed: (things) => `Other records changed: ${things}.`,
    removed: (things) => `Other records removed: ${things}.`,
  },
  everyChange: (link) => `Every change: ${link}`,
  titles: (titles) => listed(titles.map((title) => `“${title}”`)),
  list: listed,
  comma: ', ',
};

function listed(things: string[]): string {
  return new Intl.ListFormat('en-GB').format(things);
}

/** Every word of the changelog that is not of the data. */
export const changelogWords: Record<Locale, ChangelogWords> = { 'zh-Hans': chinese, en: english };
