import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { missingParts } from './parts';

it('tells which languages are not built yet', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'parts-'));
  expect(missingParts({ dir, env: {} })).toEqual(['zh-Hans', 'en']);
  mkdirSync(path.join(dir, 'en'));
  writeFileSync(path.join(dir, 'en/index.html'), '');
  expect(missingParts({ dir, env: {} })).toEqual(['zh-Hans']);
  writeFileSync(path.join(dir, 'index.html'), '');
  expect(missingParts({ dir, env: {} })).toEqual([]);
});
