import { expect, it } from 'vitest';
import { handbook, MemorySite } from '../../testing/memory-site';
import type { IndexReader } from '../index-reader';
import { readByEdit, readBySound, readSimplified } from './han';

const site = new MemorySite(...handbook);
const index = (await site.search.library.index('now', 'zh-Hans')) as IndexReader;

it.each<[string, string]>([
  ['強同步', '强同步'],
  ['微眾銀行 WeBank', '微众银行 WeBank'],
  ['强同步', '强同步'],
  ['𠮷 abc', '𠮷 abc'],
])('writes %s as %s', async (text, simplified) => {
  expect(await readSimplified(index, text)).toBe(simplified);
});

it.each<[string, string]>([
  ['强同部', '强同步'],
  ['微信之付', '微信支付'],
  ['供应练', '供应链'],
])('hears %s as %s', async (typed, meant) => {
  expect(await readBySound(index, typed)).toContain(meant);
});

it('does not hear what was typed itself', async () => {
  expect(await readBySound(index, '强同步')).not.toContain('强同步');
});

it.each<[string, string, string]>([
  ['a changed character', '供应猫金融', '供应链金融'],
  ['one too many', '微众银猫行', '微众银行'],
  ['one too few', '供应金融', '供应链金融'],
  ['two swapped', '供链应金融', '供应链金融'],
])('corrects %s: %s', async (_, typed, meant) => {
  expect(await readByEdit(index, typed)).toContain(meant);
});

it('corrects nothing where there is nothing to correct, or nothing near', async () => {
  expect(await readByEdit(index, '强同步')).toEqual([]);
  expect(await readByEdit(index, '龘靐齉')).toEqual([]);
});
