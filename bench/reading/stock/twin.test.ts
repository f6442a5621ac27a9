import { expect, it } from 'vitest';
import { stockPageOf } from './twin';

const handbook = {
  url: 'https://example.org',
  edition: '2026-11',
  base: 'en',
  slugs: new Set(['tdsql']),
};

function pageOf(body: string): string {
  return stockPageOf(
    `---\ntitle: T\nedition: 2026-11\ndescription: D\nurl: u\n---\n${body}`,
    handbook,
  );
}

it('keeps the title, the description and the words', () => {
  expect(pageOf('\n# T\n\nWords.\n')).toBe('---\ntitle: T\ndescription: D\n---\n\n# T\n\nWords.\n');
});

it('names headings as Docusaurus does', () => {
  expect(pageOf('## A <a id="a"></a>\n\ntext <a id="b"></a>\n')).toContain(
    '## A {#a}\n\ntext <a id="b"></a>\n',
  );
});

it('leads from page to page within the site', () => {
  expect(pageOf('[a](https://example.org/en/docs/2026-11/tdsql#x) [b](#y)')).toContain(
    '[a](/docs/tdsql#x) [b](#y)',
  );
});

it.each([
  'https://example.org/en/docs/2026-11/banking',
  'https://example.org/en/docs/2020-10/tdsql',
  'https://example.org/docs/2026-11/tdsql',
  'https://example.com/',
])('leads to %s as before, which the site does not have', (address) => {
  expect(pageOf(`[a](${address})`)).toContain(`[a](${address})`);
});
