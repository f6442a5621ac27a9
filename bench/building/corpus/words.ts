import type { Localized } from '../../../src/evidence/locale';

/** Numbers from 0 up to 1. */
export type Random = () => number;

/** One of several, by chance. */
export function pick<T>(items: readonly [T, ...T[]], random: Random): T {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

type Pair = readonly [zh: string, en: string];

/**
 * First halves of made-up names. A name has two halves, so that there are many, and a corpus has the more
 * different words the larger it is, as real ones have.
 */
const places: readonly [Pair, ...Pair[]] = [
  ['青岚', 'Qinglan'],
  ['远山', 'Yuanshan'],
  ['清溪', 'Qingxi'],
  ['白鹭', 'Bailu'],
  ['临汐', 'Linxi'],
  ['松泉', 'Songquan'],
  ['沐原', 'Muyuan'],
  ['霁川', 'Jichuan'],
  ['望舒', 'Wangshu'],
  ['云岫', 'Yunxiu'],
  ['石榴', 'Shiliu'],
  ['芦荻', 'Ludi'],
  ['晚枫', 'Wanfeng'],
  ['鹿鸣', 'Luming'],
  ['梧阳', 'Wuyang'],
  ['澄湖', 'Chenghu'],
  ['栖霞', 'Qixia'],
  ['竹里', 'Zhuli'],
  ['汀兰', 'Tinglan'],
  ['若水', 'Ruoshui'],
];

const houses: readonly [Pair, ...Pair[]] = [
  ['银行', 'Bank'],
  ['保险', 'Insurance'],
  ['证券', 'Securities'],
  ['信托', 'Trust'],
  ['支付', 'Payments'],
  ['基金', 'Funds'],
  ['租赁', 'Leasing'],
  ['消费金融', 'Consumer Finance'],
];

const stems: readonly [Pair, ...Pair[]] = [
  ['砚', 'Yan'],
  ['舟', 'Zhou'],
  ['桥', 'Qiao'],
  ['灯', 'Deng'],
  ['墨', 'Mo'],
  ['弦', 'Xian'],
  ['棋', 'Qi'],
  ['帆', 'Fan'],
  ['钟', 'Zhong'],
  ['塔', 'Ta'],
];

const systems: readonly [Pair, ...Pair[]] = [
  ['核心系统', 'core system'],
  ['信贷平台', 'lending platform'],
  ['分布式数据库', 'distributed database'],
  ['风控引擎', 'risk engine'],
  ['清算网关', 'clearing gateway'],
  ['账务中台', 'ledger platform'],
  ['理赔系统', 'claims system'],
  ['对账服务', 'reconciliation service'],
  ['数据仓库', 'data warehouse'],
  ['区块链服务', 'blockchain service'],
  ['容器集群', 'container cluster'],
  ['灾备中心', 'recovery site'],
];

const things: readonly [Pair, ...Pair[]] = [
  ['交易', 'transactions'],
  ['账户', 'accounts'],
  ['保单', 'policies'],
  ['贷款申请', 'loan applications'],
  ['支付指令', 'payment orders'],
  ['对账文件', 'reconciliation files'],
  ['查询请求', 'queries'],
  ['凭证', 'vouchers'],
];

const reasons: readonly [Pair, ...Pair[]] = [
  ['监管部门要求数据留在境内', 'the regulator wants the data kept at home'],
  ['旧主机的维护费用逐年上涨', 'the upkeep of the old mainframe grows dearer'],
  ['业务高峰集中在月末与节假日', 'the peaks fall on month ends and holidays'],
  ['分支机构希望少写一套接口', 'the branches want fewer interfaces to keep up'],
  ['审计人员需要逐笔追溯', 'the auditors must trace every single entry'],
  ['同城机房之间的时延足够低', 'the data centres of the city lie close together'],
  ['客户开始习惯在手机上办理', 'customers have taken to their phones'],
  ['供应商公布的口径前后不一', 'the vendor’s own accounts differ over time'],
];

const doings: readonly [Pair, ...Pair[]] = [
  ['迁到云上', 'moved to the cloud'],
  ['拆成若干单元', 'split into units'],
  ['改用多数派复制', 'put under majority replication'],
  ['与旧系统并行运行', 'run beside the old one'],
  ['交给外部团队维护', 'handed to an outside team'],
  ['接入统一的监控', 'brought under common monitoring'],
  ['按分片键重新分布', 'spread anew by shard key'],
  ['纳入灾备演练', 'taken into the recovery drills'],
];

const doubts: readonly [Pair, ...Pair[]] = [
  ['公开资料只有厂商自己的说法', 'the only public account is the vendor’s own'],
  ['同一句话在不同年份指的是不同产品', 'the same words mean different products in different years'],
  ['媒体转述时省去了前提', 'the press left the conditions out'],
  ['读者应当先看日期再看数字', 'readers should look at the date before the figure'],
  ['独立的测量至今没有找到', 'no independent measurement was found'],
  ['各家的统计口径并不一致', 'each house counts in its own way'],
];

/** A made-up house of finance. */
export function organisation(random: Random): Localized {
  const [place, placeEn] = pick(places, random);
  const [house, houseEn] = pick(houses, random);
  return { 'zh-Hans': place + house, en: `${placeEn} ${houseEn}` };
}

/** A system by its made-up name. */
export function system(random: Random): Localized {
  const [first, firstEn] = pick(stems, random);
  const [second, secondEn] = pick(stems, random);
  const [kind, kindEn] = pick(systems, random);
  return {
    'zh-Hans': `${first}${second}${kind}`,
    en: `${firstEn}${secondEn.toLowerCase()} ${kindEn}`,
  };
}

/** What is counted. */
export function thing(random: Random): Localized {
  return localized(pick(things, random));
}

/** A sentence without a number, as stands between claims and in their notes. */
export function sentence(random: Random): Localized {
  const house = organisation(random);
  const what = system(random);
  const [doing, doingEn] = pick(doings, random);
  const [reason, reasonEn] = pick(reasons, random);
  const [doubt, doubtEn] = pick(doubts, random);
  return pick<Localized>(
    [
      {
        'zh-Hans': `${house['zh-Hans']}把${what['zh-Hans']}${doing}，因为${reason}；不过${doubt}。`,
        en: `${house.en} had its ${what.en} ${doingEn}, because ${reasonEn}; yet ${doubtEn}.`,
      },
      {
        'zh-Hans': `${what['zh-Hans']}先在${house['zh-Hans']}试用，随后${doing}，理由是${reason}。`,
        en: `The ${what.en} was tried at ${house.en} first and then ${doingEn}: ${reasonEn}.`,
      },
      {
        'zh-Hans': `${reason}，所以${house['zh-Hans']}的${what['zh-Hans']}最终${doing}。`,
        en: `Since ${reasonEn}, the ${what.en} of ${house.en} was ${doingEn} in the end.`,
      },
      {
        'zh-Hans': `说到${what['zh-Hans']}，${doubt}；${house['zh-Hans']}的经验是，${reason}时才值得${doing}。`,
        en: `As for the ${what.en}, ${doubtEn}; what ${house.en} learnt is that it is worth being ${doingEn} only where ${reasonEn}.`,
      },
    ],
    random,
  );
}

/** A few words that head a section, a table or a page. */
export function heading(random: Random): Localized {
  const house = organisation(random);
  const what = system(random);
  return {
    'zh-Hans': `${house['zh-Hans']}的${what['zh-Hans']}`,
    en: `The ${what.en} of ${house.en}`,
  };
}

function localized([zh, en]: Pair): Localized {
  return { 'zh-Hans': zh, en };
}
