import type { Locale } from '../locale';

/**
 * What tells a quantity from a name in one language. Every entry is a pattern with a name of its own,
 * so that a false alarm leads to the one line that mends it.
 */
export interface QuantityVocabulary {
  /** What holds a number and is no quantity: dates, names, versions, turns of phrase. In this order. */
  passing: Record<string, RegExp>;
  /** Quantities in digits, of what is left then. */
  digits: RegExp;
  /** Quantities in words. */
  words: Record<string, RegExp>;
}

/** A pattern put together from parts that have names. */
function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source, `g${flags}`);
}

/** One of some words, the longest first, so that 个月 is not read as 个. */
function oneOf(words: string): string {
  const list = words.trim().split(/\s+/);
  return `(?:${list.toSorted((a, b) => b.length - a.length).join('|')})`;
}

// What the languages share.

const number = String.raw`\d+(?:[.,/+]\d+)*`;
const rangeSign = '[~～–—-]';
const range = String.raw`${number}(?:\s?[%％]?\s?${rangeSign}\s?${number})?`;
/** Where a number begins: not within another, and not after the sign of a currency. */
const start = String.raw`(?<!\d|\d[.,]|[$¥￥€£])`;
/** The same, where no currency can stand before it. */
const apart = String.raw`(?<!\d|\d[.,])`;
/** Where one ends. */
const end = String.raw`(?![\d]|[.,]\d)`;
const currency = String.raw`(?:US\$|HK\$|[$¥￥€£]|${oneOf('RMB CNY USD HKD EUR GBP JPY')})`;
const percent = '[%％‰]';

/** Units written in Latin letters, in texts of both languages. */
const latinUnit = String.raw`(?:${oneOf(`
  KB MB GB TB PB EB KiB MiB GiB TiB PiB K M B T G kbps Mbps Gbps Tbps Hz MHz GHz
  ms μs µs ns s min h d kW MW GW kWh MWh W km m kg x X k bn mn bp bps
  TPS QPS IOPS tpmC QphH FLOPS PFLOPS EFLOPS RMB CNY USD HKD
`)}(?![A-Za-z]))`;

/** Latin words after which a number is no version of something: currencies, metrics, first words. */
const noName = String.raw`(?:${oneOf(`
  RMB CNY USD HKD EUR GBP JPY US HK TPS QPS IOPS RTO RPO SLA CAGR GMV MAU DAU
  A About Above After Against All Almost Already Also Although Altogether Among An And Another
  Approximately Around As At Because Before Below Beside Besides Between Beyond Both But By Counting
  Covering Despite During Each Either Even Every Exactly Fewer For From Given Half Hardly Having He
  Here Holding How If In Including Into It Its Just Last Least Less Like More Most Nearly Neither
  Next No Nor Not Now Of On Once Only Or Our Out Over Past Per Plus Reaching Roughly Serving Since So
  Some Still Such Than That The Their Then There These They This Those Though Through To Under Unlike
  Until Up Upon Versus Via Was We Were What When Where Which While Who Whose With Within Yet You
`)}(?![A-Za-z]))`;

/** A word with a capital: Fabric, MySQL, openGauss, JR/T. */
const capitalised = String.raw`(?<![A-Za-z\d])(?!${noName})[a-z]*[A-Z][\w+#&]*(?:[/-][A-Za-z]+)*`;
/** 8.0, 19c, 2.x, 0166—2018, 27001:2022. */
const version = String.raw`v?\d{1,6}(?:\.(?:\d+|x))*(?:ai|[cg])?(?:[—–:-]\d+)?(?![\d\w]|,\d{3}|\.\d)`;
const moreVersions = String.raw`(?:\s?(?:,|，|、|/|and|or|to|和|与|及|或|至|到|–|—)\s?\d+(?:\.\d+)+)*`;

/** A name and its version or number, unless what follows makes the number one of a unit. */
function namedNumber(unit: string): RegExp {
  const counted = String.raw`(?:\s?${rangeSign}\s?${number})?\s?(?:${percent}|${latinUnit}|${unit})`;
  return pattern(String.raw`${capitalised}\s${version}(?!${counted})${moreVersions}`);
}

