import type { Locale } from '../../locale';
import type { Kind } from '../../schema/kind';
import type { ChangeKind } from '../difference';
import type { FigureAlarm } from '../figure-change';

/** What a sort of thing is called after a number, and in a heading. */
export interface Noun {
  one: string;
  other: string;
  heading: string;
}

/** Every word of the report that is not of the data. What goes in is Markdown, and what comes out. */
export interface Words {
  kinds: Record<Kind, Noun>;
  figure: Noun;
  /** A number of things: `2 claims`. */
  counted(count: number, thing: Noun): string;
  /** What became of things: `2 claims changed`. */
  became: Record<ChangeKind, (things: string) => string>;
  /** Marks a record that is new, gone or renamed. */
  mark: Record<ChangeKind, string>;
  renamed(former: string): string;
  nothing: string;
  comma: string;
  /** Between things of one sort. */
  enumeration: string;
  /** Things in a sentence. */
  list(things: string[]): string;
  semicolon: string;
  colon: string;
  stop: string;
  brackets(text: string): string;
  /** A heading over what changed in these editions alike. */
  editions(names: string[]): string;
  /** What became of a whole edition. */
  whole: Record<Exclude<ChangeKind, 'changed'>, (name: string, records: string) => string>;
  /** Says that an edition changed that was not to. */
  frozen(name: string): string;
  /** Says that a manifest or an erratum changed that was published. */
  rewritten(file: string): string;
  unread: Record<'before' | 'after', (file: string, reason: string) => string>;
  reordered(things: string): string;
  pages: string;
  everyLanguage: string;
  shownOn(pages: string): string;
  /** What is left out of a list, as a number of things or with their names. */
  more(things: number | string): string;
  workedOut: string;
  /** Says that a text changed in one language and not in the others. */
  only(locale: string): string;
  order: string;
  alarms: Record<Exclude<FigureAlarm, 'leap'>, string>;
  /** The fields of records; those that speak for themselves are not among them. */
  fields: Readonly<Record<string, string>>;
}

const chinese: Words = {
  kinds: {
    edition: measured('份', '版本说明'),
    source: measured('个', '来源'),
    claim: measured('条', '论断'),
    comparison: measured('张', '对照表'),
    matrix: measured('张', '方案矩阵'),
    timeline: measured('条', '时间线'),
    series: measured('组', '走势数据'),
    diagram: measured('张', '示意图'),
    term: measured('条', '术语'),
    topic: measured('个', '主题'),
    resource: measured('份', '资料'),
    finding: measured('条', '要点'),
  },
  figure: measured('个', '数字'),
  counted: (count, { other }) => `${count} ${other}`,
  became: {
    added: (things) => `新增 ${things}`,
    removed: (things) => `删去 ${things}`,
    changed: (things) => `改动 ${things}`,
  },
  mark: { added: '新增', removed: '删去', changed: '改动' },
  renamed: (former) => `原名 ${former}`,
  nothing: '数据没有差异。',
  comma: '，',
  enumeration: '、',
  list: (things) => things.join('、'),
  semicolon: '；',
  colon: '：',
  stop: '。',
  brackets: (text) => `（${text}）`,
  editions: (names) => `${names.join('、')} 版`,
  whole: {
    added: (name, records) => `新增 ${name} 版，共 ${records}。`,
    removed: (name, records) => `删去 ${name} 版，共 ${records}。`,
  },
  frozen: (name) => `**${name} 版已经定稿，这里却有改动。** 定稿的版本只能通过勘误更正。`,
  rewritten: (file) => `**${file} 已经发布，这里却有改写。** 清单不再改动，勘误只增不改。`,
  unread: {
    before: (file, reason) => `改动前的 ${file} 无法读取，未作比较：${reason}`,
    after: (file, reason) => `改动后的 ${file} 无法读取，未作比较：${reason}`,
  },
  reordered: (things) => `顺序有变：${things}`,
  pages: '页面',
  everyLanguage: '各语言',
  shownOn: (pages) => `见于 ${pages}`,
  more: (things) => `……另有 ${typeof things === 'number' ? `${things} 处` : things}`,
  workedOut: '推算',
  only: (locale) => `只改了 ${locale}`,
  order: '顺序',
  alarms: { sign: '正负号变了', unit: '单位变了' },
  fields: {
    abbreviation: '缩写',
    accessed: '查阅日期',
    aliases: '别名',
    answers: '答复',
    archived: '存档地址',
    asOf: '截至',
    author: '作者',
    basis: '依据',
    breaks: '口径变化',
    caption: '标题',
    claim: '论断',
    claims: '论断',
    columns: '列',
    confidence: '可信度',
    'container-title': '所在刊物',
    counterEvidence: '反面论据',
    currency: '币种',
    date: '日期',
    definition: '释义',
    derived: '推算方法',
    detail: '说明',
    edges: '连线',
    estimate: '估计值',
    evidence: '论据',
    fit: '对应程度',
    front: '首页',
    goodFor: '用处',
    group: '分组',
    groups: '分组',
    heading: '标题锚点',
    headline: '要点',
    issued: '出版日期',
    kind: '类别',
    label: '名称',
    language: '语言',
    level: '难度',
    lines: '线',
    method: '口径',
    name: '名称',
    note: '编者注',
    notice: '告读者',
    number: '编号',
    page: '页面',
    pains: '痛点',
    pinyin: '拼音',
    publisher: '出版者',
    reason: '理由',
    reviewBy: '复核日期',
    rows: '行',
    solutions: '方案',
    source: '来源',
    sources: '来源',
    statement: '陈述',
    step: '步骤',
    summary: '摘要',
    text: '文字',
    title: '题名',
    topic: '主题',
    translatedTitle: '译名',
    type: '文献类型',
    unit: '单位',
    verdict: '判定',
  },
};

