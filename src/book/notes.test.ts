import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { element } from './element-of-test';
import { wordsIn } from './elements';
import { takeNotes } from './notes';

/** A claim as components render it: what it says, its button, and the panel of the button. */
function claim(words: string, button: string, panel: string): string {
  return `<span>${words}<button popovertarget="p"><span data-search-ignore>${button}</span></button><span class="panel_x" id="p" popover="auto">${panel}</span></span>`;
}

const standing =
  '<span class="standing_x">As of <time>2026</time> · High<span class="age_x">3 years older</span></span>';
const foot = '<span class="foot_x">Report <code>id</code></span>';
const bare = `<span class="details_x">${standing}${foot}</span>`;
const noted = `<span class="details_x">${standing}<span class="note_x">Note: doubtful</span>${foot}</span>`;

function taken(html: string) {
  const { content, notes } = takeNotes(element(`<div>${html}</div>`), 'en');
  return { text: wordsIn(content), notes: notes.map(wordsIn), html: toHtml(content) };
}

test('a claim keeps its date and confidence in its place', () => {
  expect(taken(claim('It grew.', '<time>2026</time> · High', bare))).toMatchObject({
    text: 'It grew.(As of 2026 · High · 3 years older)',
    notes: [],
  });
});

test('what else its panel tells becomes a note, which the mark leads to', () => {
  const { text, notes, html } = taken(claim('It grew.', '<time>2026</time> · High', noted));
  expect(text).toBe('It grew.(As of 2026 · High · 3 years older)n1');
  expect(notes).toEqual(['Note: doubtful']);
  expect(html).toContain('href="#note-1"');
});

test('a warning stays beside the claim', () => {
  const button =
    '<time>2020</time> · High · <span class="caution_x">Edition 2026-11: corrected</span>';
  expect(taken(claim('It grew.', button, bare)).text).toContain(
    '3 years older · Edition 2026-11: corrected)',
  );
});

test('the panel of a sign within a sentence becomes a note as a whole', () => {
  expect(taken(claim('25%', 'i', noted))).toMatchObject({
    text: '25%n1',
    notes: ['As of 2026 · High3 years olderNote: doubtful'],
  });
});

test('the same note is not told twice', () => {
  const twice = taken(claim('25%', 'i', noted) + claim('again 25%', 'i', noted));
  expect(twice).toMatchObject({ text: '25%n1again 25%n1' });
  expect(twice.notes).toHaveLength(1);
});

test('a word of the glossary stays a word, and its definition becomes a note', () => {
  const term =
    '<span><button class="term_x">SET</button><span popover class="panel_x">A shard.</span></span>';
  expect(taken(term)).toMatchObject({ text: 'SETn1', notes: ['A shard.'] });
});

test('a panel that another place on the page tells is left out', () => {
  const again =
    '<span><button class="mark_x">●</button><span popover class="panel_x screenOnly_x">Why</span></span>';
  expect(taken(again)).toMatchObject({ text: '●', notes: [] });
});

test('a cell does not say twice how old its claim is', () => {
  const cell = `${claim('Yes', '<time>2026</time> · High', bare)}<span class="age_x">3 years older</span>`;
  const table = `<table><tbody><tr><td>${cell}</td></tr></tbody></table>`;
  expect(taken(table).text).toBe('Yes(As of 2026 · High · 3 years older)');
});
