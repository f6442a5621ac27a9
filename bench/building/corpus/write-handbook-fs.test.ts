import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSite } from '../../../src/checks/reading/site-fs';
import { formatText } from '../../../src/checks/report/text';
import { checkSite } from '../../../src/checks/rules';
import { makeCorpus } from './corpus';
import { writeHandbook } from './write-handbook-fs';

const repository = path.resolve(import.meta.dirname, '../../..');
const site = mkdtempSync(path.join(os.tmpdir(), 'handbook-corpus-'));

afterAll(() => rmSync(site, { recursive: true }));

it('writes a site that every check of a build finds sound', { timeout: 60_000 }, () => {
  writeHandbook(makeCorpus({ pages: 4, sections: 12 }), repository, site);
  const problems = checkSite(readSite(site), { today: '2026-11-26' });
  expect(formatText(problems.filter(({ severity }) => severity === 'error'))).toBe(
    'No problems found',
  );
});
