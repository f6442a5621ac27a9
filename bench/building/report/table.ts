import { markdownTable } from 'markdown-table';
import { round } from '../../search/report/format';
import { type Pair, pairsOf, type Run, toRead } from '../results';

/** A figure of a run, and how it is written. */
interface Row {
  name: string;
  value(run: Run): number | undefined;
  unit: 's' | 'MB' | 'kB' | '';
}

const rows: readonly Row[] = [
  { name: 'cold build', unit: 's', value: ({ cold }) => cold?.seconds },
  { name: '… processor time', unit: 's', value: ({ cold }) => cold?.cpuSeconds },
  { name: '… peak memory', unit: 'MB', value: ({ cold }) => cold?.peakMemory },
  { name: 'rebuild, one page changed', unit: 's', value: ({ warm }) => warm?.seconds },
  { name: '… processor time', unit: 's', value: ({ warm }) => warm?.cpuSeconds },
  { name: 'output', unit: 'MB', value: ({ output }) => output?.bytes },
  { name: '… files', unit: '', value: ({ output }) => output?.files },
  { name: '… search index', unit: 'MB', value: ({ output }) => output?.searchIndex },
  { name: '… main script', unit: 'kB', value: ({ output }) => output?.mainScript },
  {
    name: 'one page, to read it',
    unit: 'kB',
    value: ({ download }) => download && toRead(download),
  },
  { name: '… HTML', unit: 'kB', value: ({ download }) => download?.html },
  { name: '… styles', unit: 'kB', value: ({ download }) => download?.styles },
  { name: '… scripts', unit: 'kB', value: ({ download }) => download?.scripts },
  { name: '… images', unit: 'kB', value: ({ download }) => download?.images },
  {
    name: 'scripts, once something takes them',
    unit: 'kB',
    value: ({ download }) => download?.laterScripts,
  },
];

const divisors: Record<Row['unit'], number> = { s: 1, MB: 1e6, kB: 1e3, '': 1 };

/** Each size has three columns: the handbook, stock Docusaurus, and the one by the other. */
export function tableOf(runs: readonly Run[]): string {
  const pairs = pairsOf(runs);
  const heads = pairs.flatMap(({ pages }) => [`handbook ${pages}`, `stock ${pages}`, 'ratio']);
  const lines = rows.map((row) => [row.name, ...pairs.flatMap((pair) => cellsOf(row, pair))]);
  const align = ['l', ...heads.map(() => 'r')];
  return markdownTable([['', ...heads], ...lines], { align });
}

function cellsOf(row: Row, { handbook, stock }: Pair): string[] {
  const own = handbook && row.value(handbook);
  const other = stock && row.value(stock);
  const ratio = own !== undefined && other ? `**${(own / other).toFixed(2)}**` : '—';
  return [written(own, row), written(other, row), ratio];
}

function written(value: number | undefined, { unit }: Row): string {
  if (value === undefined) return '—';
  return unit === '' ? String(value) : `${round(value / divisors[unit])} ${unit}`;
}

/** Runs that did not end well, told without the addresses and folders of the machine. */
export function failuresOf(runs: readonly Run[]): string {
  return runs
    .filter(({ failure }) => failure !== undefined)
    .map(
      ({ site, pages, failure }) => `- ${site} ${pages}: ${failure?.replace(/\S*[\\/]\S*/g, '…')}`,
    )
    .join('\n');
}
