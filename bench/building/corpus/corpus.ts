import type { Localized } from '../../../src/evidence/locale';
import type { Records } from '../../../src/evidence/schema/kinds';
import { randomFrom } from '../../search/corpus/random';
import { makePage, type PagePlan, sourceIdOf } from './make-page';
import type { CorpusPage } from './page';
import { heading, sentence } from './words';

/** What a corpus is made by: the same plan makes the same corpus, byte for byte. */
export interface CorpusPlan {
  /** Pages of each edition in each language; at least 4. */
  pages: number;
  /** Sections of a page: 20 make one as long as the handbook's median page. */
  sections: number;
}

/** An edition of the corpus. Pages are made as they are asked for: all of them at once fill the memory. */
export interface CorpusEdition {
  /** `YYYY-MM`, or `next`. */
  name: string;
  title: Localized;
  asOf: string;
  notice: Localized;
  slugs: string[];
  pageAt(index: number): CorpusPage;
  terms: Record<string, Records['term']>;
  topics: Record<string, Records['topic']>;
  resources: Record<string, Records['resource']>;
  /** The table and the chart of the front page. */
  front: NonNullable<Records['edition']['front']>;
}

/** How many pages pass before one of the next edition differs from the latest that was cut. */
const changedEvery = 10;

/** Lists do not grow with a corpus: a page that lists all would, whoever built it. */
const listed = 50;
const topics = 5;

/** The editions of a corpus, the earliest first; the last is being written. */
export function makeCorpus(plan: CorpusPlan): CorpusEdition[] {
  return [
    makeEdition(plan, '2020-10', '2020-10', () => 1),
    makeEdition(plan, '2026-11', '2026-10', () => 2),
    // Most pages of a draft are still those of the edition before it.
    makeEdition(plan, 'next', '2026-10', (index) => (index % changedEvery === 0 ? 3 : 2)),
  ];
}

/** The address of a page by its number: where readers begin, the two lists, then one like the other. */
export function slugAt(index: number): string {
  return ['overview', 'glossary', 'resources'][index] ?? `page-${String(index).padStart(4, '0')}`;
}

function makeEdition(
  { pages, sections }: CorpusPlan,
  name: string,
  asOf: string,
  versionOf: (index: number) => number,
): CorpusEdition {
  const random = randomFrom(7);
  const slugs = Array.from({ length: pages }, (_, index) => slugAt(index));
  const termIds = idsUpTo('term', Math.min(listed, Math.floor((pages * sections) / 5)));
  const resourceIds = idsUpTo('resource', Math.min(listed, pages));
  const topicIds = idsUpTo('topic', Math.min(topics, pages));
  const prefix = name === '2020-10' ? 'first-' : '';
  const planOf = (index: number): PagePlan => ({
    index,
    slugs,
    sections,
    prefix,
    asOf,
    terms: termIds,
    random: randomFrom(versionOf(index) * 1_000_003 + index),
  });
  return {
    name,
    title: { 'zh-Hans': `第 ${name} 版`, en: `Edition ${name}` },
    asOf,
    notice: sentence(random),
    slugs,
    pageAt: (index) => makePage(planOf(index)),
    terms: byIds(termIds, () => ({
      name: heading(random),
      definition: sentence(random),
      aliases: { 'zh-Hans': [heading(random)['zh-Hans']], en: [heading(random).en] },
    })),
    topics: byIds(topicIds, () => ({ label: heading(random) })),
    resources: byIds(resourceIds, (index) => ({
      source: sourceIdOf(prefix, slugs[index] as string, 0),
      topic: topicIds[index % topicIds.length] as string,
      level: 'expert',
      goodFor: sentence(random),
    })),
    front: {
      comparison: `${prefix}overview-0`,
      rows: ['row-0', 'row-1', 'row-2'],
      series: `${prefix}overview-0`,
    },
  };
}

function idsUpTo(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index}`);
}

function byIds<T>(ids: string[], make: (index: number) => T): Record<string, T> {
  return Object.fromEntries(ids.map((id, index) => [id, make(index)]));
}
