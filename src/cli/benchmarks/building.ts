import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runBuilding } from '../../../bench/building/bench';
import { readOptions } from '../../../bench/building/options';
import { siteDir } from '../site-dir';
import { benchDir, installCompared } from './compared';

/** Compares what building the handbook costs with Docusaurus as it comes, by the number of pages. */
export async function building(args: string[]): Promise<void> {
  const options = readOptions(args, path.join(benchDir, 'building/results.md'));
  installCompared();
  const places = {
    repository: siteDir,
    work: path.join(benchDir, '.work'),
    templates: path.join(benchDir, 'node_modules/create-docusaurus/templates'),
  };
  await runBuilding(options, places, {
    date: new Date().toISOString().slice(0, 10),
    docusaurus: versionOf('@docusaurus/core'),
  });
}

function versionOf(name: string): string {
  const file = require.resolve(`${name}/package.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
