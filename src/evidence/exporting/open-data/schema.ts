import * as z from 'zod';
import { formulas } from '../../figures/formulas';
import { currencies, units } from '../../figures/units';
import { type Localized, locales } from '../../locale';
import {
  bases,
  confidences,
  eventKinds,
  fits,
  levels,
  painKinds,
  qualifiers,
  sourceKinds,
  valuesOf,
  verdicts,
} from '../../vocabulary';

/**
 * The version of the form that open data have. It is raised where a field is renamed, removed or comes to
 * mean something else, and stays where one is added.
 */
export const schemaVersion = 1;

/** What a field means, for the schema's readers and for those of the page that documents it. */
function meaning(chinese: string, english: string) {
  const descriptions: Localized = { 'zh-Hans': chinese, en: english };
  return { description: english, descriptions };
}

const plainTexts = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.string()])) as Localized<z.ZodString>,
);

function text(chinese: string, english: string) {
  return plainTexts.meta(meaning(chinese, english));
}

function string(chinese: string, english: string) {
  return z.string().meta(meaning(chinese, english));
}

const period = z.string();

const id = string('编号，在本版之内不变。', 'Its id, which lasts within the edition.');
const note = text(
  '编者的注：矛盾、注意事项、适用范围。',
  'What the editors add: conflicts, cautions, scope.',
);
const caption = text('标题。', 'What it shows.');
const label = text('名称。', 'What readers call it.');
const asOf = period.meta(
  meaning(
    '它成立的时间：2024、2025-Q1、2018-09、2018-09-30、FY2021。',
    'When it held: 2024, 2025-Q1, 2018-09, 2018-09-30, FY2021.',
  ),
);
const inReadersWords = text('读者所见的写法。', 'As readers see it.');
const address = text(
  '页面上的永久地址，按语言；没有单独锚点的从缺。',
  'Where readers of each language see it, for good; absent where it has no anchor.',
);
const unit = z.enum(valuesOf(units)).meta(meaning('单位。', 'What it is counted in.'));
const currency = z
  .enum(currencies)
  .meta(meaning('金额的币种，ISO 4217。', 'Of money: its currency, ISO 4217.'));
const claimIds = z
  .array(z.string())
  .meta(meaning('所依据的论断的编号。', 'The ids of the claims it rests on.'));
const claimId = string('陈述它的论断的编号。', 'The id of the claim that states it.');

const named = z.strictObject({ id, label });

const citations = z
  .array(
    z.strictObject({
      id: string('来源的编号。', 'The id of the source.'),
      locator: string('在来源中的位置。', 'The place in it.').optional(),
    }),
  )
  .meta(meaning('出处。', 'What supports it.'));

const input = z.union([
  z.strictObject({ claim: z.string(), figure: z.string() }),
  z.strictObject({ series: z.string(), line: z.string(), at: period }),
]);

const derivation = z.strictObject({
  formula: z.enum(valuesOf(formulas)).meta(meaning('公式。', 'The formula.')),
  inputs: z.array(input).meta(meaning('代入的数，按次序。', 'What is put in, in order.')),
  years: z
    .number()
    .meta(meaning('年均增长所跨的年数。', 'Of a yearly growth: the years between.'))
    .optional(),
});

const figure = z.strictObject({
  name: string('在论断中的名称。', 'What it is called within the claim.'),
  value: z
    .number()
    .meta(
      meaning(
        '以整单位计：18.1% 写作 0.181；区间取下端。',
        'In whole units: 0.181 for 18.1%; the lower end of a range.',
      ),
    ),
  to: z.number().meta(meaning('区间的上端。', 'The upper end of a range.')).optional(),
  unit,
  currency: currency.optional(),
  qualifier: z
    .enum(valuesOf(qualifiers))
    .meta(meaning('限定词：超过、近、约……', 'How it stands to the true number.'))
    .optional(),
  asOf,
  derived: derivation
    .meta(meaning('由其他数字算出的，写明算法。', 'How it was worked out from others.'))
    .optional(),
  text: inReadersWords,
});

const date = z.strictObject({
  name: string('在论断中的名称。', 'What it is called within the claim.'),
  value: period.meta(meaning('日期或时段。', 'A date or a period.')),
  text: inReadersWords,
});

const answer = z.strictObject({
  edition: string('早先的一版。', 'The earlier edition.'),
  claim: string('那一版论断的编号。', 'The id of its claim.'),
  verdict: z.enum(valuesOf(verdicts)).meta(meaning('结论。', 'What became of it.')),
  evidence: z
    .array(z.string())
    .meta(meaning('结论另外依据的论断的编号。', 'The ids of further claims it rests on.')),
});

