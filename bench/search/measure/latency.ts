import type { Page } from 'playwright-core';
import type { Query } from '../queries-fs';
import { percentile } from '../statistics';
import { shown } from './bytes';

/** Times that each query is asked again. */
export const rounds = 3;

/**
 * How long an engine takes, in milliseconds, to answer each query with its first results: the median of some
 * rounds. The page must have been asked the same before.
 */
export async function measureLatency(page: Page, sample: readonly Query[]): Promise<number[]> {
  const times = await page.evaluate(
    async ({ queries, rounds, shown }) => {
      const times: number[][] = queries.map(() => []);
      for (let round = 0; round < rounds; round++) {
        for (const [index, q] of queries.entries()) {
          const start = performance.now();
          await ask(q, shown);
          times[index]?.push(performance.now() - start);
        }
      }
      return times;
    },
    { queries: sample.map(({ q }) => q), rounds, shown },
  );
  return times.map((each) => percentile(each, 50));
}
