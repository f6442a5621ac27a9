import { describe, expect, it } from 'vitest';
import { handbook, MemorySite } from '../../testing/memory-site';
import type { IndexReader } from '../index-reader';
import { readInitials, readPinyin } from './pinyin';

const site = new MemorySite(...handbook);
const index = (await site.search.library.index('now', 'zh-Hans')) as IndexReader;

describe('pinyin', () => {
  it.each<[string, string]>([
    ['qiangtongbu', '强同步'],
    ['qiang tong bu', '强同步'],
    ['qiangtong bu', '强同步'],
    ['weizhongyinh', '微众银行'],
    ['weixinzhif', '微信支付'],
    ['qiangtongbuweizhongyinhang', '强同步 微众银行'],
  ])('%s is read as %s', async (letters, meant) => {
    expect(await readPinyin(index, letters.split(' '))).toContain(meant);
  });

  it.each(['xyz', 'database', 'strength', 'q', ''])('%o is none', async (letters) => {
    expect(await readPinyin(index, [letters])).toEqual([]);
  });

  it('is not cut where a space does not cut it', async () => {
    expect(await readPinyin(index, ['qian', 'gtong', 'bu'])).toEqual([]);
  });

  it('is not read where it is very long', async () => {
    expect(await readPinyin(index, ['qiangtongbu'.repeat(6)])).toEqual([]);
  });
});

it('reads initials, whole phrases first', async () => {
  const words = async (initials: string) =>
    (await readInitials(index, initials)).map(({ word }) => word);
  expect((await words('qtb'))[0]).toBe('强同步');
  expect((await words('gylj'))[0]).toBe('供应链金融');
  expect(await words('zzz')).toEqual([]);
});