const claim = z.strictObject({
  id,
  address: address.optional(),
  statement: text('陈述，数字已代入。', 'The statement, its figures put in.'),
  figures: z.array(figure).meta(meaning('所含的数量。', 'Its quantities.')),
  dates: z.array(date).meta(meaning('所含的日期。', 'Its dates.')),
  asOf,
  confidence: z
    .enum(valuesOf(confidences))
    .meta(meaning('编者评定的可信度。', 'How far the editors vouch for it.')),
  note: note.optional(),
  sources: citations,
  answers: z
    .array(answer)
    .meta(meaning('对早先各版论断的结论。', 'What it makes of claims of earlier editions.')),
});

const name = z.union([
  z.strictObject({ literal: z.string() }),
  z.strictObject({ family: z.string(), given: z.string() }),
]);

const source = z.strictObject({
  id,
  type: string('CSL 的条目类型。', 'The CSL item type.'),
  title: string('原题名。', 'The title as published, in its own language.'),
  translatedTitle: z
    .record(z.string(), z.string())
    .meta(meaning('题名的译文，按语言标签。', 'The title in other languages, by language tag.'))
    .optional(),
  author: z
    .array(name)
    .meta(
      meaning(
        '作者：个人分姓（family）与名（given），机构写全称（literal）。',
        'Who wrote it: a person by family and given name, a body by its literal name.',
      ),
    )
    .optional(),
  container: string('所在的刊物、网站或文集。', 'The journal, site or volume it is in.').optional(),
  publisher: string('出版者。', 'Who published it.').optional(),
  issued: period.meta(meaning('发布日期。', 'When it was published.')).optional(),
  accessed: period
    .meta(meaning('编者最近一次读到的日期。', 'When an editor last read it.'))
    .optional(),
  language: string('语言，BCP 47 标签。', 'Its language, a BCP 47 tag.'),
  url: string('网址。', 'Its web address.').optional(),
  doi: string('DOI。', 'Its DOI, without a resolver.').optional(),
  number: string('报告、法规或标准的编号。', 'The number of a report, law or standard.').optional(),
  archived: string('存档的网址。', 'A copy kept by an archive.').optional(),
  kind: z.enum(valuesOf(sourceKinds)).meta(meaning('出自谁手。', 'Who stands behind it.')),
  summary: text('它支持什么。', 'What it supports.'),
});

const cell = z.strictObject({
  column: string('所在列的编号。', 'The id of its column.'),
  text: text('内容。', 'What it says.'),
  note: note.optional(),
  claims: claimIds,
});

const comparison = z.strictObject({
  kind: z.literal('comparison').meta(meaning('对照表。', 'Things held against one another.')),
  id,
  caption,
  columns: z.array(named).meta(meaning('列。', 'The things compared.')),
  groups: z.array(named).meta(meaning('行的分组。', 'Groups of rows.')),
  rows: z
    .array(
      named.extend({
        group: string('所属分组的编号。', 'The id of its group.').optional(),
        cells: z.array(cell).meta(meaning('单元格；可缺。', 'By column; one may be missing.')),
      }),
    )
    .meta(meaning('行，即比较项。', 'The points of comparison, in order.')),
  note: note.optional(),
});

const mark = z.strictObject({
  pain: string('痛点的编号。', 'The id of the pain.'),
  solution: string('方案的编号。', 'The id of the solution.'),
  fit: z.enum(valuesOf(fits)).meta(meaning('对应的程度。', 'How well the one answers the other.')),
  basis: z.enum(valuesOf(bases)).meta(meaning('谁说的。', 'Who says so.')),
  reason: text('理由。', 'Why.'),
  evidence: claimIds,
  counterEvidence: z
    .array(z.string())
    .meta(meaning('相反的论断的编号。', 'The ids of claims that speak against it.')),
});

const matrix = z.strictObject({
  kind: z
    .literal('matrix')
    .meta(meaning('方案矩阵。', 'Pains against the solutions offered for them.')),
  id,
  caption,
  pains: z
    .array(
      named.extend({
        kind: z.enum(valuesOf(painKinds)).meta(meaning('谁的痛点。', 'Whose pain it is.')),
        claim: claimId,
      }),
    )
    .meta(meaning('痛点。', 'The rows, in order.')),
  solutions: z
    .array(named.extend({ claim: claimId }))
    .meta(meaning('方案。', 'The columns, in order.')),
  marks: z.array(mark).meta(meaning('标记；未列的为空。', 'A pair left out is unmarked.')),
  note: note.optional(),
});

const event = z.strictObject({
  date: period.meta(meaning('日期或时段。', 'When it happened.')),
  label,
  kind: z.enum(valuesOf(eventKinds)).meta(meaning('类别。', 'What sort of thing it is.')),
  claim: claimId,
});

