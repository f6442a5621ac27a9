import { expect, it } from 'vitest';
import { withEdits } from './edit';

it('makes edits in whatever order they come, and of those that overlap the first', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 0, text: '<' },
    { start: 1, end: 3, text: '' },
    { start: 2, end: 4, text: 'lost' },
  ];
  expect(withEdits('abcde', edits)).toBe('<adE');
});
