import { expect, it } from 'vitest';
import type { Problem } from '../../evidence/reading/problem';
import { mend } from './mend';

function problem(start: number, end: number, text: string): Problem {
  const place = { file: 'a', line: 1, column: 1, found: '', expected: '', hint: '' };
  return { rule: 'a', severity: 'error', ...place, fix: { start, end, text } };
}

it('mends until nothing is left to mend', () => {
  const doubled = (text: string) =>
    [...text.matchAll(/aa/g)].map(({ index }) => problem(index, index + 2, 'a'));
  expect(mend('aaaaab', doubled)).toBe('ab');
});

it('ends where a fix brings back what it mends', () => {
  expect(mend('x', () => [problem(0, 1, 'x')])).toBe('x');
});
