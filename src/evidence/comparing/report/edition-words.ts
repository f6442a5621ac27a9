import type { Locale } from '../../locale';

/** The words about two editions that the report of a difference has no use for. What goes in is Markdown. */
export interface EditionWords {
  /** Heads the whole. */
  title(before: string, after: string): string;
  /** What an edition is: its name, its title and its date. */
  edition(name: string, title: string, asOf: string): string;
  /** How many claims the earlier edition has, and how they stand. */
  claims(name: string, count: number, standings: string): string;
  /** How many claims of the later edition are new. */
  added(name: string, count: number): string;
  /** A standing and how many claims have it. */
  stands(label: string, count: number): string;
  section(label: string, count: number): string;
  asOf(period: string): string;
  statement: string;
  note: string;
  figures: string;
  evidence: string;
  others: string;
  nothing: string;
  pages: string;
  /** What stands before a piece of prose. */
  legend: string;
  newPage: string;
  formerPage: string;
  /** Of a page whose prose is the same, though what it shows is not. */
  sameProse: string;
  sections(titles: string): string;
  formerly(title: string): string;
}

const chinese: EditionWords = {
  title: (before, after) => `版本对照：${before} → ${after}`,
  edition: (name, title, asOf) => `**${name}**：${title}，截至 ${asOf}。`,
  claims: (name, count, standings) => `**${name} 的 ${count} 条论断**：${standings}。`,
  added: (name, count) => `**${name} 新增论断** ${count} 条。`,
  stands: (label, count) => `${label} ${count} 条`,
  section: (label, count) => `${label}（${count} 条）`,
  asOf: (period) => `截至 ${period}`,
  statement: '陈述',
  note: '编者注',
  figures: '数字',
  evidence: '其他依据',
  others: '其他记录',
  nothing: '没有差异。',
  pages: '页面',
  legend: '“**+**”是新增，“**−**”是删去，“**±**”是改写；页面所示的论断、表格等，已在上文列出。',
  newPage: '新增的页面。',
  formerPage: '后一版没有这个页面。',
  sameProse: '正文未改，只有所示的论断、表格等不同。',
  sections: (titles) => `小节：${titles}。`,
  formerly: (title) => `原题：${title}。`,
};

const english: EditionWords = {
  title: (before, after) => `Compare editions: ${before} → ${after}`,
  edition: (name, title, asOf) => `**${name}**: ${title}, as of ${asOf}.`,
  claims: (name, count, standings) =>
    `**${count} ${count === 1 ? 'claim' : 'claims'} of ${name}**: ${standings}.`,
  added: (name, count) => `**${count} ${count === 1 ? 'claim' : 'claims'} new** in ${name}.`,
  stands: (label, count) => `${count} ${label.toLowerCase()}`,
  section: (label, count) => `${label} (${count})`,
  asOf: (period) => `as of ${period}`,
  statement: 'statement',
  note: 'note',
  figures: 'figures',
  evidence: 'also rests on',
  others: 'Other records',
  nothing: 'No difference.',
  pages: 'Pages',
  legend:
    '**+** is new, **−** is gone, **±** is reworded. The claims, tables and the like that pages show are told above.',
  newPage: 'A new page.',
  formerPage: 'The later edition has no such page.',
  sameProse: 'The prose is the same; the claims, tables and the like that it shows are not.',
  sections: (titles) => `Sections: ${titles}.`,
  formerly: (title) => `Formerly: ${title}.`,
};

/** The words about two editions in every locale. */
export const editionWords: Record<Locale, EditionWords> = { 'zh-Hans': chinese, en: english };
