import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { type Anchors, brokenAnchors } from '../src/parts/broken-anchors';
import { beside } from '../src/parts/part';
import { docusaurus, finish } from './support/docusaurus';
import { copyFixture } from './support/fixture-site';

const site = copyFixture('two-editions', 'parts');
afterAll(() => site.remove());

/** Has Docusaurus build the pages of an edition alone, in Chinese; gives where they lie. */
async function buildPart(edition: string): Promise<string> {
  const dir = path.join(site.dir, 'parts', edition);
  const anchors = path.join(dir, 'anchors.json');
  const wish = { edition, editions: ['2020-10', 'next'], beside, anchors };
  const preload = path.resolve(import.meta.dirname, '../src/parts/render-part.mjs');
  const build = docusaurus(site.dir, ['build', '--locale', 'zh-Hans', '--out-dir', dir], {
    HANDBOOK_PART: JSON.stringify(wish),
    NODE_OPTIONS: `--import ${pathToFileURL(preload).href}`,
  });
  const { succeeded, output } = await finish(build);
  expect(succeeded, output).toBe(true);
  return dir;
}

it('a part holds its own pages; links to anchors of others are looked at once they are joined', async () => {
  // Of links on pages of an edition, `npm run check` would tell before.
  const page = 'src/pages/contribute.md';
  const links = ['claim-accounts', 'gone'].map((id) => `[x](/docs/2020-10/accounts#${id})`);
  writeFileSync(path.join(site.dir, page), `${site.read(page)}\n${links.join(' ')}\n`);

  const [around, old] = [await buildPart(beside), await buildPart('2020-10')];
  const pages = ['contribute', 'docs/2020-10/accounts', 'docs/next/accounts'];
  const pagesIn = (dir: string) =>
    pages.filter((page) => existsSync(path.join(dir, `${page}.html`)));
  expect(pagesIn(around)).toEqual(['contribute']);
  expect(pagesIn(old)).toEqual(['docs/2020-10/accounts']);

  const message = await brokenAnchors({ ...anchorsOf(around), ...anchorsOf(old) });
  expect(message).toContain('source page path = /contribute');
  expect(message?.match(/linking to .*/g)).toEqual(['linking to /docs/2020-10/accounts#gone']);
});

function anchorsOf(dir: string): Anchors {
  return JSON.parse(readFileSync(path.join(dir, 'anchors.json'), 'utf8'));
}
