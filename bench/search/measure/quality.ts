import type { Query } from '../queries-fs';
import { mean } from '../statistics';

/** How well queries are answered, each figure from 0 to 1. */
export interface Quality {
  /** How many queries there are. */
  queries: number;
  /** The share of queries with an expected page first, and among the first five. */
  success1: number;
  success5: number;
  /** The mean of 1 divided by the rank of the first expected page, 0 beyond the tenth. */
  mrr10: number;
}

/** Judges the pages that each query was answered with, best first. */
export function judge(queries: readonly Query[], answers: readonly string[][]): Quality {
  const ranks = queries.map(({ expect }, index) => {
    const found = answers[index]?.slice(0, 10).findIndex((slug) => expect.includes(slug)) ?? -1;
    return found < 0 ? Number.POSITIVE_INFINITY : found + 1;
  });
  return {
    queries: queries.length,
    success1: mean(ranks.map((rank) => (rank <= 1 ? 1 : 0))),
    success5: mean(ranks.map((rank) => (rank <= 5 ? 1 : 0))),
    mrr10: mean(ranks.map((rank) => 1 / rank)),
  };
}

/** Judges the queries of each kind by themselves. */
export function judgeKinds(
  queries: readonly Query[],
  answers: readonly string[][],
): Map<string, Quality> {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  return new Map(
    kinds.map((kind) => {
      const places = [...queries.keys()].filter((place) => queries[place]?.kind === kind);
      const own = places.flatMap((place) => queries[place] ?? []);
      return [
        kind,
        judge(
          own,
          places.map((place) => answers[place] ?? []),
        ),
      ];
    }),
  );
}
