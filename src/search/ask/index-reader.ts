import {
  backwardKey,
  characterKey,
  forwardKey,
  groupKey,
  initialsKey,
  reverse,
  soundKey,
  synonymKey,
  termKey,
  unitKey,
} from '../format/keys';
import type { LocaleIndex } from '../format/manifest';
import { decodeGroup, decodePostings, type Group, type PostingList } from '../format/postings';
import { decodeUnit, type Unit } from '../format/unit';
import { ByteReader } from '../table/bytes';
import type { Entry } from '../table/node';
import type { Table } from '../table/read';
import { isHan } from '../text/tokenize';

/** A word and the number of pages it is on. */
export interface Frequent {
  word: string;
  pages: number;
}

/** What an index says, entry by entry. */
export class IndexReader {
  private readonly lists = new Map<string, PostingList>();

  constructor(
    /** Where it stands and how many pages it has. */
    readonly about: LocaleIndex,
    private readonly table: Table,
  ) {}

  /** The pages that hold a term; none for a term that no page holds. */
  async postings(term: string): Promise<PostingList> {
    let list = this.lists.get(term);
    if (!list) {
      const value = await this.table.get(termKey(term));
      list = value
        ? decodePostings(value)
        : { documentFrequency: 0, unitFrequency: 0, postings: [] };
      this.lists.set(term, list);
    }
    return list;
  }

  /** Words and pairs that begin so. */
  async beginning(prefix: string): Promise<Frequent[]> {
    return (await this.table.scan(forwardKey(prefix))).map(frequent);
  }

  /** Words and pairs that end so. */
  async ending(suffix: string): Promise<Frequent[]> {
    const entries = await this.table.scan(backwardKey(reverse(suffix)));
    return entries.map(frequent).map(({ word, pages }) => ({ word: reverse(word), pages }));
  }

  /** Pairs of Han characters that read as two syllables; the second may be unfinished. */
  async sounding(first: string, second: string, unfinished: boolean): Promise<Frequent[]> {
    const key = soundKey(first, second);
    const entries = await this.table.scan(unfinished ? key.trimEnd() : key);
    return entries.map((entry) => ({
      word: entry.key.slice(entry.key.indexOf(' ') + 1),
      pages: new ByteReader(entry.value).number(),
    }));
  }

  /** Phrases whose syllables begin with these letters, those of more syllables too. */
  async abbreviated(initials: string): Promise<Frequent[]> {
    const entries = await this.table.scan(initialsKey(initials));
    return entries.map(({ key, value }) => ({
      word: key.replace(/^[\x20-\x7f]+/, ''),
      pages: new ByteReader(value).number(),
    }));
  }

  /** The syllables of a character, or the simplified one that stands for it. */
  async character(character: string): Promise<{ syllables: string[]; simplified?: string }> {
    const value = await this.table.get(characterKey(character));
    const text = value ? decoder.decode(value) : '';
    if (isHan(text)) return { syllables: [], simplified: text };
    return { syllables: text.split(' ').filter(Boolean) };
  }

  /** Names that begin so, each with the other names of the same thing. */
  async names(prefix: string): Promise<{ name: string; others: string[] }[]> {
    const entries = await this.table.scan(synonymKey(prefix));
    return entries.map(({ key, value }) => ({ name: key.slice(1), others: texts(value) }));
  }

  /** The units of a facet. */
  async group(facet: 'kind' | 'section', value: string): Promise<Group> {
    const bytes = await this.table.get(groupKey(facet, value));
    return bytes ? decodeGroup(bytes) : new Map();
  }

  /** A unit, if this language has it. */
  async unit(page: number, unit: number): Promise<Unit | undefined> {
    const value = await this.table.get(unitKey(page, unit));
    return value && decodeUnit(value);
  }

  /** The first unit of a page, if this language has the page. */
  async firstUnit(page: number): Promise<Unit | undefined> {
    const [entry] = await this.table.scan(unitKey(page, 0).slice(0, -4), 1);
    return entry && decodeUnit(entry.value);
  }
}

function frequent({ key, value }: Entry): Frequent {
  return { word: key.slice(1), pages: new ByteReader(value).number() };
}

function texts(value: Uint8Array): string[] {
  const reader = new ByteReader(value);
  const found: string[] = [];
  while (!reader.done) found.push(reader.text());
  return found;
}

const decoder = new TextDecoder();
