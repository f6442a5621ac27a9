import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { edition, sound, use } from '../../../tests/support/evidence';
import { siteOf } from '../../../tests/support/site';
import { soundSiteOf } from '../../checks/reading/sound-site';
import { sharedSite, sharing } from './shared-site-fs';

const folder = mkdtempSync(path.join(tmpdir(), 'handbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const site = soundSiteOf({
  ...siteOf({ text: '---\ntitle: 数据库\n---\n\n<Claim id="share" />' }),
  library: { editions: [edition(sound, { name: '2020-10', uses: [use('claim', 'share')] })] },
});

it('is read where nobody else does it', async () => {
  expect(await sharedSite(() => site, undefined)).toBe(site);
  expect(readdirSync(folder)).toEqual([]);
});

it('is read by one process, and taken by another as it was', async () => {
  const file = path.join(folder, 'parts', 'the site');
  const read = vi.fn(() => site);
  const waiting = sharedSite(read, sharing.take(file));
  expect(await sharedSite(() => site, sharing.put(file))).toBe(site);
  expect(await waiting).toEqual(site);
  expect(read).not.toHaveBeenCalled();
  expect(readdirSync(path.dirname(file))).toEqual(['the site']);
});

it('is not given away where a check fails', async () => {
  const file = path.join(folder, 'unsound');
  const fail = () => {
    throw new Error('1 problem');
  };
  await expect(sharedSite(fail, sharing.put(file))).rejects.toThrow('1 problem');
  expect(readdirSync(folder)).not.toContain('unsound');
});
