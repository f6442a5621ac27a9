import { expect, it } from 'vitest';
import { brokenAnchors } from './broken-anchors';

const pages = {
  '/docs/next/tdsql': { links: ['/docs/2020-10/tdsql#origin', '#here'], anchors: ['here'] },
  '/docs/2020-10/tdsql': { links: [], anchors: ['origin'] },
};

it('finds nothing where links lead to anchors that are there, of other parts, too', async () => {
  expect(await brokenAnchors(pages)).toBeUndefined();
});

it('names the page, the link and where it leads of an anchor that is not there', async () => {
  const broken = { ...pages, '/docs/2020-10/tdsql': { links: [], anchors: ['beginning'] } };
  const message = await brokenAnchors(broken);
  expect(message).toContain('source page path = /docs/next/tdsql');
  expect(message).toContain('linking to /docs/2020-10/tdsql#origin');
});
