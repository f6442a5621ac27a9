import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../src/checks/reading/site-fs';
import { checkSite } from '../../src/checks/rules';
import { latestToday } from '../../src/evidence/figures/today';
import { type Locale, locales } from '../../src/evidence/locale';
import { recordsOfKind } from '../../src/evidence/reading/edition';
import { viewsOf } from '../../src/evidence/views/edition-views';
import type { ClaimView, TextView } from '../../src/evidence/views/views';

/*
 * The founding document, bullet by bullet: where each stands in it, the names, dates, figures and links
 * it holds, and what it emphasizes. Drawn up from the document, not from the data.
 */
interface Bullet {
  zh: string[];
  en: string[];
  strong?: { zh: string[]; en: string[] };
  emphasis?: true;
  link?: string;
}

const bullets: Record<string, Bullet> = {
  '§1': { zh: ['腾讯云', '挑战', '里程碑'], en: ['Tencent Cloud', 'challenges', 'milestones'] },
  '§1 · 1': { zh: ['时间线'], en: ['timeline'] },
  '§2 · 1': { zh: ['阿里云', '技术研发'], en: ['Alibaba Cloud', 'research and development'] },
  '§2 · 1.1': {
    zh: ['2008 年', '云计算', '大数据', '2009 年', '阿里云计算有限公司'],
    en: ['2008', 'cloud computing', 'big data', '2009', 'Alibaba Cloud Computing'],
  },
  '§2 · 1.2': {
    zh: ['份额', '盈利', '亚太区', '第 1', '10 年', '2020 年 10 月'],
    en: ['share', 'profit', 'Asia-Pacific', 'No. 1', '10 years', 'October 2020'],
  },
  '§2 · 1.3': {
    zh: ['AWS', '微软 Azure', '不到 25%', '营收'],
    en: ['AWS', 'Microsoft Azure', 'less than 25%', 'revenue'],
  },
  '§2 · 2': { zh: ['腾讯云', '压力', '巨头'], en: ['Tencent Cloud', 'pressure', 'giants'] },
  '§2 · 2.1': {
    zh: ['2010 年', '2018 年', '云与智慧产业事业群', 'CSIG'],
    en: ['2010', '2018', 'Cloud and Smart Industries Group', 'CSIG'],
  },
  '§2 · 2.2': {
    zh: ['微众银行', '中国人民保险集团', '交通银行', '海通证券'],
    en: ['WeBank', 'People’s Insurance Company', 'Bank of Communications', 'Haitong Securities'],
    strong: { zh: ['金融业务'], en: ['finance business'] },
  },
  '§2 · 2.3': { zh: ['盈利', '腾讯增长'], en: ['profit growth', 'Tencent’s growth'] },
  '§2 ※': {
    zh: ['金融服务', '蚂蚁金服', '支付宝'],
    en: ['financial services', 'Ant Financial', 'Alipay'],
    emphasis: true,
  },
  '§3': { zh: ['银行', '高效', '技术'], en: ['banks', 'efficient', 'technology'] },
  '§3 · 1': { zh: ['业务'], en: ['business'] },
  '§3 · 1.1': {
    zh: ['互联网金融'],
    en: ['Internet finance'],
    strong: { zh: ['互联网金融'], en: ['Internet finance'] },
  },
  '§3 · 1.2': { zh: ['监管', '经验', '制度', '试错', '压力'], en: ['regulation', 'pressure'] },
  '§3 · 1.3': { zh: ['利润', '小型创新', '长远发展'], en: ['profit', 'small innovations'] },
  '§3 · 2': { zh: ['IT'], en: ['IT'] },
  '§3 · 2.1': {
    zh: ['信息化平台', '普惠金融'],
    en: ['IT platforms', 'inclusive finance'],
    strong: { zh: ['普惠金融'], en: ['inclusive finance'] },
  },
  '§3 · 2.2': { zh: ['绝大多数银行', '支持'], en: ['great majority of banks', 'supporting'] },
  '§3 · 2.3': { zh: ['风控', '意识', '效率'], en: ['risk control', 'awareness', 'efficiency'] },
  '§3 · 3': { zh: ['腾讯专有云'], en: ['private cloud'] },
  '§3 · 3.1': {
    zh: ['智慧风控', '安全大数据', '手机', 'IP', '设备', '账户', '实名', '画像', '企业'],
    en: ['Smart risk control', 'phone', 'IP', 'device', 'account', 'real-name', 'companies'],
  },
  '§3 · 3.2': {
    zh: ['反欺诈', '人工智能', '恶意用户', 'VIP', '金融欺诈'],
    en: ['Anti-fraud', 'AI', 'malicious users', 'VIP', 'financial fraud'],
  },
  '§3 · 3.3': {
    zh: ['商业决策', '大数据分析平台', '独享', '个性化', '客户价值'],
    en: ['Business decisions', 'dedicated', 'analytics', 'personalised', 'customer value'],
  },
  '§4': { zh: ['保险', '流量入口'], en: ['insurance', 'traffic'] },
  '§4 · 1': { zh: ['业务'], en: ['business'] },
  '§4 · 1.1': { zh: ['生活', '多场景'], en: ['lives', 'scenarios'] },
  '§4 · 1.2': { zh: ['险种', '流量入口', '销售'], en: ['lines of insurance', 'traffic', 'sales'] },
  '§4 · 2': { zh: ['IT'], en: ['IT'] },
  '§4 · 2.1': { zh: ['可用性', '运维能力', '监管'], en: ['availability', 'regulatory'] },
  '§4 · 2.2': { zh: ['自建', '一次性', '市场机会'], en: ['one-off', 'construction', 'market'] },
  '§4 · 2.3': { zh: ['自己建', '运维'], en: ['operate and maintain'] },
  '§4 · 2.4': { zh: ['可靠', '安全', '交易数据', '客户资料'], en: ['transaction', 'customer'] },
  '§4 · 3': { zh: ['腾讯专有云'], en: ['private cloud'] },
  '§4 · 3.1': {
    zh: ['金融监管合规', '机房', '公有云', '独立', '保监会', '最佳实践'],
    en: ['compliance', 'machine rooms', 'public cloud', 'CIRC', 'best practice'],
  },
  '§4 · 3.2': {
    zh: ['轻资产', '快速交付', 'IDC', '租赁', '2～3 周', '40%～60%'],
    en: ['Asset-light', 'fast delivery', 'IDC', 'rental', '2–3 weeks', '40%–60%'],
  },
  '§4 · 3.3': {
    zh: ['TDSQL', '自主研发', '超过 90%', '计费', '超过 100 亿', 'QQ', '超过 130 亿', '高 IO'],
    en: [
      'TDSQL',
      'self-developed',
      'more than 90%',
      'billing',
      'more than 10 billion',
      'QQ',
      'more than 13 billion',
      'I/O',
    ],
    strong: {
      zh: ['金融级数据库', '高一致性和高可靠性', '加密和审计能力'],
      en: ['Finance-grade database', 'consistency', 'encryption and audit'],
    },
  },
  '§4 · 3.4': {
    zh: ['业务支撑', '社交工具', '线上'],
    en: ['Business support', 'social', 'online'],
  },
  '§5': { zh: ['TDSQL', '云数据库', '金融'], en: ['TDSQL', 'cloud database', 'finance'] },
  '§5 · 1': {
    zh: ['TDSQL', '腾讯云', '金融业务场景', '架构原理'],
    en: ['TDSQL', 'Tencent Cloud', 'financial business', 'architecture'],
    strong: { zh: ['TDSQL'], en: ['TDSQL'] },
    link: 'https://zhuanlan.zhihu.com/p/113954616',
  },
  '§6': { zh: ['TBaaS', '云计算', '区块链'], en: ['TBaaS', 'cloud computing', 'blockchain'] },
  '§6 · 1': {
    zh: ['TBaaS', 'Hyperledger Fabric', 'FISCO BCOS'],
    en: ['TBaaS', 'Hyperledger Fabric', 'FISCO BCOS'],
    link: 'https://cloud.tencent.com/product/tbaas',
  },
  '§6 ※': {
    zh: ['阿里', '蚂蚁链', '组织架构', '目标'],
    en: ['Alibaba', 'AntChain', 'business units', 'goals'],
    emphasis: true,
  },
  '§7 · 1': { zh: ['场景', '金融云服务', '领先'], en: ['scenario', 'financial cloud', 'lead'] },
  '§7 · 2': { zh: ['区块链技术'], en: ['blockchain technology'] },
  '§8 · 1': { zh: ['主场', '微信', '游戏'], en: ['home ground', 'WeChat', 'games'] },
  '§8 · 2': {
    zh: ['微信生态', '上云'],
    en: ['WeChat ecosystem', 'cloud'],
    link: 'https://cloud.tencent.com/solution/wechat',
  },
  '§8 · 3': { zh: ['抽奖'], en: ['prize draw'] },
};

