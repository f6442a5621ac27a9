import { markdownTable } from 'markdown-table';
import type { Column } from '../compare';
import { engineNames } from '../engines';
import type { Figures } from '../measure/measure';
import type { Quality } from '../measure/quality';
import { mean, percentile } from '../statistics';
import { kilobytes, megabytes, milliseconds, round, score, seconds } from './format';

interface Row {
  name: string;
  /** What stands under a column; undefined: it was not measured. */
  cell(column: Column): string | undefined;
}

/** The table of a language: a column for each engine and size, a row for each figure. */
export function tableOf(columns: readonly Column[]): string {
  const heads = columns.map(({ engine, scale }) => `${engineNames[engine]} ${scale}×`);
  const rows = [...costRows, ...qualityRows(columns)].map(({ name, cell }) => [
    name,
    ...columns.map((column) => cell(column) ?? '—'),
  ]);
  const align = ['l', ...columns.map(() => 'r')];
  return markdownTable([['', ...heads], ...rows], { align, stringLength: widthOf });
}

const costRows: Row[] = [
  measured('cold bytes, mean', ({ traffic }) => kilobytes(mean(traffic.map(bytesOf)))),
  measured('cold bytes, p95', ({ traffic }) => kilobytes(percentile(traffic.map(bytesOf), 95))),
  measured('cold requests, mean', ({ traffic }) =>
    round(mean(traffic.map(({ requests }) => requests))),
  ),
  measured('warm latency, p50', ({ latency }) => milliseconds(percentile(latency, 50))),
  measured('warm latency, p95', ({ latency }) => milliseconds(percentile(latency, 95))),
  { name: 'indexing, time', cell: ({ indexing }) => indexing && seconds(indexing.time) },
  {
    name: 'indexing, peak memory',
    cell: ({ indexing }) =>
      indexing?.peakMemory === undefined ? undefined : megabytes(indexing.peakMemory),
  },
];

function qualityRows(columns: readonly Column[]): Row[] {
  const [first] = columns.flatMap(({ figures }) => figures ?? []);
  if (!first) return [];
  const kinds = [...first.byKind].map(([kind, { queries }]) =>
    measured(`… ${kind} (${queries})`, ({ byKind }) => {
      const quality = byKind.get(kind);
      return quality && qualityOf(quality);
    }),
  );
  return [
    measured('success@1', ({ all }) => score(all.success1)),
    measured('success@5', ({ all }) => score(all.success5)),
    measured('MRR@10', ({ all }) => score(all.mrr10)),
    ...kinds,
  ];
}

function qualityOf({ success1, success5, mrr10 }: Quality): string {
  return [success1, success5, mrr10].map(score).join(' ');
}

function measured(name: string, cell: (figures: Figures) => string | undefined): Row {
  return { name, cell: ({ figures }) => figures && cell(figures) };
}

function bytesOf({ bytes }: { bytes: number }): number {
  return bytes;
}

/** Characters, each as wide as any other. */
function widthOf(text: string): number {
  return Array.from(text).length;
}
