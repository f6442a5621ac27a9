// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { click, mountPage } from '../../../tests/docusaurus/mount';
import { only, readable, renderPage } from '../../../tests/docusaurus/render';
import { site } from '../../../tests/docusaurus/site';
import { Slides } from './Slides';

const slides = (
  <Slides
    description="What TDSQL is."
    editionPages={() => []}
    handbook="Handbook"
    site=""
    title="TDSQL"
  />
);

afterEach(() => {
  Object.assign(site, { search: '', hash: '', visited: [] });
});

test.each([
  ['zh-Hans', '幻灯片'],
  ['en', 'Slides'],
] as const)('is a button on the page as built, in %s', (locale, name) => {
  const page = renderPage(slides, locale);
  expect(readable(page)).toBe(name);
  expect(page.querySelectorAll('button')).toHaveLength(1);
});

test('goes to the first slide of the page, and keeps the rest of the address', async () => {
  site.search = '?history=kind.product';
  const page = mountPage(slides);
  await click(only(page, 'button'));
  expect(site.visited.map(({ search }) => search)).toEqual(['history=kind.product&slides=1']);
});
