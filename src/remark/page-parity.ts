import type { Position } from '../evidence/reading/data-file';
import type { Finding } from '../evidence/reading/problem';
import type { Section } from './page-outline';

/** What a page lacks that its twin in the other language has. */
export type ParityProblem = Position & Finding;

/**
 * Where a page differs from its twin in structure: the ids of its headings in order, and the tags and
 * links of each section, in whatever order the sentences of the language ask for.
 * @param twinFile - the twin's path, for messages
 */
export function parityProblems(
  sections: readonly Section[],
  twin: readonly Section[],
  twinFile: string,
): ParityProblem[] {
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
): ParityProblem | undefined {
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
