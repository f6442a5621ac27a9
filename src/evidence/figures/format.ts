import type { Locale } from '../locale';
import type { StatedFigure } from '../schema/claim';
import { labelOf, qualifiers } from '../vocabulary';
import { parsePeriod } from './period';
import { type Currency, type Unit, units, type WordedUnit } from './units';

/** What is left to a locale's convention where CLDR's data does not follow it. */
const conventions: Record<
  Locale,
  {
    /** The sign between the ends of a range (GB/T 15834 for Chinese). */
    rangeSign: string;
    /** The number from which amounts are scaled (万, thousand million …). */
    compactFrom: number;
    /** The BCP 47 tag whose dates readers write: the English pages are British. */
    dates: string;
    currencyDisplay: 'symbol' | 'name';
    /** Chinese prose says 30 秒 and 6 TB; CLDR’s long names are 秒钟 and 太字节. */
    unitDisplay: 'long' | 'short';
    /** What readers call their own currency; CLDR says 人民币 where Chinese prose says 元. */
    currencyNames: Partial<Record<Currency, string>>;
    /** What follows a number in a unit whose word CLDR lacks or spells the American way. */
    words: Record<WordedUnit, { one: string; other: string }>;
    quarter: (year: string, quarter: string) => string;
    fiscalYear: (year: string) => string;
  }
> = {
  'zh-Hans': {
    rangeSign: '～',
    compactFrom: 10_000,
    dates: 'zh-Hans',
    currencyDisplay: 'name',
    unitDisplay: 'short',
    currencyNames: { CNY: '元' },
    words: {
      multiple: { one: '倍', other: '倍' },
      point: { one: '个百分点', other: '个百分点' },
      kilometre: { one: '公里', other: '公里' },
    },
    quarter: (year, quarter) => `${year}第${quarter}季度`,
    fiscalYear: (year) => `${year}财年`,
  },
  en: {
    rangeSign: '–',
    compactFrom: 1_000_000,
    dates: 'en-GB',
    currencyDisplay: 'symbol',
    unitDisplay: 'long',
    currencyNames: {},
    words: {
      multiple: { one: ' time', other: ' times' },
      point: { one: ' percentage point', other: ' percentage points' },
      kilometre: { one: ' kilometre', other: ' kilometres' },
    },
    quarter: (year, quarter) => `Q${quarter} ${year}`,
    fiscalYear: (year) => `fiscal year ${year}`,
  },
};

/** A quantity as a reader of `locale` writes it, qualifier included: 超过 100 亿, more than 10 billion. */
export function formatFigure(figure: StatedFigure, locale: Locale): string {
  const plain = spaceHan(formatQuantity(figure, locale));
  if (!figure.qualifier) return plain;
  return labelOf(qualifiers, figure.qualifier, locale).replace('{figure}', () => plain);
}

/** A bare value in a unit, for the axes and cells of a series. */
export function formatValue(
  value: number,
  unit: Unit,
  currency: Currency | undefined,
  locale: Locale,
): string {
  return spaceHan(formatQuantity({ value, unit, currency }, locale));
}

function formatQuantity(figure: StatedFigure, locale: Locale): string {
  const { value, to, unit, currency, decimals = 2 } = figure;
  const { style } = units[unit];
  const { unitDisplay, compactFrom } = conventions[locale];
  const largest = Math.max(Math.abs(value), Math.abs(to ?? 0));
  const digits = {
    maximumFractionDigits: decimals,
    ...(style !== 'percent' && largest >= compactFrom
      ? ({ notation: 'compact', compactDisplay: 'long' } as const)
      : {}),
  };
  switch (style) {
    case 'bare':
      return number(value, to, digits, locale);
    case 'percent':
      return number(value, to, { ...digits, style }, locale);
    case 'unit':
      return number(value, to, { ...digits, style, unit, unitDisplay }, locale);
    case 'worded':
      return number(value, to, digits, locale) + word(unit as WordedUnit, to ?? value, locale);
    case 'currency':
      return money(figure, digits, currency ?? 'CNY', locale);
  }
}

function word(unit: WordedUnit, value: number, locale: Locale): string {
  const words = conventions[locale].words[unit];
  return pluralRules(locale, undefined).select(value) === 'one' ? words.one : words.other;
}

