import type { Download } from './measure/download-fs';
import type { Output } from './measure/output-fs';
import type { Cost } from './measure/run-build';

/** The sites that are compared: this repository's, and Docusaurus's classic template as it comes. */
export const siteKinds = ['handbook', 'stock'] as const;

export type SiteKind = (typeof siteKinds)[number];

/** What building one corpus as one kind of site took and gave. */
export interface Run {
  site: SiteKind;
  /** Pages of each edition in each language: six times as many pages of HTML. */
  pages: number;
  /** Without anything kept from an earlier build. */
  cold?: Cost;
  /** Again, after one page has changed; not of the largest corpora. */
  warm?: Cost;
  output?: Output;
  /** Of a page from the middle of the latest edition. */
  download?: Download;
  /** Why figures are missing, in a few words. */
  failure?: string;
}

/** What a run of the benchmark found: `results.json`. */
export interface Results {
  /** `YYYY-MM-DD` */
  date: string;
  machine: { cores: number; memory: number; node: string; load: number };
  docusaurus: string;
  /** Sections of a page; 20 make one as long as the handbook's median page. */
  sections: number;
  /** The largest corpus that was built as the stock site. */
  stockUpTo: number;
  /** The largest corpus that was built once more after a change. */
  warmUpTo: number;
  /** The memory that Node may use for itself, in MiB. */
  heap: number;
  runs: Run[];
}

/** The runs of both kinds at one size. */
export interface Pair {
  pages: number;
  handbook?: Run;
  stock?: Run;
}

/** Runs by size, the smallest first. */
export function pairsOf(runs: readonly Run[]): Pair[] {
  const sizes = [...new Set(runs.map(({ pages }) => pages))].toSorted((a, b) => a - b);
  return sizes.map((pages) => ({
    pages,
    handbook: runs.find((run) => run.pages === pages && run.site === 'handbook'),
    stock: runs.find((run) => run.pages === pages && run.site === 'stock'),
  }));
}

/** All that a reader downloads for a page until it can be read. */
export function toRead({ html, styles, scripts, images }: Download): number {
  return html + styles + scripts + images;
}
