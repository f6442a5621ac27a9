import { diffArrays } from 'diff';
import type { Locale } from '../locale';
import type { Kind } from '../schema/kind';
import { shortHash } from './short-hash';
import { segmenters, type TextPiece, wordDifference } from './word-difference';

/** A block of a page's text: a heading, a paragraph, an item of a list, a row of a table, a record shown. */
export interface ProseBlock {
  /** What it is; `code` is a formula, too. */
  kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'code' | 'row' | 'record';
  /** What a reader reads, its figures put in; of a record, what readers know it by; of a formula, its TeX. */
  text: string;
  /** Of a heading, its level from 2; of an item, how deep it lies from 1. */
  depth?: number;
  /** The id of the nearest heading above, or its own. */
  section?: string;
  /** Of a record, which it is. */
  record?: { kind: Kind; id: string };
}

/** A block before and after, or one that is there on one side only. */
export interface BlockChange extends Omit<ProseBlock, 'text'> {
  /** What became of it. */
  change: 'same' | 'changed' | 'added' | 'removed';
  /** The text; where it changed, piece by piece. */
  pieces: TextPiece[];
  /** Lasts as long as both texts do: what a link to the change names. Absent where nothing changed. */
  key?: string;
}

/** A block with what it is held against others by. */
interface Measured {
  block: ProseBlock;
  /** The same for blocks that say the same. */
  identity: string;
  /** The words that stand in it; most blocks stay as they were, and nobody asks for theirs. */
  words(): Words;
}

interface Words {
  /** How often each word stands in a text. */
  counts: ReadonlyMap<string, number>;
  total: number;
}

/**
 * The blocks of a page before and after, in the order in which a reader would follow them: what stayed,
 * what was reworded, and between these what went and what came.
 */
export function proseDifference(
  before: readonly ProseBlock[],
  after: readonly ProseBlock[],
  locale: Locale,
): BlockChange[] {
  const [old, now] = [before, after].map((blocks) =>
    blocks.map((block) => measured(block, locale)),
  ) as [Measured[], Measured[]];
  return withKeys(
    gapsBetween(old, now).flatMap(({ removed, added, same }) => [
      ...changesInGap(removed, added, locale),
      ...same.map(({ block }) => told(block, 'same')),
    ]),
  );
}

function measured(block: ProseBlock, locale: Locale): Measured {
  let known: Words | undefined;
  const words = () => {
    known ??= wordsOf(block.text, locale);
    return known;
  };
  return { block, identity: identityOf(block), words };
}

function identityOf(block: ProseBlock): string {
  return JSON.stringify([sortOf(block), block.record, block.text]);
}

/** Whether two runs of blocks say the same, block by block. */
export function isSameProse(before: readonly ProseBlock[], after: readonly ProseBlock[]): boolean {
  return (
    before.length === after.length &&
    before.every((block, index) => identityOf(block) === identityOf(after[index] as ProseBlock))
  );
}

