import type { Page } from 'playwright-core';
import type { Query } from '../queries-fs';

/** Results of which the rank counts. */
const ranked = 10;

/** The addresses that an engine answers each query with. */
export function collectAnswers(page: Page, queries: readonly Query[]): Promise<string[][]> {
  return page.evaluate(
    async ({ queries, ranked }) => {
      const answers: string[][] = [];
      for (const q of queries) {
        const results = await ask(q, ranked);
        answers.push(results.map(({ address }) => address));
      }
      return answers;
    },
    { queries: queries.map(({ q }) => q), ranked },
  );
}
