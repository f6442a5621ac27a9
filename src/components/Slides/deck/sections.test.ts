// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { block } from './samples';
import { takeApart } from './sections';

const page = `<div><header><h1>Title</h1></header><aside>Edition</aside><p>Opening.</p>
  <h2 id="a">A</h2><p>In A.</p><h3 id="b">B</h3><span>A claim.</span>
  <figure><figcaption><span>Chart</span><span>method</span></figcaption><svg></svg><details><summary>Data</summary><table><tr><td>1</td></tr></table></details></figure>
  <h2 id="empty">Empty</h2><h3 id="c">C</h3><p>In C.</p>
  <h2 id="sources">Sources</h2><ol><li><p>Reference</p><p>Summary</p></li></ol></div>`;

const taken = takeApart(block(page), 'Appendix');

test('a page is taken apart at its headings, each with those over it', () => {
  expect(taken.title).toBe('Title');
  expect(taken.notices.map(({ textContent }) => textContent)).toEqual(['Edition']);
  expect(taken.sections.map(({ id, heading, within }) => [id, heading, ...within])).toEqual([
    ['', 'Title'],
    ['a', 'A'],
    ['b', 'B', 'A'],
    ['empty', 'Empty'],
    ['c', 'C', 'Empty'],
    ['b', 'Chart', 'Appendix'],
    ['sources', 'Sources'],
  ]);
});

test('the data behind a chart stand in the appendix, before the sources', () => {
  const [appendix] = taken.sections.filter(({ kind }) => kind === 'appendix');
  expect(appendix?.blocks.map(({ tagName }) => tagName)).toEqual(['TABLE']);
  const b = taken.sections.find(({ heading }) => heading === 'B');
  expect(b?.blocks.map(({ tagName }) => tagName)).toEqual(['P', 'FIGURE']);
  expect(b?.blocks[1]?.querySelector('table')).toBeNull();
});

test('sources are references alone', () => {
  const sources = taken.sections.at(-1);
  expect(sources?.kind).toBe('sources');
  expect(sources?.blocks.map(({ textContent }) => textContent)).toEqual(['Reference']);
});
