import type { Localized } from '../../../src/evidence/locale';
import type { Records } from '../../../src/evidence/schema/kinds';
import type { Block, CorpusPage, PageRecords, Piece } from './page';
import { heading, organisation, pick, type Random, sentence, system, thing } from './words';

/** What one page is made by. */
export interface PagePlan {
  /** Its number in the edition. */
  index: number;
  /** The pages of the edition. */
  slugs: readonly string[];
  sections: number;
  /** What the ids of its records begin with. */
  prefix: string;
  asOf: string;
  /** Ids of the edition's terms. */
  terms: readonly string[];
  random: Random;
}

/**
 * How often what stands in a section, in proportion to the handbook's own pages: on 13 pages with some
 * 250 sections, its edition next has 590 claims, 80 figures in running text, 55 terms, 43 workings, 11 tables,
 * 12 charts and 7 timelines.
 */
const every = {
  subsection: 2,
  figure: 3,
  working: 5,
  term: 5,
  link: 10,
  comparison: 20,
  trend: 20,
  timeline: 40,
} as const;

/** Claims of a section. The first has a date, the last may follow from the other two. */
const claimsPerSection = 3;

/** Of a hundred claims, how many have a note and a further source. */
const noted = 60;
const twiceSourced = 15;

/** The id of the source of a page's claim. */
export function sourceIdOf(prefix: string, slug: string, claim: number): string {
  return `${prefix}${slug}-source-${claim}`;
}

/** A page; the same plan makes the same page. */
export function makePage(plan: PagePlan): CorpusPage {
  const { index, slugs, sections, random } = plan;
  const slug = slugs[index] as string;
  const records: PageRecords = {
    claims: {},
    sources: {},
    comparisons: {},
    timelines: {},
    series: {},
  };
  const page = {
    slug,
    title: heading(random),
    description: sentence(random),
    blocks: [{ text: [{ words: sentence(random) }] }] as Block[],
    records,
  };
  for (let section = 0; section < sections; section++) {
    page.blocks.push(...makeSection(plan, slug, section, records));
  }
  if (slug === 'glossary') page.blocks.push({ tag: 'Glossary' });
  if (slug === 'resources') page.blocks.push({ tag: 'Resources' });
  return page;
}

function makeSection(plan: PagePlan, slug: string, section: number, records: PageRecords): Block[] {
  const { index, slugs, sections, prefix, random, terms } = plan;
  // Counted over all pages, so that short pages have tables in proportion, too.
  const count = index * sections + section;
  const due = (what: keyof typeof every) => count % every[what] === 0;
  const base = `${prefix}${slug}-`;
  const derives = due('working');
  const ids = Array.from({ length: claimsPerSection }, (_, place) =>
    addClaim(plan, slug, section * claimsPerSection + place, records, derives && place === 2),
  );
  const text: Piece[] = [{ words: sentence(random) }, { words: sentence(random) }];
  if (due('term')) text.push({ term: terms[(count / every.term) % terms.length] as string });
  if (due('figure')) text.push({ figure: 'amount', of: ids[0] as string });
  if (due('link')) text.push({ link: heading(random), to: pick(slugs as [string], random) });
  const level = section > 0 && section % every.subsection !== 0 ? 3 : 2;
  const blocks: Block[] = [
    { heading: heading(random), level, id: `section-${section}` },
    { text },
    { claims: ids },
  ];
  if (derives) blocks.push({ tag: 'Working', of: `${ids[2]}#amount` });
  const id = `${base}${section}`;
  if (due('comparison')) {
    records.comparisons[id] = makeComparison(ids, random);
    blocks.push({ tag: 'Comparison', id });
  }
  if (due('trend')) {
    records.series[id] = makeSeries(plan, Object.keys(records.sources));
    blocks.push({ tag: 'Trend', id });
  }
  if (due('timeline')) {
    records.timelines[id] = makeTimeline(ids[0] as string, random);
    blocks.push({ tag: 'Timeline', id });
  }
  return blocks;
}

/** Adds a claim and its source; returns its id. */
function addClaim(
  plan: PagePlan,
  slug: string,
  number: number,
  { claims, sources }: PageRecords,
  derived: boolean,
): string {
  const { prefix, asOf, random } = plan;
  const id = `${prefix}${slug}-claim-${number}`;
  const source = sourceIdOf(prefix, slug, number);
  sources[source] = makeSource(source, asOf, random);
  const earlier = sourceIdOf(prefix, slug, Math.max(number - 1, 0));
  const cited = random() * 100 < twiceSourced && earlier !== source ? [source, earlier] : [source];
  const dated = number % claimsPerSection === 0;
  const note = random() * 100 < noted ? { note: sentence(random) } : {};
  claims[id] = {
    statement: statement(random, derived, dated),
    figures: { amount: derived ? ratioOf(plan, slug, number) : amount(random) },
    ...(dated ? { dates: { start: yearBefore(asOf, random) } } : {}),
    asOf,
    sources: cited.map((each) => ({ id: each })),
    confidence: pick(['high', 'medium', 'low'] as const, random),
    ...note,
  };
  return id;
}

