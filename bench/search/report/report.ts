import type { Column } from '../compare';
import { engineNames } from '../engines';
import type { Circumstances } from './machine';
import { method } from './method';
import { tableOf } from './table';

/** What to say of figures that were taken on a machine with other work. */
const busy =
  ' **Other programs kept the cores busy: every time below is too long. Bytes and quality are not touched.**';

/** What a run was about. */
export interface Subject {
  edition: string;
  /** Pages of the edition in each language. */
  pages: ReadonlyMap<string, number>;
  columns: readonly Column[];
  circumstances: Circumstances;
}

/** The tables of a run, one a language, with what is missing from them. */
export function tablesOf({ pages, columns }: Pick<Subject, 'pages' | 'columns'>): string {
  return [...pages]
    .map(([locale, count]) => {
      const own = columns.filter((column) => column.locale === locale);
      const sizes = [...new Set(own.map(({ scale }) => scale))];
      const counts = sizes.map((scale) => `${scale}× is ${scale * count}`).join(', ');
      const parts = [`## ${locale}`, `Pages: ${counts}.`, tableOf(own), failuresOf(own)];
      return parts.filter(Boolean).join('\n\n');
    })
    .join('\n\n');
}

/** The file of results. */
export function reportOf(subject: Subject): string {
  const { date, cores, node, browser, load } = subject.circumstances;
  const machine =
    `${date}, edition \`${subject.edition}\`, ${cores} cores, Node ${node}, Chromium ${browser}; ` +
    `load when the run began: ${load.toFixed(1)}.${load > cores / 2 ? busy : ''}`;
  return `${['# Search engines compared', machine, method, tablesOf(subject)].join('\n\n')}\n`;
}

/** Told without the addresses and folders of the machine. */
function failuresOf(columns: readonly Column[]): string {
  return columns
    .filter(({ failure }) => failure)
    .map(
      ({ engine, scale, failure }) =>
        `- ${engineNames[engine]} ${scale}×: ${failure?.replace(/\S*[\\/]\S*/g, '…')}`,
    )
    .join('\n');
}
