import type { Browser } from 'playwright-core';
import { type Edition, slugOf } from '../corpus/edition-fs';
import type { Engine } from '../engines';
import type { Query } from '../queries-fs';
import type { CountingServer, Traffic } from '../serve';
import { collectAnswers } from './answers';
import { measureBytes } from './bytes';
import { measureLatency } from './latency';
import { judge, judgeKinds, type Quality } from './quality';
import { visit } from './visit';

/** What is measured of an engine in a language. */
export interface Figures {
  /** To the first results of each query of the sample, each in a fresh state. */
  traffic: Traffic[];
  /** Of each query of the sample, in milliseconds. */
  latency: number[];
  all: Quality;
  byKind: Map<string, Quality>;
}

/** What an engine is asked. */
export interface Exam {
  edition: Edition;
  locale: string;
  queries: readonly Query[];
}

/** Bytes and latency are measured on every third query, the same for all. */
export function sampleOf(queries: readonly Query[]): Query[] {
  return queries.filter((_, index) => index % 3 === 0);
}

/** Asks an engine that a server serves, in a browser. */
export async function measure(
  browser: Browser,
  server: CountingServer,
  engine: Engine,
  { edition, locale, queries }: Exam,
): Promise<Figures> {
  const sample = sampleOf(queries);
  const traffic = await measureBytes(browser, server, engine, locale, sample);
  return visit(browser, server.pageOf(engine, locale), async (page) => {
    const addresses = await collectAnswers(page, queries);
    const answers = addresses.map((each) => each.map((one) => slugOf(one, edition, locale)));
    return {
      traffic,
      latency: await measureLatency(page, sample),
      all: judge(queries, answers),
      byKind: judgeKinds(queries, answers),
    };
  });
}