const english: Words = {
  kinds: {
    edition: plural('edition notice'),
    source: plural('source'),
    claim: plural('claim'),
    comparison: plural('comparison'),
    matrix: plural('matrix', 'matrices'),
    timeline: plural('timeline'),
    series: plural('series', 'series'),
    diagram: plural('diagram'),
    term: plural('term'),
    topic: plural('topic'),
    resource: plural('resource'),
    finding: plural('finding'),
  },
  figure: plural('figure'),
  counted: (count, thing) =>
    `${count.toLocaleString('en')} ${count === 1 ? thing.one : thing.other}`,
  became: {
    added: (things) => `${things} added`,
    removed: (things) => `${things} removed`,
    changed: (things) => `${things} changed`,
  },
  mark: { added: 'new', removed: 'removed', changed: 'changed' },
  renamed: (former) => `formerly ${former}`,
  nothing: 'No difference in the data.',
  comma: ', ',
  enumeration: ', ',
  // British, like the rest of the English texts.
  list: (things) => new Intl.ListFormat('en-GB').format(things),
  semicolon: '; ',
  colon: ': ',
  stop: '.',
  brackets: (text) => ` (${text})`,
  editions: (names) =>
    `Edition${names.length === 1 ? '' : 's'} ${new Intl.ListFormat('en-GB').format(names)}`,
  whole: {
    added: (name, records) => `Edition ${name} is new: ${records}.`,
    removed: (name, records) => `Edition ${name} is removed: ${records}.`,
  },
  frozen: (name) =>
    `**Edition ${name} is frozen, and this changes it.** A frozen edition changes only by an erratum.`,
  rewritten: (file) =>
    `**${file} was published, and this rewrites it.** Manifests stay as they are; errata are only added.`,
  unread: {
    before: (file, reason) => `${file} cannot be read as it was, so it was not compared: ${reason}`,
    after: (file, reason) => `${file} cannot be read as it is, so it was not compared: ${reason}`,
  },
  reordered: (things) => `In another order: ${things}`,
  pages: 'Pages',
  everyLanguage: 'all languages',
  shownOn: (pages) => `shown on ${pages}`,
  more: (things) => `… and ${things} more`,
  workedOut: 'worked out',
  only: (locale) => `${locale} only`,
  order: 'order',
  alarms: { sign: 'sign changed', unit: 'unit changed' },
  fields: {
    accessed: 'read on',
    archived: 'archived copy',
    asOf: 'as of',
    breaks: 'changes of method',
    'container-title': 'published in',
    counterEvidence: 'evidence against',
    derived: 'worked out as',
    front: 'front page',
    goodFor: 'good for',
    issued: 'published',
    reviewBy: 'review by',
    sources: 'source',
    translatedTitle: 'translated title',
    type: 'type of publication',
  },
};

/** A Chinese noun with the word that measures it. */
function measured(measure: string, noun: string): Noun {
  return { one: measure + noun, other: measure + noun, heading: noun };
}

function plural(one: string, other = `${one}s`): Noun {
  return { one, other, heading: other.charAt(0).toUpperCase() + other.slice(1) };
}

/** The words of the report in every locale. */
export const words: Record<Locale, Words> = { 'zh-Hans': chinese, en: english };
