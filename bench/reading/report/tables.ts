import { markdownTable } from 'markdown-table';
import { kinds } from '../measure/reading';
import type { ControlName } from '../measure/start';
import type { Traffic } from '../measure/traffic';
import type { PageResult, Row, Stay } from '../results';
import { type Bound, ratio, type Verdict } from './limits';

/** Which limits hold, the first thing that a reader of the report sees. */
export function limitTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ limit, pages, misses, worst }) => [
    limit.says,
    boundOf(limit.bound),
    misses.length === 0 ? 'holds' : '**does not hold**',
    `${pages - misses.length} of ${pages}`,
    number(worst.value, limit.places),
    titleOf(worst.row),
  ]);
  return table(['', 'limit', '', 'pages within', 'worst', 'on'], rows, 'llllrl');
}

/** Scores, times and shifts of a language's pages. */
export function timeTable(rows: readonly Row[]): string {
  const heads = [
    'page',
    'perf.',
    'stock',
    'a11y',
    'b. p.',
    'SEO',
    'FCP',
    'stock',
    'LCP',
    'stock',
    'ratio',
    'TBT',
    'stock',
    'ratio',
    'CLS',
    'stock',
  ];
  const cells = rows.map((row) => {
    const [ours, stock] = [row.ours.reading, row.stock.reading];
    return [
      nameOf(row),
      number(ours.scores.performance),
      number(stock.scores.performance),
      number(ours.scores.accessibility),
      number(ours.scores['best-practices']),
      number(ours.scores.seo),
      ...[ours.fcp, stock.fcp, ours.lcp, stock.lcp].map((value) => number(value)),
      number(ratio(ours.lcp, stock.lcp), 2),
      number(ours.tbt),
      number(stock.tbt),
      number(ratio(ours.tbt, stock.tbt), 2),
      number(ours.cls, 3),
      number(stock.cls, 3),
    ];
  });
  return table(heads, cells, `l${'r'.repeat(15)}`);
}

/** What a language's pages have their reader load, by kind. */
export function byteTable(rows: readonly Row[]): string {
  const heads = ['page', '', ...kinds, 'all', 'requests'];
  const cells = rows.flatMap((row) => [
    [nameOf(row), 'ours', ...bytesOf(row.ours)],
    ['', 'stock', ...bytesOf(row.stock)],
    [
      '',
      'ratio',
      ...kinds.map((kind) => share(row, ({ reading }) => reading.bytes[kind])),
      share(row, ({ reading }) => reading.total),
      share(row, ({ reading }) => reading.requests),
    ],
  ]);
  return table(heads, cells, `ll${'r'.repeat(8)}`);
}

/** What a language's pages come to once a control was used. */
export function startTable(rows: readonly Row[], control: ControlName): string {
  const heads = [
    'page',
    '',
    'scripts before',
    'scripts',
    'all',
    'fetched ahead',
    'kept',
    'blocked before',
    'blocked from then on',
    'longest task',
    'click to effect',
  ];
  const cells = rows.flatMap((row) => [
    [nameOf(row), 'ours', ...startOf(row.ours, control)],
    ['', 'stock', ...startOf(row.stock, control)],
    [
      '',
      'ratio',
      share(row, ({ starts }) => starts[control].before.scripts),
      share(row, ({ starts }) => starts[control].after.scripts),
      share(row, ({ starts }) => starts[control].after.total),
      share(row, ({ starts }) => starts[control].after.prefetched),
      '',
      share(row, ({ starts }) => starts[control].blockedBefore),
      share(row, ({ starts }) => starts[control].blockedAfter),
      share(row, ({ starts }) => starts[control].longestAfter),
      share(row, ({ starts }) => starts[control].response),
    ],
  ]);
  return table(heads, cells, `ll${'r'.repeat(9)}`);
}

/** What pages had their reader load who stayed and touched nothing. */
export function stayTable(stays: readonly Stay[]): string {
  const heads = ['page', '', 'scripts', 'all', 'fetched ahead', 'kept'];
  const cells = stays.flatMap(({ name, locale, ours, stock }) => [
    [`${name}, ${locale}`, 'ours', ...trafficOf(ours)],
    ['', 'stock', ...trafficOf(stock)],
  ]);
  return table(heads, cells, 'llrrrr');
}

/** The page of a row, in its language. */
export function titleOf(row: Row): string {
  return `${row.name}, ${row.locale}`;
}

function nameOf({ name, hasCounterpart }: Row): string {
  return hasCounterpart ? name : `${name} \\*`;
}

function bytesOf({ reading }: PageResult): string[] {
  const bytes = [...kinds.map((kind) => reading.bytes[kind]), reading.total];
  return [...bytes.map(kilobytes), String(reading.requests)];
}

function trafficOf({ scripts, total, prefetched, kept }: Traffic): string[] {
  return [scripts, total, prefetched, kept].map(kilobytes);
}

function startOf({ starts }: PageResult, control: ControlName): string[] {
  const { before, after, blockedBefore, blockedAfter, longestAfter, response } = starts[control];
  return [
    kilobytes(before.scripts),
    ...trafficOf(after),
    ...[blockedBefore, blockedAfter, longestAfter, response].map((time) => number(time)),
  ];
}

function share({ ours, stock }: Row, figure: (page: PageResult) => number): string {
  return number(ratio(figure(ours), figure(stock)), 2);
}

function boundOf({ most, least, below }: Bound): string {
  if (most !== undefined) return `at most ${Number(most.toFixed(2))}`;
  return least === undefined ? `below ${below}` : `${least} or more`;
}

/** A number as it is shown; a ratio to nothing is none. */
export function number(value: number, places = 0): string {
  return Number.isFinite(value) ? value.toFixed(places) : '—';
}

function kilobytes(bytes: number): string {
  return number(bytes / 1000, 1);
}

function table(heads: string[], rows: string[][], align: string): string {
  return markdownTable([heads, ...rows], { align: [...align], stringLength: widthOf });
}

/** Characters, each as wide as any other. */
function widthOf(text: string): number {
  return Array.from(text).length;
}
