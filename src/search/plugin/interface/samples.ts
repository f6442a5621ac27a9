import type { Answer, Search } from '../../ask/search';
import type { Hit } from '../../ask/show';

/** A result, for tests. */
export function hit(change: Partial<Hit> = {}): Hit {
  return {
    address: 'docs/2026-11/tdsql#sync',
    kind: 'page',
    title: [{ text: 'TDSQL', marked: false }],
    headings: [[{ text: '架构', marked: false }]],
    excerpt: [
      { text: '不可退化的', marked: false },
      { text: '强同步', marked: true },
    ],
    untranslated: false,
    scoring: {
      page: 1,
      unit: 1,
      score: 1,
      coverage: 1,
      title: 0,
      heading: 0,
      unitCoverage: 1,
      closeness: 1,
    },
    ...change,
  };
}

/** An engine that has the answers to some queries and nothing on others, for tests. */
export function engineOf(answers: Record<string, Partial<Answer> | Error>): Search {
  const locale = { folder: 'x', base: '', pages: 1, sections: ['银行', '保险'] };
  const editions = ['2026-11', '2020-10'].map((name) => ({
    name,
    locales: { 'zh-Hans': locale, en: { ...locale, base: 'en/', sections: [] } },
  }));
  return {
    library: { manifest: async () => ({ version: 1, editions }), index: async () => undefined },
    async ask({ query }: { query: string }): Promise<Answer> {
      const answer = answers[query] ?? {};
      if (answer instanceof Error) throw answer;
      const hits = answer.hits ?? [];
      return { query, hits, total: hits.length, readings: [], ...answer };
    },
    async elsewhere() {
      return [{ edition: '2020-10', total: 3 }];
    },
  } as unknown as Search;
}