function number(
  value: number,
  to: number | undefined,
  options: Intl.NumberFormatOptions,
  locale: Locale,
): string {
  const format = numberFormat(locale, options);
  if (to === undefined) return format.format(value);
  return format
    .formatRangeToParts(value, to)
    .map((part) => (isRangeSign(part) ? conventions[locale].rangeSign : part.value))
    .join('');
}

function isRangeSign(part: { type: string; value: string; source?: string }): boolean {
  return part.type === 'literal' && part.source === 'shared' && /[-–~]/.test(part.value);
}

/** Puts the currency where CLDR puts it; CLDR has no long compact form with a symbol of its own. */
function money(
  { value, to }: StatedFigure,
  digits: Intl.NumberFormatOptions,
  currency: Currency,
  locale: Locale,
): string {
  const { currencyDisplay, currencyNames } = conventions[locale];
  // A range keeps its signs; a single amount leaves its sign to the place CLDR gives it.
  const signed = to === undefined && value < 0;
  const amount = number(signed ? -value : value, to, digits, locale);
  const parts = numberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay,
    maximumFractionDigits: 0,
  }).formatToParts(signed ? -1 : 1);
  return parts
    .map(({ type, value }) => {
      if (type === 'integer') return amount;
      return type === 'currency' ? (currencyNames[currency] ?? value) : value;
    })
    .join('');
}

/**
 * A period as a reader of `locale` writes it: 2020 年 10 月, October 2020. Text that is no period
 * comes back as it is.
 */
export function formatPeriod(text: string, locale: Locale): string {
  return writtenPeriod(locale, text);
}

/** Records name few periods, and many times: each is written out once. */
const writtenPeriod = /* @__PURE__ */ remembered(writePeriod);

function writePeriod(locale: Locale, text: string): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const { quarter, fiscalYear } = conventions[locale];
  switch (period.precision) {
    case 'day':
      return date(locale, { dateStyle: 'long' }, period.year, period.month, period.day);
    case 'month':
      return date(locale, { year: 'numeric', month: 'long' }, period.year, period.month);
    case 'year':
      return spaceHan(period.fiscal ? fiscalYear(String(period.year)) : year(locale, period.year));
    case 'quarter': {
      const of = period.fiscal ? fiscalYear(String(period.year)) : year(locale, period.year);
      return spaceHan(quarter(of, numeral(locale, period.quarter)));
    }
  }
}

function year(locale: Locale, year: number): string {
  return date(locale, { year: 'numeric' }, year);
}

function date(
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
  year: number,
  month = 1,
  day = 1,
): string {
  const format = dateFormat(conventions[locale].dates, { ...options, timeZone: 'UTC' });
  return spaceHan(format.format(new Date(Date.UTC(year, month - 1, day))));
}

/** A small number as it stands in running text: 一 in Chinese, 1 in English. */
function numeral(locale: Locale, value: number): string {
  const numerals = locale === 'en' ? 'latn' : 'hanidec';
  return numberFormat(`${locale}-u-nu-${numerals}`, undefined).format(value);
}

/** Formats by their options: to make one takes far longer than to use it. */
const numberFormat = /* @__PURE__ */ remembered(
  (locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const dateFormat = /* @__PURE__ */ remembered(
  (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

const pluralRules = /* @__PURE__ */ remembered((locale) => new Intl.PluralRules(locale));

/** A function that makes each thing once; marked as pure where it is called, it is left out of pages that have no use for it. */
function remembered<Tag extends string, Options, Made>(
  make: (locale: Tag, options: Options) => Made,
) {
  const made = new Map<string, Made>();
  return (locale: Tag, options: Options): Made => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(locale, options);
    made.set(key, known);
    return known;
  };
}

const hanBesideLatin =
  /\p{Script=Han}(?=[\p{Script=Latin}\d])|[\p{Script=Latin}\d%](?=\p{Script=Han})/gu;

/** Sets a space between Han characters and Latin letters or digits, as Chinese typography asks. */
export function spaceHan(text: string): string {
  return text.replace(hanBesideLatin, '$& ');
}
