import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { faultOf } from './render-parts';

it('says plainly where Docusaurus has rendered more than the pages of a part', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'part-'));
  const placed = { part: { locale: 'en', edition: '2026-11' }, dir } as const;
  expect(faultOf(placed)).toBe(
    'en.2026-11 was not built: this version of Docusaurus does not render pages by `executeSSG` of ' +
      'lib/ssg/ssgExecutor.js, by which src/parts/render-part.mjs holds it to those of a part. ' +
      'Build the whole locale (`npm run build -- --locale en`) until that follows it.',
  );
  writeFileSync(path.join(dir, 'anchors.json'), '{}');
  expect(faultOf(placed)).toBeUndefined();
});

it('needs nothing of the kind for a whole locale', () => {
  expect(faultOf({ part: { locale: 'en' }, dir: tmpdir() })).toBeUndefined();
});
