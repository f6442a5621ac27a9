import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { securePages } from './secure-fs';

function siteOf(pages: Record<string, string>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'secure-'));
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), html);
  }
  return dir;
}

it('gives every page its policy, once', () => {
  const dir = siteOf({
    'index.html': '<meta charset="utf-8"><script>a()</script>',
    'en/docs/a.html': '<meta charset="utf-8">',
  });
  expect(securePages(dir)).toEqual([]);
  const english = path.join(dir, 'en/docs/a.html');
  const secured = [path.join(dir, 'index.html'), english].map((file) => readFileSync(file, 'utf8'));
  expect(secured[0]).toMatch(/script-src 'self' 'sha256-/);
  expect(secured[1]).toContain("script-src 'self';");
  const { mtimeMs } = statSync(english);
  expect(securePages(dir)).toEqual([]);
  expect(statSync(english).mtimeMs).toBe(mtimeMs);
  expect(readFileSync(english, 'utf8')).toBe(secured[1]);
});

it('says where code stands that would not run', () => {
  const wrong = '<meta charset="utf-8">\n<p>a</p><a href="javascript:go()">';
  const dir = siteOf({ 'en/a.html': wrong, 'b.html': '<meta charset="utf-8">' });
  expect(securePages(dir)).toEqual([
    {
      rule: 'content-security-policy',
      severity: 'error',
      file: 'en/a.html',
      line: 2,
      column: 9,
      found: '`<a href="javascript:go()">`',
      expected: 'an address that leads somewhere',
      hint: 'use a button, and listen to it from a component',
    },
  ]);
  expect(readFileSync(path.join(dir, 'en/a.html'), 'utf8')).toBe(wrong);
});