const timeline = z.strictObject({
  kind: z.literal('timeline').meta(meaning('时间线。', 'Dated events.')),
  id,
  caption,
  events: z.array(event).meta(meaning('事件，由早到晚。', 'The earliest first.')),
  note: note.optional(),
});

const point = z.strictObject({
  period: period.meta(meaning('所量的时段。', 'The period measured.')),
  value: z.number().meta(meaning('以整单位计。', 'In whole units.')),
  text: inReadersWords,
  estimate: z.boolean().meta(meaning('是否估计或预测。', 'Whether it is an estimate or forecast.')),
  note: note.optional(),
  sources: citations,
});

const series = z.strictObject({
  id,
  caption,
  method: text('量的是什么，谁量的，怎样量。', 'What is measured, by whom and how.'),
  unit,
  currency: currency.optional(),
  asOf,
  lines: z
    .array(
      named.extend({
        points: z
          .array(point)
          .meta(
            meaning(
              '由早到晚；缺的时段没有数字。',
              'The earliest first; a period left out is a gap.',
            ),
          ),
      }),
    )
    .meta(meaning('各条线。', 'By what is measured.')),
  breaks: z
    .array(
      z.strictObject({
        period: period.meta(
          meaning('改用新口径的首个时段。', 'The first period measured the new way.'),
        ),
        reason: text('变了什么。', 'What changed.'),
      }),
    )
    .meta(meaning('口径的变化。', 'Where the method changed.')),
  note: note.optional(),
});

const term = z.strictObject({
  id,
  address: address.optional(),
  name: text('术语。', 'The term.'),
  definition: text('释义。', 'What it means.'),
  abbreviation: string('缩写。', 'Its abbreviation.').optional(),
  pinyin: string('拼音。', 'The Chinese term in pinyin.').optional(),
  aliases: z
    .array(
      z.strictObject({
        language: string('语言，BCP 47 标签。', 'Its language, a BCP 47 tag.'),
        name: string('别称。', 'The name.'),
      }),
    )
    .meta(meaning('别称，按语言。', 'Other names, by language.')),
  claims: claimIds,
});

const resource = z.strictObject({
  source: string('来源的编号。', 'The id of the publication among the sources.'),
  topic: named.meta(meaning('所属主题。', 'The heading it stands under.')),
  level: z
    .enum(valuesOf(levels))
    .meta(meaning('所需的基础。', 'How much a reader needs to know before.')),
  goodFor: text('适合用来做什么。', 'What it is good for.'),
});

/** What open data give away, by the name of the file and of the list in it. */
const items = {
  claims: claim.meta(meaning('可以核对的陈述。', 'Statements that can be checked.')),
  sources: source.meta(meaning('论断所引的资料。', 'Publications that claims cite.')),
  tables: z
    .discriminatedUnion('kind', [comparison, matrix, timeline])
    .meta(meaning('对照表、方案矩阵与时间线。', 'Comparisons, matrices and timelines.')),
  series: series.meta(meaning('随时间变化的数字。', 'Numbers over time.')),
  glossary: term.meta(meaning('术语。', 'Terms and what they mean.')),
  resources: resource.meta(meaning('值得一读的资料。', 'Publications worth reading.')),
};

/** The name of a file of open data: `claims`. */
export type DatasetName = keyof typeof items;

export const datasetNames = Object.keys(items) as DatasetName[];

/** What each file of open data lists. */
export type DatasetItems = { [Name in DatasetName]: z.infer<(typeof items)[Name]>[] };

const edition = z.strictObject({
  name: string('2026-11；next 为草稿，会变。', '2026-11; `next` is being written and changes.'),
  title: label,
  asOf: period.meta(meaning('它记录的是何时所知。', 'The state of knowledge it records.')),
});

const licence = z.strictObject({
  id: string('SPDX 标识。', 'Its SPDX identifier.'),
  url: string('全文的网址。', 'Where it is to be read.'),
  attribution: text('署名的写法。', 'How to name where the data come from.'),
});

const head = {
  $schema: string('本文件所合的 JSON Schema。', 'The address of this schema.'),
  schemaVersion: z.literal(schemaVersion).meta(meaning('格式的版本。', 'The version of the form.')),
  edition: edition.meta(meaning('所属的一版。', 'The edition the data are of.')),
  license: licence.meta(meaning('许可。', 'What the data may be used under.')),
};

/** The schema of what a file of open data lists. */
export function itemSchema(name: DatasetName): z.ZodType {
  return items[name];
}

/** The schema of a file of open data. */
export function datasetSchema(name: DatasetName) {
  return z.strictObject({ ...head, [name]: z.array(items[name]) });
}
