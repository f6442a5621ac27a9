import { expect, it } from 'vitest';
import type { Problem } from '../../evidence/reading/problem';
import { mend, withEdits } from './mend';

function problem(start: number, end: number, text: string): Problem {
  const place = { file: 'a', line: 1, column: 1, found: '', expected: '', hint: '' };
  return { rule: 'a', severity: 'error', ...place, fix: { start, end, text } };
}

it('makes edits in whatever order they come, and of those that overlap the first', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 0, text: '<' },
    { start: 1, end: 3, text: '' },
    { start: 2, end: 4, text: 'lost' },
  ];
  expect(withEdits('abcde', edits)).toBe('<adE');
});

it('mends until nothing is left to mend', () => {
  const doubled = (text: string) =>
    [...text.matchAll(/aa/g)].map(({ index }) => problem(index, index + 2, 'a'));
  expect(mend('aaaaab', doubled)).toBe('ab');
});

it('ends where a fix brings back what it mends', () => {
  expect(mend('x', () => [problem(0, 1, 'x')])).toBe('x');
});