// What is being written may cite what was read today.
const site = readSite(path.resolve(import.meta.dirname, '../..'));
const problems = checkSite(site, { today: latestToday(Date.now()) });
const { library } = site;
const edition = library.editions.find(({ name }) => name === '2020-10');
if (!edition) throw new Error('there is no edition 2020-10');

/** The claims by their place in the founding document, in one language. */
function claimsByLocator(locale: Locale): Map<string, ClaimView[]> {
  const claims = viewsOf(edition as NonNullable<typeof edition>, locale).flatMap(({ view }) =>
    view.record === 'claim' ? [view] : [],
  );
  const byLocator = new Map<string, ClaimView[]>();
  for (const claim of claims) {
    const outline = claim.sources.filter(({ source }) => source.id === 'founding-outline');
    for (const { locator = 'nowhere' } of outline) {
      byLocator.set(locator, [...(byLocator.get(locator) ?? []), claim]);
    }
  }
  return byLocator;
}

const claims = { 'zh-Hans': claimsByLocator('zh-Hans'), en: claimsByLocator('en') };

function plain(text: TextView): string {
  return text
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if ('code' in inline) return inline.code;
      if ('figure' in inline) return inline.figure.text;
      return plain('strong' in inline ? inline.strong : inline.emphasis);
    })
    .join('');
}

