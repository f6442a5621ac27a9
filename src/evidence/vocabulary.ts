import type { Locale, Localized } from './locale';

/** A closed list of values, each with what a contributor and a reader should understand by it. */
export type Vocabulary<Value extends string = string> = Record<
  Value,
  { label: Localized; meaning: string }
>;

/** Who stands behind a source. */
export const sourceKinds = {
  primary: {
    label: { 'zh-Hans': '一手资料', en: 'Primary' },
    meaning: 'the body the fact is about: a filing, a law, a product page, an official notice',
  },
  analyst: {
    label: { 'zh-Hans': '研究机构', en: 'Analyst' },
    meaning: 'a research firm or broker that measures the market',
  },
  press: {
    label: { 'zh-Hans': '媒体', en: 'Press' },
    meaning: 'a news organisation with an editor',
  },
  academic: {
    label: { 'zh-Hans': '学术', en: 'Academic' },
    meaning: 'a paper, thesis or standard text',
  },
  community: {
    label: { 'zh-Hans': '社区', en: 'Community' },
    meaning: 'a blog, a forum, an outline, a wiki',
  },
} satisfies Vocabulary;
export type SourceKind = keyof typeof sourceKinds;

/** How far the editors vouch for a claim. */
export const confidences = {
  high: {
    label: { 'zh-Hans': '可信度高', en: 'High confidence' },
    meaning: 'a primary source, or several independent ones that agree',
  },
  medium: {
    label: { 'zh-Hans': '可信度中', en: 'Medium confidence' },
    meaning: 'one good secondary source, or a vendor speaking of itself',
  },
  low: {
    label: { 'zh-Hans': '可信度低', en: 'Low confidence' },
    meaning: 'a weak or single source; sources that disagree',
  },
  stated: {
    label: { 'zh-Hans': '原文所述', en: 'As stated' },
    meaning: 'recorded as its source states it; the editors have not graded it',
  },
} satisfies Vocabulary;
export type Confidence = keyof typeof confidences;

/** What became of a claim of an earlier edition. */
export const verdicts = {
  confirmed: {
    label: { 'zh-Hans': '得到证实', en: 'Confirmed' },
    meaning: 'the evidence agrees with the earlier claim',
  },
  corrected: {
    label: { 'zh-Hans': '已更正', en: 'Corrected' },
    meaning: 'the earlier claim was wrong when it was made',
  },
  outdated: {
    label: { 'zh-Hans': '已过时', en: 'Outdated' },
    meaning: 'the earlier claim held once and holds no more',
  },
  unverifiable: {
    label: { 'zh-Hans': '无从查证', en: 'Unverifiable' },
    meaning: 'no source found settles it; the note says what was looked for',
  },
} satisfies Vocabulary;
export type Verdict = keyof typeof verdicts;

/** How a claim of one edition stands in a later one: by a verdict, or else by what became of it. */
export const standings = {
  ...verdicts,
  revised: {
    label: { 'zh-Hans': '有修订', en: 'Revised' },
    meaning: 'no verdict was given, and the claim says something else',
  },
  dropped: {
    label: { 'zh-Hans': '已删去', en: 'Dropped' },
    meaning: 'no claim of the later edition stands in its place',
  },
  unchanged: {
    label: { 'zh-Hans': '沿用', en: 'Unchanged' },
    meaning: 'the later edition says the same',
  },
  new: {
    label: { 'zh-Hans': '新增', en: 'New' },
    meaning: 'no claim of the earlier edition said anything of it',
  },
} satisfies Vocabulary;
export type ClaimStanding = keyof typeof standings;

/** How many claims have which standing; those that none has are absent. */
export type StandingCounts = Partial<Record<ClaimStanding, number>>;

/** The standings whose claims are told one by one, what asks for attention first. */
export const toldStandings: readonly ClaimStanding[] = [
  'corrected',
  'outdated',
  'unverifiable',
  'revised',
  'dropped',
  'confirmed',
];

/** What sort of thing happened. */
export const eventKinds = {
  milestone: {
    label: { 'zh-Hans': '里程碑', en: 'Milestone' },
    meaning: 'something achieved, founded or decided',
  },
  challenge: {
    label: { 'zh-Hans': '挑战', en: 'Challenge' },
    meaning: 'an outage, a loss, a setback',
  },
  product: {
    label: { 'zh-Hans': '产品', en: 'Product' },
    meaning: 'a product launched, renamed or ended',
  },
  regulation: {
    label: { 'zh-Hans': '监管', en: 'Regulation' },
    meaning: 'a law, a rule or an act of a regulator',
  },
} satisfies Vocabulary;
export type EventKind = keyof typeof eventKinds;

