import { describe, expect, it, test } from 'vitest';
import { filesOfEdition, withoutDoubles } from './edition-files';

const part = {
  files: [
    'index.html',
    'search.html',
    'search/index.html',
    'contribute.html',
    'docs/index.html',
    'docs/2020-10/tdsql.html',
    'docs/2026-11/tdsql.html',
    'docs/tdsql/index.html',
    'docs/elsewhere/index.html',
    'assets/js/old.0a.js',
    'assets/js/new.0b.js',
    'assets/js/both.0c.js',
    'assets/js/later.0d.js',
    'assets/js/contribute.0e.js',
    'img/logo.svg',
    'img/social/tdsql.png',
    'docs/2026-11/tdsql.md',
    'data/claims.csv',
  ],
  routes: {
    'docs/2020-10/tdsql': ['assets/js/old.0a.js', 'assets/js/both.0c.js'],
    'docs/2026-11': ['assets/js/both.0c.js'],
    'docs/2026-11/tdsql': ['assets/js/new.0b.js'],
    contribute: ['assets/js/contribute.0e.js'],
  },
};

describe('the files that an edition needs', () => {
  it('are its pages, the front page, the search, and what no other page has to itself', () => {
    expect(filesOfEdition(part, '2020-10', false)).toEqual([
      'assets/js/both.0c.js',
      'assets/js/later.0d.js',
      'assets/js/old.0a.js',
      'docs/2020-10/tdsql.html',
      'img/logo.svg',
      'index.html',
      'search.html',
    ]);
  });

  it('are those at addresses that lead to it, too, if it is the latest', () => {
    const files = filesOfEdition(part, '2026-11', true);
    expect(files.filter((file) => file.startsWith('docs/'))).toEqual([
      'docs/2026-11/tdsql.html',
      'docs/index.html',
      'docs/tdsql/index.html',
    ]);
    expect(files).not.toContain('assets/js/old.0a.js');
  });

  it('hold one page at each address, where it lies both in a folder and beside it', () => {
    const both = { ...part, files: [...part.files, 'docs.html', 'docs/tdsql.html'] };
    const files = filesOfEdition(both, '2026-11', true);
    expect(files.filter((file) => file.startsWith('docs'))).toEqual([
      'docs.html',
      'docs/2026-11/tdsql.html',
      'docs/tdsql.html',
    ]);
  });
});

test('of two pages at one address, the one beside the folder is kept', () => {
  const files = ['docs/index.html', 'index.html', 'search.html', 'search/index.html'];
  expect(withoutDoubles(files)).toEqual(['docs/index.html', 'index.html', 'search.html']);
});
