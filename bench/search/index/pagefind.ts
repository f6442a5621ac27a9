import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultOptions } from '../../../src/search/options';
import { BenchProblem } from '../problem';

/** What the handbook's own index leaves out, as selectors; Pagefind leaves out the rest by itself. */
const ignored = [
  ...defaultOptions.ignoreClasses.map((name) => `.${name}`),
  '[popover]',
  '[hidden]',
  '[data-search-ignore]',
  'annotation',
  'fieldset',
  'select',
];

/** Pagefind's own program, without the Node process that its package puts before it. */
export async function pagefindProgram(benchDir: string): Promise<string> {
  const file = path.join(benchDir, 'node_modules/pagefind/lib/resolveBinary.js');
  const { resolveBinaryPath } = (await import(pathToFileURL(file).href)) as {
    resolveBinaryPath(names: string[]): string;
  };
  try {
    return resolveBinaryPath(['pagefind_extended', 'pagefind']);
  } catch {
    throw new BenchProblem(
      `Pagefind has no program for ${process.platform}-${process.arch}: run the benchmark elsewhere.`,
    );
  }
}

/** What Pagefind is told to index a site. */
export function pagefindArguments(siteDir: string, output: string): string[] {
  return [
    ...['--site', siteDir, '--output-path', output],
    ...['--root-selector', `.${defaultOptions.contentClass}`],
    ...['--exclude-selectors', ignored.join(', ')],
    '--silent',
  ];
}
