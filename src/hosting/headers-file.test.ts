import { expect, it } from 'vitest';
import { headersFile } from './headers-file';

const blocks = headersFile()
  .split(/\n(?=\/)/)
  .map((block) => block.trim().split('\n'));

it('begins with what holds everywhere', () => {
  const [[path, ...lines] = []] = blocks;
  expect(path).toBe('/*');
  expect(lines).toContain('  X-Content-Type-Options: nosniff');
  expect(lines).toContain('  Strict-Transport-Security: max-age=63072000');
  expect(lines.join()).not.toContain('Cache-Control');
});

it('says for how long what may be kept', () => {
  expect(blocks).toContainEqual([
    '/search-index/:index/*',
    '  Cache-Control: public, max-age=31536000, immutable',
  ]);
});

it('keeps to the limits of Cloudflare Pages: a hundred rules, lines of 2,000 characters', () => {
  expect(blocks.length).toBeLessThanOrEqual(100);
  expect(Math.max(...blocks.flat().map((line) => line.length))).toBeLessThanOrEqual(2000);
});
