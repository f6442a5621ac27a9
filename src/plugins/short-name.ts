import { createHash } from 'node:crypto';
import path from 'node:path';

const sourceDir = path.join(__dirname, '..');

/** Classes of components that others find by the name their author gave: the book, and tests of pages. */
const known = new Set(
  'actions age caution edition facets foot name notice screenOnly source sources standing stroke wide'.split(
    ' ',
  ),
);

/**
 * What a class of a component is called on pages: a letter and three letters or digits, the same wherever
 * the site lies.
 * @param sheet - the style sheet that has the class
 * @returns undefined of a class that keeps the name it has
 */
export function shortName(sheet: string, name: string): string | undefined {
  const file = path.relative(sourceDir, sheet).replaceAll(path.sep, '/');
  if (!file.startsWith('components/') || known.has(name)) return undefined;
  const digest = createHash('sha256').update(`${file} ${name}`).digest('base64');
  return digest.replace(/[+/]/g, '').replace(/^\d+/, '').slice(0, 4);
}
