import { browserFlags } from '../../../src/cli/browser';
import { categories, type Reading, readingOf } from './reading';

/** Reads pages with Lighthouse in one browser, each page with nothing kept from the one before. */
export interface Reader {
  /** Reads the page at an address once, as on a phone. */
  read(address: string): Promise<Reading>;
  close(): void;
  /** What is known after a page was read. */
  facts: { version: string; benchmarkIndexes: number[] };
}

/** Starts the browser that `CHROMIUM_PATH` names. */
export async function openReader(): Promise<Reader> {
  // Installed by the benchmark's first run.
  const { default: lighthouse } = await import('lighthouse');
  const { launch } = await import('chrome-launcher');
  const browser = await launch({
    chromePath: process.env.CHROMIUM_PATH,
    chromeFlags: ['--headless=new', ...browserFlags],
    logLevel: 'error',
  });
  const facts = { version: '', benchmarkIndexes: [] as number[] };
  const read = async (address: string) => {
    const result = await lighthouse(address, {
      port: browser.port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    if (!result) throw new Error(`Lighthouse says nothing of ${address}.`);
    facts.version = result.lhr.lighthouseVersion;
    facts.benchmarkIndexes.push(result.lhr.environment.benchmarkIndex);
    return readingOf(result.lhr);
  };
  return { read, close: () => browser.kill(), facts };
}
