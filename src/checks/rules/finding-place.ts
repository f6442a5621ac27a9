import { type ReadRecord, recordsOfKind } from '../../evidence/reading/edition';
import { type Problem, problemIn } from '../../evidence/reading/problem';
import { suggest } from '../../evidence/rules/suggest';
import type { Page } from '../reading/page';
import type { PageRule } from './rule';

const name = 'finding-place';

/** The front page leads from a finding to where a page tells more. */
export const findingPlace: PageRule = {
  name,
  description: 'Every finding names a page of its edition and a heading on it.',
  check: ({ library, pages }) =>
    library.editions.flatMap((edition) => {
      const ofEdition = pages.filter((page) => page.edition === edition.name);
      return recordsOfKind(edition, 'finding').flatMap((record) => misplaced(record, ofEdition));
    }),
};

function misplaced(
  { file, path, value }: ReadRecord<'finding'>,
  pages: readonly Page[],
): Problem[] {
  if (!value) return [];
  const named = pages.filter(({ slug }) => slug === value.page);
  if (named.length === 0) {
    const slugs = [...new Set(pages.map(({ slug }) => slug))];
    const hint = suggest(value.page, slugs, 'name a page that is there');
    const finding = { found: `\`${value.page}\``, expected: 'the slug of a page', hint };
    return [problemIn(file, [...path, 'page'], name, finding)];
  }
  // Where a page cannot be read, its headings are not known.
  if (named.some(({ tree }) => !tree)) return [];
  const headings = named.flatMap(({ outline }) => outline.map(({ id }) => id)).filter(Boolean);
  if (headings.includes(value.heading)) return [];
  const expected = `the id of a heading on ${named[0]?.path}`;
  const hint = suggest(value.heading, headings, 'name a heading that is there');
  const finding = { found: `\`${value.heading}\``, expected, hint };
  return [problemIn(file, [...path, 'heading'], name, finding)];
}