function statement(random: Random, derived: boolean, dated: boolean): Localized {
  const house = organisation(random);
  const what = system(random);
  const counted = thing(random);
  const since = dated ? { 'zh-Hans': '自{start}起', en: 'since {start}' } : undefined;
  if (derived) {
    return {
      'zh-Hans': `${house['zh-Hans']}的${what['zh-Hans']}所处理的${counted['zh-Hans']}是上一条的{amount}。`,
      en: `The ${counted.en} that the ${what.en} of ${house.en} handles are {amount} those of the claim before.`,
    };
  }
  return {
    'zh-Hans': `${house['zh-Hans']}的${what['zh-Hans']}${since?.['zh-Hans'] ?? ''}处理{amount}笔${counted['zh-Hans']}。`,
    en: `${since ? `The ${what.en} has, ${since.en}, handled` : `The ${what.en} handles`} {amount} ${counted.en} of ${house.en}.`,
  };
}

type Figures = NonNullable<Records['claim']['figures']>;

function amount(random: Random): Figures[string] {
  const value = Math.round(10 ** (2 + random() * 8));
  return random() < 0.3
    ? { value, unit: 'count', qualifier: 'more-than' }
    : { value, unit: 'count' };
}

/** What the two claims before it are to each other. */
function ratioOf({ prefix }: PagePlan, slug: string, number: number): Figures[string] {
  const inputs = [number - 1, number - 2].map((each) => ({
    claim: `${prefix}${slug}-claim-${each}`,
    figure: 'amount',
  }));
  return { derived: { formula: 'ratio', inputs }, unit: 'multiple', decimals: 2 };
}

function makeSource(id: string, asOf: string, random: Random): Records['source'] {
  const house = organisation(random);
  const title = heading(random);
  const chinese = random() < 0.6;
  const [own, other] = chinese ? (['zh-Hans', 'en'] as const) : (['en', 'zh-Hans'] as const);
  return {
    type: pick(['webpage', 'report', 'article-newspaper', 'document'] as const, random),
    title: title[own],
    publisher: house[own],
    issued: `${yearBefore(asOf, random)}-06`,
    accessed: asOf,
    language: own,
    URL: `https://example.org/${id}`,
    kind: pick(['primary', 'analyst', 'press', 'academic', 'community'] as const, random),
    summary: sentence(random),
    translatedTitle: { [other]: title[other] },
  };
}

function makeComparison(ids: readonly string[], random: Random): Records['comparison'] {
  const columns = ['column-0', 'column-1', 'column-2'];
  return {
    caption: heading(random),
    columns: Object.fromEntries(columns.map((id) => [id, { label: organisation(random) }])),
    rows: Object.fromEntries(
      Array.from({ length: 6 }, (_, row) => [
        `row-${row}`,
        {
          label: system(random),
          cells: Object.fromEntries(
            columns.map((id, column) => [
              id,
              { text: heading(random), claims: [ids[(row + column) % ids.length] as string] },
            ]),
          ),
        },
      ]),
    ),
  };
}

function makeSeries({ asOf, random }: PagePlan, sources: string[]): Records['series'] {
  const last = Number(asOf.slice(0, 4)) - 1;
  const lines = ['line-0', 'line-1', 'line-2'];
  return {
    caption: heading(random),
    method: sentence(random),
    unit: 'share',
    asOf,
    lines: Object.fromEntries(
      lines.map((id) => [
        id,
        {
          label: organisation(random),
          points: Array.from({ length: 5 }, (_, before) => ({
            at: String(last - before),
            value: Math.round(random() * 300) / 1000,
            sources: [{ id: sources[before % sources.length] as string }],
          })),
        },
      ]),
    ),
  };
}

function makeTimeline(claim: string, random: Random): Records['timeline'] {
  return {
    caption: heading(random),
    events: Array.from({ length: 6 }, () => ({
      label: heading(random),
      kind: pick(['milestone', 'challenge', 'product', 'regulation'] as const, random),
      claim,
      date: 'start',
    })),
  };
}

function yearBefore(asOf: string, random: Random): string {
  return String(Number(asOf.slice(0, 4)) - 1 - Math.floor(random() * 10));
}