function strongTexts(text: TextView): string[] {
  return text.flatMap((inline) =>
    typeof inline === 'object' && 'strong' in inline ? [plain(inline.strong)] : [],
  );
}

it('is sound', () => {
  expect(problems).toEqual([]);
});

it('holds one claim for each bullet of the founding document, and no other', () => {
  for (const locale of locales) {
    const counts = [...claims[locale]].map(([locator, { length }]) => [locator, length]);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(Object.keys(bullets).map((locator) => [locator, 1])),
    );
  }
  expect(recordsOfKind(edition, 'claim')).toHaveLength(Object.keys(bullets).length);
});

describe.each(Object.entries(bullets))('%s', (locator, bullet) => {
  const [chinese] = claims['zh-Hans'].get(locator) ?? [];
  const [english] = claims.en.get(locator) ?? [];
  if (!chinese || !english) throw new Error(`no claim has the locator ${locator}`);

  it('keeps every name, date and figure', () => {
    for (const fact of bullet.zh) expect(plain(chinese.statement)).toContain(fact);
    for (const fact of bullet.en) expect(plain(english.statement)).toContain(fact);
  });

  it('keeps the emphasis', () => {
    const { zh, en } = bullet.strong ?? { zh: [], en: [] };
    const [inChinese, inEnglish] = [strongTexts(chinese.statement), strongTexts(english.statement)];
    expect(inChinese).toHaveLength(zh.length);
    expect(inEnglish).toHaveLength(en.length);
    for (const [index, part] of zh.entries()) expect(inChinese[index]).toContain(part);
    for (const [index, part] of en.entries()) expect(inEnglish[index]).toContain(part);
    for (const { statement } of [chinese, english]) {
      const whole = statement.length > 0 && typeof statement[0] === 'object';
      expect(whole && 'emphasis' in (statement[0] as object)).toBe(bullet.emphasis ?? false);
    }
  });

  it('is as stated in October 2020, and cites the link it came with', () => {
    expect(chinese.asOf.value).toBe('2020-10');
    expect(chinese.confidence).toBe('stated');
    const links = chinese.sources.flatMap(({ source }) => source.url ?? []);
    expect(links).toEqual(bullet.link ? [bullet.link] : []);
  });
});
