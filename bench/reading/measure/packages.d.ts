/** As much of Lighthouse as is used: its own types are there only once the benchmark has run. */
declare module 'lighthouse' {
  export interface Audit {
    id: string;
    score: number | null;
    numericValue?: number;
    details?: { items?: readonly unknown[] };
  }

  export interface Category {
    score: number | null;
    auditRefs: readonly { id: string; weight: number }[];
  }

  export interface Result {
    lighthouseVersion: string;
    environment: { benchmarkIndex: number };
    runtimeError?: { message: string };
    audits: Readonly<Record<string, Audit>>;
    categories: Readonly<Record<string, Category>>;
  }

  interface Flags {
    port: number;
    output: 'json';
    logLevel: 'error';
    onlyCategories: string[];
  }

  export default function lighthouse(
    url: string,
    flags: Flags,
  ): Promise<{ lhr: Result } | undefined>;
}

/** As much of it as is used. */
declare module 'chrome-launcher' {
  export interface LaunchedChrome {
    port: number;
    kill(): void;
  }

  export function launch(options: {
    chromePath?: string;
    chromeFlags: string[];
    logLevel: 'error';
  }): Promise<LaunchedChrome>;
}
