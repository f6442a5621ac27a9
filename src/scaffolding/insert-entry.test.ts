import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { insertEntry } from './insert-entry';

const entry = 'm:\n  a: 1\n';

function insertInto(text: string, id: string, lines: string) {
  return insertEntry({ path: 'docs/_data/sources.yml', kind: 'source', text }, id, lines);
}

function insert(text: string): string {
  return insertInto(text, 'm', entry).text;
}

describe('insertEntry', () => {
  it('appends where the order follows the subject', () => {
    const text = '# Sources.\nz: 1\n\na: 2\n\nx: 3\n';
    expect(insert(text)).toBe(`${text}\n${entry}`);
  });

  it('sets entries apart only where the file does', () => {
    expect(insert('# Sources.\nz: 1\na: 2\n')).toBe(`# Sources.\nz: 1\na: 2\n${entry}`);
  });

  it('keeps a sorted file sorted, and a comment with its entry', () => {
    expect(insert('# All.\na: 1\n\nb: 1\n\n# On n.\n# More.\nn: 1\n')).toBe(
      `# All.\na: 1\n\nb: 1\n\n${entry}\n# On n.\n# More.\nn: 1\n`,
    );
  });

  it('leaves the heading of a sorted file at its head', () => {
    expect(insert('# All.\nn: 1\no: 1\np: 1\n')).toBe(`# All.\n${entry}n: 1\no: 1\np: 1\n`);
  });

  it('begins a file that is not there', () => {
    expect(insert('')).toBe(entry);
  });

  it('does not double a blank line at the end, and ends the last line', () => {
    expect(insert('a: 1\n\n')).toBe(`a: 1\n\n${entry}`);
    expect(insert('b: 1\na: 1')).toBe(`b: 1\na: 1\n${entry}`);
  });

  it('changes no byte of the rest, and says where the new part is', () => {
    const id = fc.stringMatching(/^[a-z]{1,3}$/);
    const lines = fc.tuple(id, fc.constantFrom('\n', '\n\n', '\n# c\n'));
    fc.assert(
      fc.property(fc.uniqueArray(lines, { selector: ([key]) => key }), id, (entries, added) => {
        const text = entries.map(([key, end]) => `${key}: 1${end}`).join('');
        const result = insertInto(text, added, `${added}:\n  new: 2\n`);
        const rest = result.text.slice(0, result.start) + result.text.slice(result.end);
        expect(rest.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim());
        if (entries.some(([key]) => key === added)) return;
        const before = Object.fromEntries(entries.map(([key]) => [key, 1]));
        expect(parse(result.text)).toEqual({ ...before, [added]: { new: 2 } });
      }),
    );
  });
});
