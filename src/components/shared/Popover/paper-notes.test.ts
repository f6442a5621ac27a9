// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { takeNotes } from './paper-notes';

const quiet = '<button aria-label="Sources"><span data-search-ignore="">i</span></button>';
const worded = '<button><span data-search-ignore="">2026 · High</span></button>';
const term = '<button>SET</button>';
const panel = (text: string, more = '') => `<span class="panel ${more}">${text}</span>`;

function textOf(html: string): HTMLElement {
  const text = document.createElement('div');
  text.innerHTML = html;
  return text;
}

/** What a text reads like on paper, with the notes behind a bar, and after the printing. */
function printed(html: string) {
  const text = textOf(html);
  const putBack = takeNotes(text);
  const [notes] = text.querySelectorAll('ol');
  const marks = [...text.querySelectorAll<HTMLElement>('sup')].map(({ dataset }) => dataset.note);
  const told = [...(notes?.children ?? [])].map(({ textContent }) => textContent);
  putBack();
  return { marks, told, after: text.innerHTML };
}

test('a panel within a sentence becomes a note', () => {
  const html = `<p>It is 25%<span>${quiet}${panel('As of 2026')}</span> of that.</p>`;
  expect(printed(html)).toEqual({ marks: ['1'], told: ['As of 2026'], after: html });
});

test('so does the definition of a term', () => {
  const html = `<p>A <span>${term}${panel('A shard.')}</span> is one.</p>`;
  expect(printed(html)).toEqual({ marks: ['1'], told: ['A shard.'], after: html });
});

test('a panel after a claim of its own stays, but not in a table', () => {
  const claim = `<span>It grew. ${worded}${panel('As of 2026')}</span>`;
  expect(printed(`<p>${claim}</p>`)).toMatchObject({ marks: [], told: [] });
  const table = `<table><tbody><tr><td>${claim}</td></tr></tbody></table>`;
  expect(printed(table)).toEqual({ marks: ['1'], told: ['As of 2026'], after: table });
});

test('a panel that paper does not show is no note', () => {
  const html = `<p><span>${quiet}${panel('Told elsewhere', 'screenOnly')}</span></p>`;
  expect(printed(html)).toEqual({ marks: [], told: [], after: html });
});

test('notes are numbered in the order of the text', () => {
  const html = [1, 2, 3].map((each) => `<p>${quiet}${panel(`Note ${each}`)}</p>`).join('');
  expect(printed(html)).toEqual({
    marks: ['1', '2', '3'],
    told: ['Note 1', 'Note 2', 'Note 3'],
    after: html,
  });
});
