import type { Circumstances } from '../search/report/machine';
import type { Reading } from './measure/reading';
import type { Starts } from './measure/start';
import type { Traffic } from './measure/traffic';

/** The medians of what was measured of a page. */
export interface PageResult {
  address: string;
  reading: Omit<Reading, 'faults'>;
  /** The audits that cost points in any run, by their ids. */
  faults: string[];
  starts: Starts;
}

/** A page of ours and what it is held against. */
export interface Row {
  /** The kind of page. */
  id: string;
  name: string;
  locale: string;
  /** Whether the stock page has the same words; it is the plain page otherwise. */
  hasCounterpart: boolean;
  ours: PageResult;
  stock: PageResult;
}

/** A page whose reader stayed and touched nothing. */
export interface Stay {
  locale: string;
  name: string;
  ours: Traffic;
  stock: Traffic;
}

/** A whole run; `results.json` is one. */
export interface Results {
  circumstances: Circumstances;
  versions: { lighthouse: string; docusaurus: string };
  /** How often each page was read. */
  runs: number;
  /** What Lighthouse takes the machine's speed to be: the lowest and the highest of the run. */
  benchmarkIndex: { least: number; most: number };
  rows: Row[];
  /** Of the first kind of page that was measured, in each language. */
  stays: Stay[];
}
