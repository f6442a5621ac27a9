import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { bookOfTest, pageOfTest } from './book-of-test';
import { chaptersOf } from './chapter';

const edition = '<aside class="edition_x"><p class="notice_x">Cite with care.</p></aside>';
const tdsql = pageOfTest(
  'tdsql',
  `<header><h1>TDSQL</h1></header>${edition}
  <h2 id="shards">Shards<a class="hash-link" href="#shards">​</a></h2>
  <p>See <a href="/docs/2026-11/banking#cases">cases</a>. <button>Copy</button></p>
  <p><span><button>SET</button><span popover>A shard.</span></span></p>`,
);
const banking = pageOfTest('banking', '<header><h1>Banking</h1></header><h2 id="cases">Cases</h2>');

test('a page is a chapter with its sections', () => {
  expect(chaptersOf(bookOfTest([tdsql, banking]))).toMatchObject([
    {
      slug: 'tdsql',
      title: 'About tdsql',
      sections: [
        { id: 'tdsql.shards', title: 'Shards' },
        { id: 'tdsql.notes', title: 'Notes' },
      ],
    },
    { slug: 'banking', sections: [{ id: 'banking.cases', title: 'Cases' }] },
  ]);
});

test('chapters lead to one another within the book', () => {
  const [chapter] = chaptersOf(bookOfTest([tdsql, banking]));
  expect(chapter && toHtml(chapter.element)).toContain('<a href="#banking.cases">cases</a>');
});

test('the words of a button that sorts a table stay in its head', () => {
  const head = '<table><tr><th><button data-mdast="words">Price</button></th></tr></table>';
  const [chapter] = chaptersOf(bookOfTest([pageOfTest('price', head)]));
  expect(chapter && toHtml(chapter.element)).toContain('<th>Price</th>');
});

test('what only works on a screen is left out, and the edition, which the cover names', () => {
  const [chapter] = chaptersOf(bookOfTest([tdsql]));
  const html = chapter ? toHtml(chapter.element) : '';
  expect(html).not.toMatch(/<button|hash-link|popover|<aside/);
  expect(html).toContain('lang="en"');
});

test('notes stand at the end of their chapter, and a page without any has no such heading', () => {
  const [first, second] = chaptersOf(bookOfTest([tdsql, banking]));
  expect(first && toHtml(first.element)).toMatch(
    /<h2 id="tdsql.notes">Notes<\/h2><ol class="notes"><li id="tdsql.note-1">A shard.<\/li><\/ol><\/div><\/article>$/,
  );
  expect(second && toHtml(second.element)).not.toContain('notes');
});
