import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { freezeExports } from '../src/checks/freezing/export-freeze';
import { site } from '../src/cli/site-build';
import {
  type DatasetItems,
  datasetNames,
  datasetSchema,
} from '../src/evidence/exporting/open-data/schema';
import { locales } from '../src/evidence/locale';
import { filesBelow } from '../src/evidence/reading/editions-fs';
import { examples } from '../src/pages/_open-data/examples';
import { seenPage } from './support/built-page';
import { editions, latest, pagesIn } from './support/pages';

type Dataset = keyof DatasetItems;

function fileOf(edition: string, name: string): string {
  return path.join(site.dir, 'data', edition, name);
}

function read<Name extends Dataset>(edition: string, name: Name): DatasetItems[Name] {
  return JSON.parse(readFileSync(fileOf(edition, `${name}.json`), 'utf8'))[name];
}

/** The numbers of an edition, each with its value: `0.181 18.1%`. */
function quantitiesOf(edition: string, prefix: '' | '/en'): string[] {
  const locale = prefix === '' ? 'zh-Hans' : 'en';
  const figures = read(edition, 'claims').flatMap(({ figures }) => figures);
  const lines = read(edition, 'series').flatMap(({ lines }) => lines);
  return [...figures, ...lines.flatMap(({ points }) => points)].map(
    ({ value, text }) => `${value} ${text[locale]}`,
  );
}

describe.each(editions)('the open data of %s', (edition) => {
  it.each(datasetNames)('keep to the schema of %s', (name) => {
    const data = JSON.parse(readFileSync(fileOf(edition, `${name}.json`), 'utf8'));
    expect(datasetSchema(name).safeParse(data).error?.issues).toBeUndefined();
  });

  it('are described, every file of them and no other', () => {
    const { distribution } = JSON.parse(readFileSync(fileOf(edition, 'index.json'), 'utf8'));
    const described = distribution.map(
      ({ contentUrl }: { contentUrl: string }) => new URL(contentUrl).pathname,
    );
    const served = ['', '/en'].flatMap((prefix) =>
      filesBelow(path.join(site.dir, prefix, 'data', edition), '')
        .map((file) => `/${path.relative(site.dir, file).split(path.sep).join('/')}`)
        .filter((address) => !['index.json', ...freezeExports].includes(path.basename(address))),
    );
    expect(described.toSorted()).toEqual(served.toSorted());
  });

  it.each(['', '/en'] as const)('hold every number that pages show below %s/', (prefix) => {
    // A page that audits an earlier edition quotes it.
    const quoted = read(edition, 'claims').flatMap(({ answers }) =>
      answers.map((answer) => answer.edition),
    );
    const known = new Set(
      [...new Set([edition, ...quoted])].flatMap((each) => quantitiesOf(each, prefix)),
    );
    const pages = pagesIn(prefix).filter((page) => page.edition === edition);
    const lacking = pages.flatMap(({ address }) => {
      const { quantities } = seenPage(readFileSync(path.join(site.dir, `${address}.html`), 'utf8'));
      return quantities.filter((each) => !known.has(each)).map((each) => `${address}: ${each}`);
    });
    expect(lacking).toEqual([]);
  });
});

describe('the examples', () => {
  const corrected = read(latest, 'claims').filter(({ answers }) =>
    answers.some(({ verdict }) => verdict === 'corrected'),
  );
  const folder = `file://${path.dirname(fileOf(latest, 'claims.json'))}`;

  it.each(locales)('list the corrected claims with JavaScript in %s', async (locale) => {
    const log = vi.fn();
    const fetch = async (address: string) => ({
      json: async () => JSON.parse(readFileSync(new URL(address), 'utf8')),
    });
    const code = `return (async () => {${examples.js({ folder, locale })}})()`;
    await new Function('fetch', 'console', code)(fetch, { log });
    expect(log.mock.calls).toEqual(
      corrected.map(({ asOf, statement }) => [asOf, statement[locale]]),
    );
    expect(corrected).not.toEqual([]);
  });

  it.skipIf(!canRun('curl') || !canRun('jq'))('list them with curl and jq', () => {
    const code = examples.sh({ folder, locale: 'en' });
    const lines = execFileSync('sh', ['-c', code], { encoding: 'utf8' }).trim().split('\n');
    expect(lines).toEqual(corrected.map(({ asOf, statement }) => `${asOf} ${statement.en}`));
  });
});

function canRun(program: string): boolean {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => existsSync(path.join(folder, program)));
}