/** Whose pain it is. */
export const painKinds = {
  business: {
    label: { 'zh-Hans': '业务痛点', en: 'Business pains' },
    meaning: 'felt by those who run the business',
  },
  it: {
    label: { 'zh-Hans': 'IT 痛点', en: 'IT pains' },
    meaning: 'felt by those who run its systems',
  },
} satisfies Vocabulary;
export type PainKind = keyof typeof painKinds;

/** How well a solution answers a pain. */
export const fits = {
  direct: {
    label: { 'zh-Hans': '直接对应', en: 'Direct' },
    meaning: 'the solution is aimed at this very pain',
  },
  partial: {
    label: { 'zh-Hans': '部分对应', en: 'Partial' },
    meaning: 'the solution eases part of the pain',
  },
  indirect: {
    label: { 'zh-Hans': '间接相关', en: 'Indirect' },
    meaning: 'the solution helps by way of something else',
  },
} satisfies Vocabulary;
export type Fit = keyof typeof fits;

/** Who says that a solution answers a pain. */
export const bases = {
  stated: {
    label: { 'zh-Hans': '资料所述', en: 'Stated by a source' },
    meaning: 'a cited source pairs the two',
  },
  inferred: {
    label: { 'zh-Hans': '编者推断', en: 'Inferred by the editors' },
    meaning: 'the editors pair the two; the reason says why',
  },
} satisfies Vocabulary;
export type Basis = keyof typeof bases;

/** What a part of a diagram is. */
export const nodeKinds = {
  process: {
    label: { 'zh-Hans': '组件', en: 'Component' },
    meaning: 'a part that does something',
  },
  store: {
    label: { 'zh-Hans': '存储', en: 'Store' },
    meaning: 'a part that keeps data',
  },
  actor: {
    label: { 'zh-Hans': '外部', en: 'Outside' },
    meaning: 'someone or something outside the system',
  },
} satisfies Vocabulary;
export type NodeKind = keyof typeof nodeKinds;

/** How something passes between two parts of a diagram. */
export const edgeKinds = {
  call: {
    label: { 'zh-Hans': '调用', en: 'Call' },
    meaning: 'a request and its answer',
  },
  sync: {
    label: { 'zh-Hans': '同步复制', en: 'Synchronous replication' },
    meaning: 'data sent on, whose arrival the sender waits for',
  },
  async: {
    label: { 'zh-Hans': '异步复制', en: 'Asynchronous replication' },
    meaning: 'data sent on, whose arrival nobody waits for',
  },
  control: {
    label: { 'zh-Hans': '管控', en: 'Control' },
    meaning: 'watching, electing, configuring',
  },
} satisfies Vocabulary;
export type EdgeKind = keyof typeof edgeKinds;

/** How much a reader needs to know before a resource is of use. */
export const levels = {
  introductory: {
    label: { 'zh-Hans': '入门', en: 'Introductory' },
    meaning: 'no prior knowledge',
  },
  intermediate: {
    label: { 'zh-Hans': '进阶', en: 'Intermediate' },
    meaning: 'some acquaintance with the field',
  },
  expert: {
    label: { 'zh-Hans': '深入', en: 'Expert' },
    meaning: 'working knowledge of the field',
  },
} satisfies Vocabulary;
export type Level = keyof typeof levels;

/** How a stated number stands to the true one. */
export const qualifiers = {
  'more-than': {
    label: { 'zh-Hans': '超过 {figure}', en: 'more than {figure}' },
    meaning: 'above the number given',
  },
  'at-least': {
    label: { 'zh-Hans': '至少 {figure}', en: 'at least {figure}' },
    meaning: 'the number given or above',
  },
  about: {
    label: { 'zh-Hans': '约 {figure}', en: 'about {figure}' },
    meaning: 'near the number given',
  },
  nearly: {
    label: { 'zh-Hans': '近 {figure}', en: 'nearly {figure}' },
    meaning: 'a little below the number given',
  },
  'at-most': {
    label: { 'zh-Hans': '至多 {figure}', en: 'at most {figure}' },
    meaning: 'the number given or below',
  },
  'less-than': {
    label: { 'zh-Hans': '不到 {figure}', en: 'less than {figure}' },
    meaning: 'below the number given',
  },
} satisfies Vocabulary;
export type Qualifier = keyof typeof qualifiers;

/** The values of a vocabulary, as the tuple that `z.enum` asks for. */
export function valuesOf<Value extends string>(
  vocabulary: Record<Value, unknown>,
): [Value, ...Value[]] {
  return Object.keys(vocabulary) as [Value, ...Value[]];
}

/** What a reader of `locale` calls `value`. */
export function labelOf<Value extends string>(
  vocabulary: Record<Value, { label: Localized }>,
  value: Value,
  locale: Locale,
): string {
  return vocabulary[value].label[locale];
}