function wordsOf(text: string, locale: Locale): Words {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { segment, isWordLike } of segmenters[locale].segment(text)) {
    if (!isWordLike) continue;
    counts.set(segment, (counts.get(segment) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
}

/** What a block may become without being another: prose stays prose, in a list or out of it. */
function sortOf({ kind }: ProseBlock): string {
  return kind === 'item' || kind === 'quote' ? 'paragraph' : kind;
}

/** What went and what came at one place, and the blocks after it that stayed. */
interface Gap {
  removed: Measured[];
  added: Measured[];
  same: Measured[];
}

function gapsBetween(before: Measured[], after: Measured[]): Gap[] {
  const comparator = (a: Measured, b: Measured) => a.identity === b.identity;
  const gaps: Gap[] = [];
  let gap: Gap = { removed: [], added: [], same: [] };
  for (const { value, added, removed } of diffArrays(before, after, { comparator })) {
    if (gap.same.length > 0 && (added || removed)) {
      gaps.push(gap);
      gap = { removed: [], added: [], same: [] };
    }
    gap[added ? 'added' : removed ? 'removed' : 'same'].push(...value);
  }
  return [...gaps, gap];
}

function changesInGap(removed: Measured[], added: Measured[], locale: Locale): BlockChange[] {
  const changes: BlockChange[] = [];
  let [left, right] = [0, 0];
  const passTo = (before: number, after: number) => {
    changes.push(...removed.slice(left, before).map(({ block }) => told(block, 'removed')));
    changes.push(...added.slice(right, after).map(({ block }) => told(block, 'added')));
    [left, right] = [before + 1, after + 1];
  };
  for (const { before, after } of pairsOf(removed, added)) {
    passTo(before, after);
    const [old, now] = [removed[before]?.block, added[after]?.block];
    if (old && now) changes.push(reworded(old, now, locale));
  }
  passTo(removed.length, added.length);
  return changes;
}

/** Which of some blocks became which of others, by their places. */
interface Pair {
  before: number;
  after: number;
}

/** Less alike than this, two blocks are two rather than one that was reworded. */
const leastLikeness = 0.4;

/** The pairs of blocks, none across another, that are alike the most in all. */
function pairsOf(removed: Measured[], added: Measured[]): Pair[] {
  const likeness = removed.map((old) => added.map((now) => likenessOf(old, now)));
  // The most that can be had of the blocks from each place on.
  const best = Array.from({ length: removed.length + 1 }, () =>
    new Array<number>(added.length + 1).fill(0),
  );
  const bestAt = (row: number, column: number) => best[row]?.[column] ?? 0;
  const paired = (row: number, column: number) => {
    const alike = likeness[row]?.[column] ?? 0;
    return alike < leastLikeness ? -1 : alike + bestAt(row + 1, column + 1);
  };
  for (let row = removed.length - 1; row >= 0; row -= 1) {
    const line = best[row] ?? [];
    for (let column = added.length - 1; column >= 0; column -= 1) {
      line[column] = Math.max(
        bestAt(row + 1, column),
        bestAt(row, column + 1),
        paired(row, column),
      );
    }
  }
  const pairs: Pair[] = [];
  let [before, after] = [0, 0];
  while (before < removed.length && after < added.length) {
    if (paired(before, after) === bestAt(before, after)) {
      pairs.push({ before, after });
      [before, after] = [before + 1, after + 1];
    } else if (bestAt(before + 1, after) === bestAt(before, after)) before += 1;
    else after += 1;
  }
  return pairs;
}

/** A record is more like itself than like any other. */
const sameRecord = 2;

/** How many of their words two blocks share, from 0 to 1. */
function likenessOf(before: Measured, after: Measured): number {
  if (sortOf(before.block) !== sortOf(after.block)) return 0;
  if (before.block.record && isSameRecord(before.block, after.block)) return sameRecord;
  const [old, now] = [before.words(), after.words()];
  let shared = 0;
  for (const [word, count] of old.counts) shared += Math.min(count, now.counts.get(word) ?? 0);
  const total = old.total + now.total;
  return total === 0 ? 0 : (2 * shared) / total;
}

function isSameRecord({ record: a }: ProseBlock, { record: b }: ProseBlock): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

function told(block: ProseBlock, change: Exclude<BlockChange['change'], 'changed'>): BlockChange {
  const { text, ...rest } = block;
  const piece: TextPiece = change === 'same' ? { text } : { text, change };
  return { ...rest, change, pieces: [piece] };
}

/** A block that took the place of another; of a record that another took the place of, both texts. */
function reworded(before: ProseBlock, after: ProseBlock, locale: Locale): BlockChange {
  const { text, ...rest } = after;
  return { ...rest, change: 'changed', pieces: wordDifference(before.text, text, locale) };
}

/** The changes with a key each, none twice. */
function withKeys(changes: BlockChange[]): BlockChange[] {
  const met = new Map<string, number>();
  return changes.map((change) => {
    if (change.change === 'same') return change;
    const key = shortHash(JSON.stringify([textOf(change, 'added'), textOf(change, 'removed')]));
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return { ...change, key: count === 1 ? key : `${key}-${count}` };
  });
}

/** The text of a block without the pieces of one sort: without `added`, it is that of before. */
export function textOf(
  { pieces }: Pick<BlockChange, 'pieces'>,
  without: NonNullable<TextPiece['change']>,
): string {
  return pieces
    .filter(({ change }) => change !== without)
    .map(({ text }) => text)
    .join('');
}