/** A year of the last century or of this one, unless it counts something. */
function year(unit: string): RegExp {
  const counted = String.raw`\s?(?:${percent}|${latinUnit}|${unit})`;
  const years = String.raw`(?:19|20)\d{2}(?:[–—/-]\d{2}(?!\d))?`;
  return pattern(String.raw`${start}(?<![A-Za-z])${years}(?:s\b|${end}(?!${counted}))`);
}

/** FY2021, FY2021/22. */
const fiscalYear = String.raw`FY\s?\d{2,4}(?:[-/]\d{2,4})?`;
/** Q3, H1, 2024Q3, 3Q24, 1H24. */
const quarterOrHalf = String.raw`(?:\d{4}\s?)?[QH][1-4]|[1-4]Q\s?\d{2,4}|[12]H\s?\d{2,4}`;

const everywhere = {
  /** The titles of works are not the handbook's words. */
  title: /《[^》]*》/g,
  address: /https?:\/\/[\x21-\x7e]+/g,
  lawNumber:
    /〔\d{4}〕\s?第?\s?\d+\s?号?|[[(（【]\d{4}[\])）】]\s?(?:第\s?\d+|\d+\s?号|No\.\s?\d+)(?:\s?号)?/g,
  footnote: /\[\d{1,3}\]|\[\^[^\]]+\]/g,
  enumeration: /[(（]\d{1,2}[)）]/g,
  dayOrMonth:
    /(?<!\d)\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.]\d{1,2}(?!\d)|(?<!\d)\d{4}-(?:0[1-9]|1[0-2])(?!\d)/g,
  timeOfDay: /(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/g,
  fiscalPeriod: pattern(
    String.raw`(?<![A-Za-z\d])(?:${fiscalYear}|${quarterOrHalf})(?![A-Za-z\d])`,
  ),
  section: /§+\s?\d+(?:\s?[·.–-]\s?\d+)*/g,
  bookOrArticle: /ISBN[\s:：]*[\dX-]+|10\.\d{4,}\/\S+/g,
  stockCode: /(?<!\d|\d[.,])(?:0\d+(?![.,]?\d)(?:\.[A-Z]{2})?|\d{4,6}\.(?:HK|SH|SZ))/g,
  /** T+1, N+1, 1+N. */
  settlementDay: /(?<![A-Za-z\d])(?:[A-Z]\s?\+\s?\d+|\d+\s?\+\s?[A-Z])(?![A-Za-z\d])/g,
  roundTheClock: /(?<!\d)(?:7\s?[×xX*]\s?24|24\s?[×xX*]\s?7|24\/7)(?!\d)(?:\s?小时)?/g,
  /** p/113954616 */
  path: /(?<![A-Za-z/])[a-z]+\/\d{4,}/g,
  /** HTTP/2, TLS/1.3. */
  protocol: /(?<![A-Za-z\d])[A-Z]{2,}\/\d+(?:\.\d+)*(?![\d%])/g,
  /** Names that nothing but a list can know. */
  wellKnown:
    /(?<!\d|\d[.,]|[A-Za-z])(?:[2-6]G|[48]K|2[BC]|12306|618|36\s?氪|58\s?同城|930(?=[”’"]|\s?(?:变革|改革|调整|reform|reorgani[sz]ation)))(?![\d.A-Za-z%])/g,
  /** H20, Web3, x86, Qwen2.5-72B; TDSQL-3, GPT-4. */
  letterFirst: pattern(
    String.raw`(?<![A-Za-z\d])(?!${oneOf('RMB CNY USD HKD')}\d)` +
      String.raw`(?:[A-Za-z]+|[A-Z]\w*(?:[-/]\w+)*-)\d\w*(?:[.-]\w+)*(?!\s?${percent})`,
  ),
  /** 2PC, 3D, 21Vianet, not 6TB. */
  digitFirst: pattern(
    String.raw`${start}(?<![A-Za-z])\d{1,4}(?!${latinUnit})[A-Z][A-Za-z\d]*(?:-[A-Za-z\d]+)*`,
  ),
};

// Chinese.

/**
 * What things are counted in. Some of these begin other words, too: 个人, 项目, 份额. Left out are
 * those that mostly do, as `MySQL 8.0 支持` and `2018 起` count nothing.
 */
const zhCounter = oneOf(`
  个(?!人|体|性|别) 家(?!庭|族) 名(?![称为单下]) 款(?!项) 项(?!目) 台(?![湾式账]) 户(?!口) 笔
  次(?![年日月要于]) 条(?![款件例]) 种 类(?![型似别]) 人(?![民员工才们行]) 位(?![于置列居]) 座 套 颗
  张 片(?![段区]) 只(?![有是能支读要需在允]) 篇 页 字(?![段符节]) 份(?!额) 批(?![准量处]) 件 强(?![化调制一大])
  核(?!心) 卡(?!片) 节点 副本 分片(?!键) 机房 地域 城市 可用区 国家 省(?!级) 亿 万 千 百(?!度) 十 元
`);
/** Han numerals from one up; 百 and 万 alone are vague. */
const zhDigit = '[一二两三四五六七八九十]';
const zhNumeral = '[一二两三四五六七八九十百千万亿零〇]';
/** Not within a number or a vague one, an ordinal, a weekday, 之一, 统一, 双十一. */
const zhStart = String.raw`(?<!${zhNumeral}|[数几第好周期双之统唯逐初])`;
const zhWord = String.raw`${zhStart}${zhDigit}${zhNumeral}*(?:点${zhNumeral}+)?`;
const zhPeriod = String.raw`(?:周(?![期边转到末密年])|天(?![猫津然生花下府气])|个?星期|个多?月|个季度|个世纪|周年)`;
const zhYear = '年(?![级代])';
const zhShortTime = String.raw`(?:个多?小时|小时|分钟|毫秒|微秒|纳秒|秒(?!杀)|日(?=之?内|以内)|个?(?:工作|交易|自然)日)`;
const zhRatio = String.raw`(?:倍(?!数|增|速)|成(?![为立员功本果就分熟型品长交效绩都不见因])|折(?![线叠扣旧射损合算页])|个?百分点|个?基点)`;
const zhMoneyOrSize = String.raw`(?:美元|港元|日元|欧元|英镑|块钱|公里|吨|平方米|千瓦时?|兆瓦时?|字节)`;

/** All that makes a number count something, but 年, which follows dates as well. */
const zhUnit = `(?:${zhPeriod}|${zhShortTime}|${zhRatio}|${zhMoneyOrSize}|${zhCounter})`;

/** Days or months: 30, 30—31, 3 至 6. */
const zhUpTo = String.raw`(?:\s?[—–~～至到、和-]\s?\d{1,2})?`;
const zhOneOrTwo = String.raw`\d{1,2}${zhUpTo}`;

const zhHans: QuantityVocabulary = {
  passing: {
    ...everywhere,
    yearInHan: /[〇零一二三四五六七八九]{4}\s?年/g,
    decade: /(?<!\d)(?:\d{2}|\d{4})\s?年代|[一二三四五六七八九]十年代/g,
    year: year(zhUnit),
    month: pattern(String.raw`${apart}${zhOneOrTwo}\s?月(?:\s?${zhOneOrTwo}\s?[日号])?`),
    day: pattern(String.raw`${apart}\d{1,2}(?:\s?日)?${zhUpTo}\s?日(?!内|之内|以内)`),
    clock: pattern(String.raw`${apart}\d{1,2}\s?[时点](?!间|效)(?:\s?\d{1,2}\s?分)?`),
    century: /(?<!\d)\d{1,2}\s?世纪/g,
    singlesDay: /双\s?1[12](?!\d)/g,
    ordinal: pattern(
      String.raw`(?<!排名|位列|位居|名列|排在|居)第\s?\d+(?:\s?[—–~～至、和-]\s?\d+)?(?![\d.]|\s?[名位])|第${zhNumeral}+`,
    ),
    /** 32 号令, 等保 3 级. */
    labelled: pattern(String.raw`${apart}\d+\s?(?:号|级(?!别))`),
    numbered: pattern(
      String.raw`(?:版本|(?<!代)表|(?<!地|意)图|附件|附录|步骤|阶段)\s?v?\d+(?:[.-]\d+)*(?!\d|\s?${zhCounter})`,
    ),
    /** 2.0, 5.7 版. */
    version: pattern(
      String.raw`${start}(?:\d{1,2}(?:\.\d+)+\s?版|\d\.0${end}(?!\s?(?:${percent}|${latinUnit}|${zhCounter})))`,
    ),
    named: namedNumber(`(?:${zhYear}|${zhUnit})`),
    /** 2023、2024 两年: the years named, counted again. */
    yearsNamed: /(?<=\uFFFC\s?年?\s?)[一两三四]年/g,
    /** 过半数 is a majority. */
    majority: /过半数/g,
    /** 360, the company. */
    company: pattern(String.raw`${start}360(?!\d|\s?(?:度|${percent}|${latinUnit}|${zhUnit}))`),
    plan: /五年(?:规划|计划)|三年行动/g,
    /** 前三季度 is a period of the year. */
    yearToDate: /前[二两三]个?季度|前[三六九]个月/g,
    /** 一两年, 三五天: vague. */
    roughly: /(?<!十)(?:一两|两三|三两|三四|四五|五六|六七|七八|八九|三五)/g,
    idiom: /最后一公里|四周|三天两头|一朝一夕|十万火急|一成不变|一年(?:一度|到头|四季)|360\s?度/g,
    /** 这一年, 同一天, 过去一年: which one, not how many. */
    thatOne: pattern(
      String.raw`(?:[这那每同上下前后头某另任哪近当有整]|过去|最近|未来|其中)的?一个?(?:年|周|天|月|季度|星期)`,
    ),
    /** 一年后, 一年来. */
    thereafter:
      /一个?(?:年|周|天|月|季度|星期)多?(?:之后|之前|以后|以前|以来|之内|以内|后|前|来|中|里|内)/g,
  },
  digits: pattern(
    String.raw`(?:${currency}\s?)?${range}(?:\s?${percent}|\s?个\s?9|\s?[百千万亿]*\s?(?:${zhYear}|${zhUnit}|${latinUnit})|\s?[百千万亿]+)?`,
  ),
  words: {
    fraction: pattern(String.raw`(?<!几)${zhNumeral}+分之${zhNumeral}+`),
    half: pattern(
      String.raw`一半|半数|过半|(?<![上下前后])[大小]?半(?:年(?![报度])|天|周|小时|分钟|秒|个多?月|个世纪|个多?小时)`,
    ),
    doubling: /翻了?[一二两三四五]番|翻番|翻倍|减半/g,
    measured: pattern(
      String.raw`${zhWord}[多余来]?(?:${zhYear}半?|${zhPeriod}半?|${zhShortTime}|${zhRatio}|${zhMoneyOrSize})`,
    ),
    /** 一百, 三千万, 十亿, not 数十亿, 十亿级. */
    large: pattern(
      String.raw`(?<!上|近?[数几])${zhStart}${zhDigit}${zhNumeral}*[百千万亿]${zhNumeral}*[多余]?(?:元|${zhCounter})?(?!级|分之)`,
    ),
    /** 三十家; up to twelve things are counted in words. */
    counted: pattern(
      String.raw`${zhStart}(?:[二三四五六七八九]十[一二三四五六七八九]?|十[三四五六七八九])[多余]?${zhCounter}`,
    ),
  },
};

// English.

const enSmall = oneOf('one two three four five six seven eight nine ten eleven twelve');
const enLarge = String.raw`(?:${oneOf('thirteen fourteen fifteen sixteen seventeen eighteen nineteen')}|${oneOf('twenty thirty forty fifty sixty seventy eighty ninety')}(?:-${enSmall})?)`;
const enWord = String.raw`(?:${enLarge}|${enSmall})`;
const enPower = oneOf('hundred thousand million billion trillion');
const enTime = oneOf(
  'year month week day hour minute second millisecond microsecond decade quarter century',
);
const enTimes = String.raw`(?:${enTime}s|centuries)`;
const enMoney = oneOf('dollars yuan renminbi euros pounds');
const enRatio = String.raw`(?:per\s?cent|percentage\spoints?|basis\spoints?|times|nines)`;
/** What follows a number that counts, in the plural: `2024 second-quarter results` counts nothing. */
const enUnit = String.raw`(?:(?:${enTimes}|${enMoney}|${enRatio}|${enPower}|kilomet(?:re|er)s|tonnes?)\b)`;
const enMonth = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;
const enDay = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const enNumbered = oneOf(`
  articles? sections? chapters? pages? pp?\\. zone steps? levels? phases? versions? parts? tables? figures?
  clauses? items? notes? tiers? appendix annex volume vol\\. generation editions? releases?
`);
const enPart = oneOf('third quarter fifth sixth seventh eighth ninth tenth hundredth thousandth');
/** What makes a lone `half` one of a whole. */
const enByHow = String.raw`(?:(?:more|less)\sthan|${oneOf('over under nearly almost about around roughly by in into one a')})`;
/** Parts of the year, not of a whole. */
const enWhichHalf = String.raw`(?<!\b(?:first|second|latter|former|other|last)[\s-])`;

const en: QuantityVocabulary = {
  passing: {
    ...everywhere,
    date: pattern(
      String.raw`(?<!\d|\d[.,])${enDay}(?:(?:\s?[–-]\s?|\s(?:and|to|or)\s)${enDay})?\s(?:of\s)?${enMonth}|${enMonth}\s${enDay}(?:\s?[–-]\s?${enDay})?\b(?!\d|[.,]\d)`,
    ),
    year: year(enUnit),
    ordinal: /(?<!\brank(?:ed|s|ing)?\s(?:at\s)?)(?<!\d|\d[.,])\d+(?:st|nd|rd|th)\b/g,
    /** Order No. 32, No. 141, but not `it is No. 1`. */
    order: /(?:\b[A-Z]\w*\s?|\))\s?No\.\s?\d+|\(No\.\s?\d+|\bNo\.\s?\d{2,}/g,
    numbered: pattern(
      String.raw`\b${enNumbered}\s?v?\d+(?:\.\d+)*(?:(?:,\s|\sand\s|\sor\s|\sto\s|\s?[–-]\s?)\d+(?:\.\d+)*)*\b(?!\s?${percent})`,
      'i',
    ),
    named: namedNumber(enUnit),
    /** The 14th Five-Year Plan, the Three-Year Action Plan. */
    plan: /\b[A-Z][a-z]+-Year\s(?:[A-Z]\w+\s)*(?:Plan|Programme)/g,
    yearToDate: /\bfirst\s(?:two|three)\squarters|\bfirst\s(?:three|six|nine)\smonths/gi,
    oneThen: /\bone\s(?:year|month|week|day|quarter)\s(?:later|earlier|after|before|ago|on)\b/gi,
    idiom:
      /\bone[\s-]time\b|(?<!\b(?:within|in|under|than)\s)\bone\sday\b|\bday\sone\b|\b360[\s-]degrees?|\b0-day/gi,
  },
  digits: pattern(
    String.raw`(?:${currency}\s?)?${range}(?:\s?${percent}|[\s-]${enPower}\b(?:\s${enMoney}\b)?|[\s-]?(?:${latinUnit}|fold\b)|[\s-](?:${enUnit}|${enTime}\b))?`,
  ),
  words: {
    half: pattern(
      String.raw`\b${enByHow}\shalf\b(?!-)|${enWhichHalf}\bhalf\s(?:of|the|its|their|that|an?|as)\b`,
      'i',
    ),
    fraction: pattern(
      String.raw`\b(?:an?|one)[\s-]${enPart}\sof\b|\b${enWord}[\s-]${enPart}s\b`,
      'i',
    ),
    multiple: pattern(
      String.raw`\b(?:twice|double|triple|treble)\s(?:as|the|that|its|their|what)\b|\b(?:doubled|tripled|trebled|quadrupled|halved)\b(?!\s(?:down|as|up)\b)|(?<!\b(?:is|are|was|were)\s)\b${enSmall}-?fold\b`,
      'i',
    ),
    measured: pattern(
      String.raw`\b${enWord}(?:\s(?:more|full|whole))?[\s-](?:(?:${enTime}s?|centuries|${enMoney}|${enRatio})\b)`,
      'i',
    ),
    /** Less than a year; `within a year` and `less than a year later` count nothing. */
    bounded: pattern(
      String.raw`\b(?:(?:more|less)\sthan|${oneOf('over under nearly almost about barely')})\san?\s${enTime}\b(?!\s(?:later|earlier|after|before|ago)\b)`,
      'i',
    ),
    /** A hundred, ten billion, half a million; millions are vague. */
    power: pattern(
      String.raw`(?<!\b(?:many|several|few)\s)\b(?:an?|${enWord})[\s-](?:${enPower}|dozen)\b(?:[\s-]${enPower})*`,
      'i',
    ),
    /** Thirty banks; up to twelve things are counted in words. */
    counted: pattern(String.raw`\b${enLarge}\b(?!-(?:first|second|third|\w+th)\b)`, 'i'),
  },
};

/** The vocabulary of each locale. */
export const quantityVocabularies: Record<Locale, QuantityVocabulary> = { 'zh-Hans': zhHans, en };
