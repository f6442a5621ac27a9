import type { Section } from '../reading/page-outline';
import { eachPair, type PageFinding } from './rule';

/**
 * A page has the ids of its headings in the same order as its twin in another language, and each
 * section the same tags and links, in whatever order the sentences of the language ask for.
 */
export const pageParity = eachPair(
  'page-parity',
  'A page has the same headings, tags and links in both languages.',
  (page, twin) =>
    page.tree && twin.tree ? differences(page.outline, twin.outline, twin.path) : [],
);

function differences(
  sections: readonly Section[],
  twin: readonly Section[],
  twinFile: string,
): PageFinding[] {
  const heading = headingProblem(sections, twin, twinFile);
  if (heading) return [heading];
  return sections.flatMap((section, index) => {
    const { line, column, id } = section;
    return lacking(section.parts, twin[index]?.parts ?? []).map((part) => ({
      line,
      column,
      found: `no ${part} ${id === '' ? 'above the first heading' : `under #${id}`}`,
      expected: 'the same tags and links in both languages',
      hint: `add it, or remove it from ${twinFile}`,
    }));
  });
}

/** The first heading that is not the twin's; sections are compared only where all are. */
function headingProblem(
  sections: readonly Section[],
  twin: readonly Section[],
  twinFile: string,
): PageFinding | undefined {
  const index = sections.findIndex(
    ({ id, depth }, place) => id !== twin[place]?.id || depth !== twin[place]?.depth,
  );
  if (index === -1) return undefined;
  const { line, column, id } = sections[index] as Section;
  const other = twin[index];
  return {
    line,
    column,
    found: `the heading ${written(sections[index])}`,
    expected: other ? `${written(other)}, as in the other language` : 'no further heading',
    hint:
      id === ''
        ? 'give it the id its twin has: ## Sources {/* #sources */}'
        : `give both pages the same headings in the same order; the twin is ${twinFile}`,
  };
}

function written(section: Section | undefined): string {
  return section ? `${'#'.repeat(section.depth)} ${section.id || '(without an id)'}` : '';
}

/** The parts that the twin has more often. */
function lacking(parts: readonly string[], twin: readonly string[]): string[] {
  const rest = [...parts];
  return twin.filter((part) => {
    const place = rest.indexOf(part);
    if (place === -1) return true;
    rest.splice(place, 1);
    return false;
  });
}
