import { describe, expect, it } from 'vitest';
import { handbook, MemorySite } from '../../testing/memory-site';
import type { IndexReader } from '../index-reader';
import { distanceOf, readSpelling } from './spelling';

const site = new MemorySite(...handbook);
const index = (await site.search.library.index('now', 'en')) as IndexReader;

describe('spelling', () => {
  it.each<[string, string]>([
    ['replicaton', 'replication'],
    ['replicattion', 'replication'],
    ['replicatoin', 'replication'],
    ['replciation', 'replication'],
    ['relpication', 'replication'],
    ['distributid', 'distributed'],
    ['wechatpay', 'wechat pay'],
  ])('reads %s as %s', async (typed, meant) => {
    expect(await readSpelling(index, typed)).toContain(meant);
  });

  it.each(['replication', 'los', 'marmot', 'x'.repeat(31)])('leaves %s alone', async (word) => {
    expect(await readSpelling(index, word)).toEqual([]);
  });

  it.each<[string, string, number]>([
    ['cloud', 'cloud', 0],
    ['cloud', 'clould', 1],
    ['cloud', 'clod', 1],
    ['cloud', 'clout', 1],
    ['cloud', 'colud', 1],
    ['cloud', 'could', 2],
    ['ab', 'wxyzv', 3],
    ['abcdef', 'uvwxyz', 3],
    ['', 'ab', 2],
  ])('counts from %s to %s %d slips, two at most', (one, other, distance) => {
    expect(Math.min(3, distanceOf(one, other, 2))).toBe(distance);
    expect(Math.min(3, distanceOf(other, one, 2))).toBe(distance);
  });
});
