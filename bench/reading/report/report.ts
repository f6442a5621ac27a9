import type { Results, Row } from '../results';
import { type Verdict, verdictsOf } from './limits';
import { method } from './method';
import { byteTable, limitTable, number, startTable, stayTable, timeTable, titleOf } from './tables';

/** What to say of figures that were taken on a machine with other work. */
const busy =
  ' **Other programs kept the cores busy: times are too long, on both sides. Bytes are not touched.**';

/** The file of results. */
export function reportOf(results: Results): string {
  const parts = ['# What a page costs its reader', machineOf(results), tablesOf(results), method];
  return `${parts.join('\n\n')}\n`;
}

/** The limits, then the tables of each language. */
export function tablesOf({ rows, stays }: Pick<Results, 'rows' | 'stays'>): string {
  const verdicts = verdictsOf(rows);
  const languages = [...new Set(rows.map(({ locale }) => locale))];
  return [
    '## Limits',
    limitTable(verdicts),
    ...missesOf(verdicts),
    ...faultsOf(rows),
    '## Stayed for half a minute, nothing touched: kilobytes',
    stayTable(stays),
    ...languages.flatMap((locale) => languageOf(locale, rows)),
  ].join('\n\n');
}

function languageOf(locale: string, rows: readonly Row[]): string[] {
  const own = rows.filter((row) => row.locale === locale);
  return [
    `## ${locale}`,
    '### Read: scores, and times in milliseconds',
    timeTable(own),
    '### Read: kilobytes by kind',
    byteTable(own),
    '### Once the button of the theme was used: kilobytes and milliseconds',
    startTable(own, 'theme'),
    '### Once the menu of a phone was opened: kilobytes and milliseconds',
    startTable(own, 'menu'),
  ];
}

function missesOf(verdicts: readonly Verdict[]): string[] {
  const lines = verdicts
    .filter(({ misses }) => misses.length > 0)
    .map(({ limit, misses }) => {
      const pages = misses.map(
        ({ row, value }) => `${titleOf(row)} (${number(value, limit.places)})`,
      );
      return `- ${limit.says}: ${pages.join('; ')}`;
    });
  return lines.length === 0 ? [] : ['Not within:', lines.join('\n')];
}

function faultsOf(rows: readonly Row[]): string[] {
  const lines = rows
    .filter(({ ours }) => ours.faults.length > 0)
    .map((row) => `- ${titleOf(row)}: ${row.ours.faults.map((id) => `\`${id}\``).join(', ')}`);
  return lines.length === 0 ? [] : ['Audits that cost points in any run:', lines.join('\n')];
}

function machineOf({ circumstances, versions, runs, benchmarkIndex }: Results): string {
  const { date, cores, node, browser, load } = circumstances;
  const { least, most } = benchmarkIndex;
  return (
    `${date}, ${cores} cores, Node ${node}, Chromium ${browser}, Lighthouse ${versions.lighthouse}, ` +
    `Docusaurus ${versions.docusaurus} on both sides; medians of ${runs}; Lighthouse's index of the machine's ` +
    `speed ${number(least)} to ${number(most)}; load when the run began: ${load.toFixed(1)}.` +
    (load > cores / 2 ? busy : '')
  );
}
