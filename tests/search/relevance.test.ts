import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { site } from '../../src/cli/site-build';
import { Search } from '../../src/search/ask/search';
import { folderName } from '../../src/search/format/manifest';
import { latest, slugsOf } from '../support/pages';
import { knownItems, type Relevance, relevanceByKind } from './relevance';

/** The part of the queries that must find an expected page: at the first place, among the first five. */
const floors = { atFirst: 0.9, inFive: 0.98 };

/** … and of every kind of query, among the first five. */
const floorOfKind = 0.9;

/** Of synonyms, the kind on which every engine fails. */
const floorOfSynonyms = 0.85;

const search = new Search((file) => readFile(path.join(site.dir, folderName, file)));

// Only the first set may be looked at while ranking is tuned; the other tells whether that helped.
describe.each(['queries', 'held-out'])('the search, asked the %s', (set) => {
  describe.each(['zh-Hans', 'en'])('in %s', (locale) => {
    const items = knownItems(`${set}.${locale}.yml`);
    const kinds = [...new Set(items.map(({ kind }) => kind))];
    let relevance: Map<string, Relevance>;

    beforeAll(async () => {
      relevance = await relevanceByKind(search, items, { edition: latest, locale });
    });

    it('expects pages that exist', () => {
      const unknown = items.flatMap(({ expect }) => expect).filter((slug) => !slugs.has(slug));
      expect(unknown).toEqual([]);
    });

    it('finds what is looked for', () => {
      const { asked, atFirst, inFive, misses } = relevance.get('all') as Relevance;
      expect(asked).toBeGreaterThan(150);
      expect(atFirst / asked, misses.join('\n')).toBeGreaterThanOrEqual(floors.atFirst);
      expect(inFive / asked, misses.join('\n')).toBeGreaterThanOrEqual(floors.inFive);
    });

    it.each(kinds)('finds it by %s', (kind) => {
      const { asked, inFive, misses } = relevance.get(kind) as Relevance;
      const floor = kind === 'synonym' ? floorOfSynonyms : floorOfKind;
      expect(inFive / asked, misses.join('\n')).toBeGreaterThanOrEqual(floor);
    });
  });
});

const slugs = new Set(slugsOf(latest));
