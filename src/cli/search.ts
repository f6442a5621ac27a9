import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Piece } from '../search/ask/excerpt';
import { SearchFailure } from '../search/ask/failure';
import { clausesOf } from '../search/ask/query';
import { type Question, Search } from '../search/ask/search';
import type { Hit } from '../search/ask/show';
import { folderName, manifestName } from '../search/format/manifest';
import { kinds } from '../search/format/unit';
import { site } from './site-build';

const root = path.join(site.dir, folderName);

/** Prints the results of a query and how each came to its place, from the index of the last build. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: 'zh-Hans' },
      edition: { type: 'string' },
      kind: { type: 'string' },
      section: { type: 'string' },
      limit: { type: 'string', default: '10' },
    },
  });
  const query = positionals.join(' ');
  if (!query) return stop('Nothing to search for: npm run search -- "强同步" [--locale en]');
  if (!existsSync(path.join(root, manifestName))) {
    return stop('There is no index yet: run `npm run build` first.');
  }
  const search = new Search(readIndexFile);
  const { editions } = await search.library.manifest();
  const edition = editions.find(({ name }) => name === (values.edition ?? name));
  if (!edition) return stop(`No edition ${values.edition}: ${editions.map(({ name }) => name)}.`);
  if (!edition.locales[values.locale]) {
    return stop(`No language ${values.locale}: ${Object.keys(edition.locales)}.`);
  }
  const kind = kinds.find((each) => each === values.kind);
  if (values.kind !== undefined && !kind) return stop(`No kind ${values.kind}: ${kinds}.`);
  await print(search, {
    ...values,
    kind,
    query,
    edition: edition.name,
    limit: Number(values.limit),
  });
}

async function print(search: Search, question: Question): Promise<void> {
  const { edition, locale } = question;
  const { query, hits, total, readings } = await search.ask(question);
  console.log(`${query}  ·  ${edition} ${locale}  ·  ${total} results\n`);
  for (const { kind, to } of readings) console.log(`read as (${kind}): ${to}`);
  await printClauses(search, question, query);
  for (const [place, hit] of hits.entries()) console.log(linesOf(place + 1, hit).join('\n'));
}

/** What was looked up: each clause with its weight, and its terms with the pages that hold them. */
async function printClauses(search: Search, question: Question, query: string): Promise<void> {
  const index = await search.library.index(question.edition, question.locale);
  if (!index) return;
  for (const { surface, weight, alternatives } of await clausesOf(index, query)) {
    const terms = await Promise.all(
      alternatives.map(async ({ term, factor }) => {
        const { documentFrequency } = await index.postings(term);
        return `${term}${factor < 1 ? ` ×${factor}` : ''} (${documentFrequency})`;
      }),
    );
    console.log(`  ${surface}  weight ${weight}  ${terms.join(', ')}`);
  }
  console.log();
}

function linesOf(
  place: number,
  { address, kind, title, headings, excerpt, scoring }: Hit,
): string[] {
  const part = (name: string, value: number) => `${name} ${value.toFixed(2)}`;
  return [
    `${place}. ${[title, ...headings].map(textOf).join(' › ')}`,
    `   /${address}  [${kind}]`,
    `   ${[
      part('score', scoring.score),
      part('covers', scoring.coverage),
      part('title', scoring.title),
      part('heading', scoring.heading),
      part('unit', scoring.unitCoverage),
      part('close', scoring.closeness),
      ...(scoring.reading ? [`${scoring.reading.kind}: ${scoring.reading.to}`] : []),
    ].join('  ')}`,
    `   ${textOf(excerpt)}\n`,
  ];
}

function textOf(pieces: Piece[]): string {
  return pieces.map(({ text, marked }) => (marked ? `«${text}»` : text)).join('');
}

async function readIndexFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(path.join(root, file));
  } catch (cause) {
    throw new SearchFailure('missing', file, { cause });
  }
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

main().catch((failure: unknown) => {
  stop(failure instanceof Error ? `${failure.message}.` : String(failure));
});
