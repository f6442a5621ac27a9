import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Dictionary } from './spelling';

/** The dictionaries of English: British first; the others are read when a word is not in it. */
export async function readDictionary(): Promise<Dictionary> {
  // The package has an entry for `import` alone, and TypeScript files are run as CommonJS.
  const { decodeTrie } = await import('cspell-trie-lib');
  const british = once(() => decodeTrie(unpacked('@cspell/dict-en-gb-mit', 'en_GB.trie.gz')));
  const american = once(() => decodeTrie(unpacked('@cspell/dict-en_us', 'en_US.trie.gz')));
  const software = once(() => terms('@cspell/dict-software-terms', 'dict/softwareTerms.txt.gz'));
  return {
    isBritish: (word) => british().has(word),
    isKnown: (word) => american().has(word) || software().has(word),
    suggest: (word) =>
      british()
        .suggestWithCost(word, { numSuggestions: 3 })
        .filter(({ cost }) => cost <= oneSlip)
        .map(({ word }) => word),
  };
}

/** What one letter added, left out, mistyped or swapped with its neighbour costs, in capitals or not. */
const oneSlip = 110;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function unpacked(name: string, file: string): Uint8Array<ArrayBuffer> {
  const folder = path.dirname(createRequire(__filename).resolve(`${name}/cspell-ext.json`));
  return Uint8Array.from(gunzipSync(readFileSync(path.join(folder, file))));
}

/** The words of a list, one a line; signs before and after them are for cspell. */
function terms(name: string, file: string): Set<string> {
  const lines = Buffer.from(unpacked(name, file)).toString().split('\n');
  return new Set(
    lines.map((line) =>
      line
        .replace(/#.*/, '')
        .replace(/^[!~*+]+|[*+]+$/g, '')
        .trim(),
    ),
  );
}
